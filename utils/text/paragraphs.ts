// Paragraphs: what is checked, cached and told the language of, one at a time.

export interface Paragraph {
  readonly text: string;
  /** UTF-16 offset of the paragraph in the whole text. */
  readonly start: number;
}

/** Blank lines part paragraphs; a single line break does not, so that a phrase is found across it. */
const blankLines =
  /(?:\r\n?|\n|\u2028|\u2029)[^\S\r\n\u2028\u2029]*(?:(?:\r\n?|\n|\u2028|\u2029)[^\S\r\n\u2028\u2029]*)+/g;

/** The paragraphs of a text that are not empty, in order. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const add = (end: number) => {
    if (end > start) paragraphs.push({ text: text.slice(start, end), start });
  };
  if (text.includes('\n') || text.includes('\r') || text.includes('\u2028') || text.includes('\u2029')) {
    for (const gap of text.matchAll(blankLines)) {
      add(gap.index);
      start = gap.index + gap[0].length;
    }
  }
  add(text.length);
  return paragraphs;
}
