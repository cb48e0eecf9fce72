// Quill 1 and 2: commands line by line, a task between them, because it reads the DOM back after each change. Quill 1 deletes the
// selection on a synthetic paste and inserts nothing.
import { editable, isGecko } from './editable.ts';
import { createDriver, task } from './replace.ts';

/** Measured; in one task Quill throws in Firefox and is gone. */
const BETWEEN_MS = 30;

const base = editable();

export const quillDriver = createDriver({
  kind: 'quill',
  ...base,
  write: async (_field, text) => {
    if (text === '') {
      document.execCommand('delete');
      return;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        document.execCommand('insertParagraph');
        await task(BETWEEN_MS);
      }
      if (line !== '') {
        document.execCommand('insertText', false, line);
        await task(BETWEEN_MS);
      }
    }
  },
  accepts: (field, change) => {
    const isAll = change.start === 0 && change.end === change.before.length && change.end > 0;
    // Several lines over everything kill Quill in a shadow root in Firefox; a real paste is fine there.
    if (isGecko && isAll && change.text.includes('\n') && field.getRootNode() instanceof ShadowRoot) return false;
    return base.accepts(field, change);
  },
});
