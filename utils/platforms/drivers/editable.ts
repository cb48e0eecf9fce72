// What the drivers of contenteditable editors share.
import type { Route } from './replace.ts';
import { readSelection, writeSelection } from './selection.ts';
import { type Walk, walk } from './walker.ts';

type Editable = Pick<Route, 'selection' | 'select' | 'accepts'> & { readonly read: (field: HTMLElement) => Walk };

export function editable(isBlock?: (element: Element) => boolean): Editable {
  const read = (field: HTMLElement) => walk(field, isBlock);
  return {
    read,
    selection: (field) => readSelection(field, read(field)),
    select: (field, start, end) => writeSelection(field, read(field), start, end),
    accepts: (field) => field.isConnected && field.isContentEditable,
  };
}

/** Gecko lays out and undoes multi-line commands in another way than Chromium. */
export const isGecko = 'mozInnerScreenX' in globalThis;
