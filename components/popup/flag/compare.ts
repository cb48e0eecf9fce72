// The two spellings of a suspected profile, cut into runs that differ and runs that do not.
import { compare, type Span, spansOf } from '../../../utils/impostor/compare.ts';
import type { ProfileView, VerdictReason } from '../../../utils/messages.ts';
import { handleDifferences, writtenHandle } from '../../../utils/profile/sentences.ts';

export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

export interface Comparison {
  readonly official: readonly Run[];
  readonly seen: readonly Run[];
}

/** Of the strongest reason; null for a verdict that compares nothing. */
export function comparison(view: ProfileView): Comparison | null {
  const { facts, verdict } = view;
  const { account, reasons } = verdict;
  const [reason] = reasons;
  if (verdict.verdict !== 'suspected' || account === null || reason === undefined || reason.code === 'retired')
    return null;
  const { official = '', seen = '', spans = [] } = reason;
  const ours = official === account.handle ? writtenHandle(account.platform, official) : official;
  const theirs = seen === facts.displayName ? seen : writtenHandle(facts.platform, seen);
  return {
    official: runs(ours, officialSpans(reason, view), ours.length - official.length),
    seen: runs(theirs, spans, theirs.length - seen.length),
  };
}

function officialSpans({ code, official = '', seen = '', spans = [] }: VerdictReason, view: ProfileView): Span[] {
  if (code === 'look_alike' || code === 'one_edit') return spansOf(handleDifferences(view, official), 'official');
  if (code === 'same_name' && spans.length > 0) return spansOf(compare(official, seen).differences, 'official');
  return [];
}

/** @param shift how far the spans stand from the text's beginning: the @ of a handle */
function runs(text: string, spans: readonly Span[], shift: number): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  const add = (end: number, differs: boolean) => {
    const to = Math.min(end, text.length);
    if (to <= at) return;
    found.push({ text: text.slice(at, to), differs });
    at = to;
  };
  for (const { start, end } of spans) {
    add(start + shift, false);
    add(end + shift, true);
  }
  add(text.length, false);
  return found;
}
