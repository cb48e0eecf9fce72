// Hype words crowding a sentence.
import type { Span } from '../text/spans.ts';

const sentenceEnd = /[.!?…;\n\r\u2028\u2029]/;

/** Of the hype words found in a text, in reading order, those in a sentence with more than `above` of them. */
export function crowdedHype(text: string, words: readonly Span[], above: number): Span[] {
  const crowded: Span[] = [];
  let sentence: Span[] = [];
  const close = () => {
    if (sentence.length > above) crowded.push(...sentence);
    sentence = [];
  };
  let behind = 0;
  for (const word of words) {
    if (word.start < behind) continue;
    if (sentence.length > 0 && sentenceEnd.test(text.slice(behind, word.start))) close();
    sentence.push(word);
    behind = word.end;
  }
  close();
  return crowded;
}
