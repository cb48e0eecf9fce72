// textarea and input, plain or controlled by React: `insertText` is undoable and raises the events that the page waits for.
import { createDriver } from './replace.ts';
import { focus } from './selection.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** The adapter's data said that this field is one. */
const asField = (field: HTMLElement): Field => field as Field;

export const textareaDriver = createDriver({
  kind: 'textarea',
  read: (field) => ({ text: asField(field).value, ranges: () => [] }),
  selection: (field) => {
    const { selectionStart, selectionEnd } = asField(field);
    return selectionStart === null || selectionEnd === null ? null : { start: selectionStart, end: selectionEnd };
  },
  select: (field, start, end) => {
    focus(field);
    asField(field).setSelectionRange(start, end);
  },
  write: (_field, text) => {
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  },
  accepts: (element, { before, start, end, text }) => {
    const field = asField(element);
    if (!field.isConnected || field.disabled || field.readOnly) return false;
    if (field instanceof HTMLInputElement && text.includes('\n')) return false;
    // The browser cuts what is too long for `maxlength`; half a response is none.
    return field.maxLength < 0 || before.length - (end - start) + text.length <= field.maxLength;
  },
});
