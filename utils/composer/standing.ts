// What stands between the person and posting.
import type { Severity } from '../../contract/words.ts';

/**
 * The open findings, and the warnings among the dismissed ones: waving a warning away in the panel clears the list, but it is asked all the
 * same when the person publishes, so heading and badge must go on counting it.
 */
export function standing<F extends { readonly severity: Severity }>(open: readonly F[], dismissed: readonly F[]): F[] {
  return [...open, ...dismissed.filter((finding) => finding.severity !== 'info')];
}
