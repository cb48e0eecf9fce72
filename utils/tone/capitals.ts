// Shouting: words in capitals, one after another.
import { isCovered, type Span } from '../text/spans.ts';

const twoCapitals = /\p{Lu}\p{M}*\p{Lu}/u;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Runs of words in capitals with more than `above` letters. One-letter words and numbers neither start nor end a run; a run ends
 * with the sentence or the line. UTF-16 spans.
 */
export function capitalRuns(text: string, above: number, skipped: readonly Span[]): Span[] {
  const runs: Span[] = [];
  if (!twoCapitals.test(text)) return runs;
  let start = -1;
  let end = 0;
  let letters = 0;
  const close = () => {
    if (start >= 0 && letters > above) runs.push({ start, end });
    start = -1;
    letters = 0;
  };
  let behind = 0;
  for (const match of text.matchAll(word)) {
    const from = match.index;
    const to = from + match[0].length;
    if (/[.!?…\r\n\u2028\u2029]/.test(text.slice(behind, from))) close();
    behind = to;
    const kind = isCovered(skipped, from) ? 'skipped' : caseOf(match[0]);
    if (kind === 'neutral') continue;
    if (kind !== 'capitals') {
      close();
      continue;
    }
    if (start < 0) start = from;
    end = to;
    letters += match[0].match(/\p{L}/gu)?.length ?? 0;
  }
  close();
  return runs;
}

function caseOf(text: string): 'capitals' | 'neutral' | 'other' {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return letters.length === 1 && text !== text.toUpperCase() ? 'other' : 'neutral';
  return text === text.toUpperCase() && text !== text.toLowerCase() ? 'capitals' : 'other';
}
