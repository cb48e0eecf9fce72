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
    const replaced = change.before.slice(change.start, change.end);
    const isAll = replaced !== '' && replaced === change.before;
    // In a shadow root in Firefox (measured): several lines over everything kill Quill, and what spans lines cannot be undone. A
    // real paste is fine there.
    const isUnsafe = replaced.includes('\n') || (isAll && change.text.includes('\n'));
    if (isUnsafe && isGecko && field.getRootNode() instanceof ShadowRoot) return false;
    return base.accepts(field, change);
  },
});
