// How every driver replaces text: select, let the editor hear of it, write by the editor's own route, read again, compare.
import { copyText } from './clipboard.ts';
import type { Driver, EditorKind, Selection, TextMap, WriteOutcome } from './driver.ts';

/** What differs between editors. */
export interface Route {
  readonly kind: EditorKind;
  readonly read: (field: HTMLElement) => TextMap;
  readonly selection: (field: HTMLElement) => Selection | null;
  readonly select: (field: HTMLElement, start: number, end: number) => void;
  /** Puts `text` in place of what is selected. */
  readonly write: (field: HTMLElement, text: string) => void | Promise<void>;
  /** False where writing is known to go wrong, or the field takes no text now. */
  readonly accepts: (field: HTMLElement, change: Change) => boolean;
}

export interface Change {
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The longest an editor took in any measured case is a tenth of it. */
const VERIFY_MS = 300;
const POLL_MS = 15;
const SELECTION_MS = 50;

export const task = (delayMs = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

export function createDriver(route: Route): Driver {
  return {
    kind: route.kind,
    read: route.read,
    selection: route.selection,
    select: route.select,
    replace: (field, start, end, text) => replace(route, field, start, end, text),
  };
}

/** @throws RangeError when the field's text has no such range. */
async function replace(
  route: Route,
  field: HTMLElement,
  start: number,
  end: number,
  text: string,
): Promise<WriteOutcome> {
  const before = route.read(field).text;
  if (start < 0 || end < start || end > before.length)
    throw new RangeError(`no range ${start} to ${end} in a text of ${before.length}`);
  const change = { before, start, end, text: text.replaceAll('\r\n', '\n') };
  const expected = before.slice(0, start) + change.text + before.slice(end);
  if (expected === before) return 'written';
  if (route.accepts(field, change) && (await write(route, field, change, expected))) return 'written';
  return (await copyText(change.text)) ? 'copied' : 'failed';
}

async function write(route: Route, field: HTMLElement, change: Change, expected: string): Promise<boolean> {
  try {
    await select(route, field, change.start, change.end);
    await route.write(field, change.text);
    if (await becomes(route, field, expected)) {
      const caret = change.start + change.text.length;
      const now = route.selection(field);
      if (now?.start !== caret || now.end !== caret) route.select(field, caret, caret);
      return true;
    }
    await putBack(route, field, change);
  } catch {
    // The editor threw in our call, or its element went away: what counts is what the text is now, and the caller copies.
  }
  return false;
}

/** Waits for `selectionchange` to have reached the editor: it keeps its own idea of the selection. */
async function select(route: Route, field: HTMLElement, start: number, end: number): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const stop = AbortSignal.timeout(SELECTION_MS);
    document.addEventListener('selectionchange', () => resolve(), { once: true, signal: stop });
    stop.addEventListener('abort', () => resolve());
  });
  route.select(field, start, end);
  await heard;
  await task();
}

/** True once the text is as expected and still is after the editor has rendered. */
async function becomes(route: Route, field: HTMLElement, expected: string): Promise<boolean> {
  let matched = 0;
  for (let waitedMs = 0; waitedMs <= VERIFY_MS; waitedMs += POLL_MS) {
    await task(POLL_MS);
    matched = comparable(route.read(field).text) === comparable(expected) ? matched + 1 : 0;
    if (matched === 2) return true;
  }
  return false;
}

/** Half a change is worse than none: what differs from the text before is replaced by what stood there, by the same route. */
async function putBack(route: Route, field: HTMLElement, { before, start, end }: Change): Promise<void> {
  const now = route.read(field).text;
  if (comparable(now) !== comparable(before)) {
    const head = commonLength(now, before);
    const tail = commonLength(reverse(now.slice(head)), reverse(before.slice(head)));
    await select(route, field, head, now.length - tail);
    await route.write(field, before.slice(head, before.length - tail));
    if (!(await becomes(route, field, before))) return;
  }
  route.select(field, start, end);
}

/** Editors keep a space at the end of a line as a no-break space. */
function comparable(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function reverse(text: string): string {
  return text.split('').toReversed().join('');
}
