// Which characters of two handles differ, cut into runs for the compare block.
import type { VerdictReason } from '../../../utils/messages.ts';

export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

export interface Comparison {
  readonly official: readonly Run[];
  readonly seen: readonly Run[];
}

/** The first reason that names both handles, as runs; null where no reason compares. */
export function comparison(reasons: readonly VerdictReason[]): Comparison | null {
  const reason = reasons.find(
    (each) => each.official !== undefined && each.seen !== undefined && each.code !== 'exact',
  );
  if (reason?.official === undefined || reason.seen === undefined) return null;
  const { official, seen, spans = [] } = reason;
  return { seen: runs(seen, spans), official: runs(official, counterpart(official, seen, spans)) };
}

/** What stands in `official` where `seen` has its spans: between the same beginning and the same end. */
function counterpart(official: string, seen: string, spans: NonNullable<VerdictReason['spans']>) {
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  const officialEnd = official.length - (seen.length - end);
  return officialEnd > start ? [{ start, end: officialEnd }] : [];
}

function runs(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  const add = (end: number, differs: boolean) => {
    if (end > at) found.push({ text: text.slice(at, end), differs });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return found;
}
