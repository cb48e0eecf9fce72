// What a driver of an editor kind offers. One driver a kind, never one a platform. DOM only, no browser API.

export type EditorKind = 'textarea' | 'contenteditable' | 'draft' | 'quill' | 'prosemirror' | 'lexical' | 'slate';

/** Text of an editor with the way back to its nodes. */
export interface TextMap {
  /** Line feeds between blocks and for line breaks; images of emoji by their `alt`; no filler characters. */
  readonly text: string;
  /**
   * DOM ranges that cover `[start, end)` of `text`, one a text node run. Empty for textarea and input, whose text has no nodes.
   * Valid until the next edit.
   */
  ranges(start: number, end: number): StaticRange[];
}

export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** written: the editor's own text was re-read and has it · copied: not possible safely, the text is on the clipboard · failed: neither. */
export type WriteOutcome = 'written' | 'copied' | 'failed';

export interface Driver {
  readonly kind: EditorKind;
  read(field: HTMLElement): TextMap;
  /** Caret or selection as offsets of `read().text`; null when it is not in this field. */
  selection(field: HTMLElement): Selection | null;
  /** Selects `[start, end)`; focuses the field. */
  select(field: HTMLElement, start: number, end: number): void;
  /**
   * Replaces `[start, end)` by plain text by the route that was measured for this editor, waits for the editor, re-reads, and
   * compares. The caret ends behind the new text; one undo restores. Never leaves half a change: where the result differs, the
   * text goes to the clipboard and the outcome says so.
   */
  replace(field: HTMLElement, start: number, end: number, text: string): Promise<WriteOutcome>;
}
