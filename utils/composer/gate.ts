// What the publish gate says about a post: a pure decision, so that it can be read and tested as a table.
import type { Hold } from '../../contract/hold.ts';
import type { Identity, Severity } from '../../contract/words.ts';
import type { PostFinding } from '../checks/post.ts';

export type GateRuling<F extends Pick<PostFinding, 'severity' | 'always'>> =
  | { readonly kind: 'pass' }
  | { readonly kind: 'held'; readonly hold: Hold }
  | { readonly kind: 'block' | 'warn'; readonly findings: readonly F[] };

/**
 * Rules over a post.
 *
 * An official account gets the policy in full: a hold first, because no fix helps against it, then what must change, then what needs
 * a reason. On a personal or unknown account only `always` rules that block stop a post, and no reason is ever asked.
 */
export function rule<F extends Pick<PostFinding, 'severity' | 'always'>>(
  identity: Identity,
  findings: readonly F[],
  holds: readonly Hold[],
): GateRuling<F> {
  const official = identity === 'official';
  const hold = holds[0];
  if (official && hold !== undefined) return { kind: 'held', hold };
  const blocking = findings.filter((finding) => finding.severity === 'block' && (official || finding.always));
  if (blocking.length > 0) return { kind: 'block', findings: blocking };
  const doubtful = findings.filter((finding) => finding.severity === 'warn');
  if (official && doubtful.length > 0) return { kind: 'warn', findings: doubtful };
  return { kind: 'pass' };
}

const rank: Record<Severity, number> = { info: 0, warn: 1, block: 2 };

/** Undefined when there is none. */
export function worst(findings: readonly { readonly severity: Severity }[]): Severity | undefined {
  return findings.map((finding) => finding.severity).sort((a, b) => rank[b] - rank[a])[0];
}
