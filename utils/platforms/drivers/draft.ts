// Draft.js 0.11 owns its DOM: commands crash it or lose lines (an empty editor vanishes). It takes a paste, and a cut, by its model.
import { editable } from './editable.ts';
import { createDriver } from './replace.ts';

export const draftDriver = createDriver({
  kind: 'draft',
  ...editable((element) => element.hasAttribute('data-block')),
  write: (field, text) => {
    // Its paste handler ignores an empty text; its cut handler removes the selection and leaves the clipboard to the browser,
    // which does nothing for an event of ours.
    field.dispatchEvent(text === '' ? clipboardEvent('cut', '') : clipboardEvent('paste', text));
  },
});

/** Chromium reads `clipboardData` and ignores the rest; Firefox drops `clipboardData` and reads `dataType` and `data`. */
function clipboardEvent(type: 'cut' | 'paste', text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  return new ClipboardEvent(type, init);
}
