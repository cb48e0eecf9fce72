// The two spellings one above the other, what differs marked on both.
import type { ProfileWords } from '../i18n/profile/catalogs.ts';
import { compare, type Span, spansOf } from '../impostor/compare.ts';
import type { ProfileView, VerdictReason } from '../messages.ts';
import { element } from './element.ts';
import { handleDifferences, writtenHandle } from './sentences.ts';

/** Of the strongest reason; null for a verdict that compares nothing. */
export function compareBlock(view: ProfileView, t: ProfileWords): HTMLElement | null {
  const { facts, verdict } = view;
  const [reason] = verdict.reasons;
  const { account } = verdict;
  if (verdict.verdict !== 'suspected' || account === null || reason === undefined || reason.code === 'retired')
    return null;
  const { official = '', seen = '', spans = [] } = reason;
  const ours = official === account.handle ? writtenHandle(account.platform, official) : official;
  const theirs = seen === facts.displayName ? seen : writtenHandle(facts.platform, seen);
  return element(
    'div',
    { class: 'compare' },
    element('span', { class: 'label' }, t('compare_official')),
    spelling(ours, official, officialSpans(reason, view), 'i'),
    element('span', { class: 'label' }, t('compare_seen')),
    spelling(theirs, seen, spans, 'b'),
  );
}

function officialSpans({ code, official = '', seen = '', spans = [] }: VerdictReason, view: ProfileView): Span[] {
  if (code === 'look_alike' || code === 'one_edit') return spansOf(handleDifferences(view, official), 'official');
  if (code === 'same_name' && spans.length > 0) return spansOf(compare(official, seen).differences, 'official');
  return [];
}

/** `written` is `text`, perhaps with an @ before it; the spans are in `text`. */
function spelling(written: string, text: string, spans: readonly Span[], mark: 'b' | 'i'): HTMLElement {
  const line = element('span', { class: 'mono' }, written.slice(0, written.length - text.length));
  let from = 0;
  for (const { start, end } of spans) {
    line.append(text.slice(from, start), element(mark, {}, text.slice(start, end)));
    from = end;
  }
  line.append(text.slice(from));
  return line;
}
