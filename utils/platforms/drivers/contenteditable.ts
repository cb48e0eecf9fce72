// A contenteditable without a library: the browser's own commands.
import { editable, isGecko } from './editable.ts';
import { createDriver } from './replace.ts';

export const contenteditableDriver = createDriver({
  kind: 'contenteditable',
  ...editable(),
  write: (_field, text) => {
    if (text === '') document.execCommand('delete');
    // Gecko makes line breaks of the line feeds, in one undo step; Chromium would make blocks.
    else if (isGecko) document.execCommand('insertText', false, text);
    else insertLines(text);
  },
});

function insertLines(text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertLineBreak');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}
