// The case of a replacement follows the case of what it replaces.
import { wordBounds } from '../text/words.ts';

const sentenceBefore =
  /(?:^|[.!?…;:·\n\r\u2028\u2029])[\s"'“”„«»‘’([{¿¡\p{Extended_Pictographic}\ufe0f\u200d\p{Emoji_Modifier}–—•*-]*$/u;

/** Looking back this many UTF-16 units is enough to meet the end of the sentence before. */
const lookBack = 40;

/**
 * Writes `replacement` in the case of `text.slice(start, end)`: all capitals, capitals at each word, or a capital first letter where the
 * match starts a sentence; else as it is written in the policy.
 */
export function followCase(text: string, start: number, end: number, replacement: string): string {
  const match = text.slice(start, end);
  if (isAllCapitals(match)) return replacement.toUpperCase();
  const words = wordsOf(match);
  const first = words[0];
  if (first === undefined || !startsUpper(first)) return replacement;
  if (words.length > 1 && words.every(startsUpper)) return capitaliseWords(replacement);
  const before = text.slice(Math.max(0, start - lookBack), start);
  return words.length === 1 || sentenceBefore.test(before) ? capitalise(replacement) : replacement;
}

function wordsOf(text: string): string[] {
  const bounds = wordBounds(text);
  const words: string[] = [];
  for (let at = 0; at < bounds.length; at += 2) words.push(text.slice(bounds[at], bounds[at + 1]));
  return words;
}

function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function startsUpper(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toUpperCase() + text.slice(first.length);
}

function capitaliseWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
