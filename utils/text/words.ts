// Words of a folded text, by Unicode letters, marks and digits (`\b` knows ASCII only).

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const run = /[\p{L}\p{M}\p{N}]+/gu;

/** Bounds of each word, flat: start, end, start, end, … in units of `text`. */
export function wordBounds(text: string): number[] {
  const bounds: number[] = [];
  run.lastIndex = 0;
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    bounds.push(match.index, match.index + match[0].length);
  }
  return bounds;
}

/** Whether the character that ends just before `at` belongs to a word. */
export function isWordBefore(text: string, at: number): boolean {
  if (at <= 0) return false;
  const unit = text.charCodeAt(at - 1);
  const from = at > 1 && unit >= 0xdc00 && unit <= 0xdfff ? at - 2 : at - 1;
  return wordCharacter.test(text.slice(from, at));
}

/** Whether the character that begins at `at` belongs to a word. */
export function isWordAfter(text: string, at: number): boolean {
  return at < text.length && wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
