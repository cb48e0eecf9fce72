// Runs of exclamation and question marks.
import type { Span } from '../text/spans.ts';

const run = /[!?！？‼⁇⁈⁉]+/g;
const double = /[‼⁇⁈⁉]/g;

/** Runs of more than `above` marks that hold at least one exclamation mark. UTF-16 spans. */
export function exclamationRuns(text: string, above: number): Span[] {
  const runs: Span[] = [];
  if (!/[!！‼⁈⁉]/.test(text)) return runs;
  for (const match of text.matchAll(run)) {
    const marks = match[0].length + (match[0].match(double)?.length ?? 0);
    if (marks > above && /[!！‼⁈⁉]/.test(match[0])) {
      runs.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return runs;
}

/** One mark instead of a run: a question stays a question. */
export function calmed(run: string): string {
  return /[?？⁇⁈⁉]/.test(run) ? '?' : '!';
}
