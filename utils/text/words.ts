// Words of a folded text, by Unicode letters, marks and digits (`\b` knows ASCII only).

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
