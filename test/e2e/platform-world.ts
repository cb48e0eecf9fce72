// Runs in an isolated world of a replica page, as a content script would: the platform code without the extension around it.
import type { ComposerAdapter } from '../../utils/platforms/adapter.ts';
import { driverFor } from '../../utils/platforms/drivers/registry.ts';
import type { Driver, EditorKind, WriteOutcome } from '../../utils/platforms/drivers/driver.ts';
import {
  composerAt,
  composerRoot,
  fieldsOf,
  publishControlAt,
  publishControls,
  publishFormAt,
  readIdentity,
  readProfile,
} from '../../utils/platforms/locate.ts';
import { platformOf } from '../../utils/platforms/registry.ts';

function platform() {
  const found = platformOf(location);
  if (found === null) throw new Error(`no platform for ${location.href}`);
  return found;
}

/** What `composedPath()` of an event on the focused element would be. */
function focusedPath(): Element[] {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const path: Element[] = [];
  while (active !== null) {
    path.push(active);
    const root: Node = active.getRootNode();
    active = active.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return path;
}

function composer(): { field: HTMLElement; adapter: ComposerAdapter; driver: Driver } {
  const found = composerAt(focusedPath(), platform());
  const driver = found === null ? null : driverFor(found.adapter.editor);
  if (found === null || driver === null) throw new Error('the focus is in no composer');
  return { ...found, driver };
}

const seen: ({ tag: string; parts: number } | null)[] = [];

const world = {
  read: () => {
    const { field, driver } = composer();
    return driver.read(field).text;
  },
  selection: () => {
    const { field, driver } = composer();
    return driver.selection(field);
  },
  select: (start: number, end: number) => {
    const { field, driver } = composer();
    driver.select(field, start, end);
  },
  /** The texts that the ranges of `[start, end)` cover in the page. */
  covered: (start: number, end: number) => {
    const { field, driver } = composer();
    return driver.read(field).ranges(start, end).map(textOf);
  },
  replace: (start: number, end: number, text: string): Promise<WriteOutcome> => {
    const { field, driver } = composer();
    return driver.replace(field, start, end, text);
  },
  /** A field of our own choice, with a driver of our own choice. */
  replaceIn: (selector: string, kind: EditorKind, start: number, end: number, text: string): Promise<WriteOutcome> =>
    driverFor(kind)?.replace(field(selector), start, end, text) ?? Promise.reject(new Error(`no driver for ${kind}`)),
  readIn: (selector: string, kind: EditorKind) => driverFor(kind)?.read(field(selector)).text,
  /** Every selection that does not come back as it was set, and every range that does not cover its own words. */
  lost: (selector: string, kind: EditorKind) => {
    const element = field(selector);
    const driver = driverFor(kind);
    if (driver === null) throw new Error(`no driver for ${kind}`);
    const map = driver.read(element);
    const { text } = map;
    const wrong: string[] = [];
    const places = [...Array(text.length + 1).keys()].filter((at) => !/^[\udc00-\udfff]/.test(text.slice(at)));
    for (const start of places)
      for (const end of places.filter((at) => at >= start)) {
        driver.select(element, start, end);
        const now = driver.selection(element);
        if (now?.start !== start || now.end !== end) wrong.push(`selection ${start}-${end}: ${now?.start}-${now?.end}`);
        const words = map.ranges(start, end).map(textOf).join('').replaceAll('\n', '');
        if (words !== text.slice(start, end).replaceAll('\n', '')) wrong.push(`range ${start}-${end}: ${words}`);
      }
    return wrong;
  },
  identity: () => {
    const { field, adapter } = composer();
    return readIdentity(platform(), composerRoot(field, adapter));
  },
  profile: () => readProfile(platform(), location),
  /** What the platform's data finds for the composer in focus. */
  counts: () => {
    const { field, adapter } = composer();
    const root = composerRoot(field, adapter);
    const fields = fieldsOf(root, adapter);
    return {
      parts: fields.parts.length,
      cw: fields.cw === null ? 0 : 1,
      poll: fields.poll.length,
      publish: publishControls(root, adapter).length,
      root:
        root instanceof Element
          ? (root.getAttribute('data-testid') ?? root.getAttribute('role') ?? root.tagName)
          : 'tree',
    };
  },
  /** Records from now on what each such event would publish: decided in the listener, as the gate does. */
  listen: (type: string) => {
    const find = type === 'submit' ? publishFormAt : publishControlAt;
    const listener = (event: Event) => {
      const target = find(event.composedPath(), platform());
      seen.push(
        target === null
          ? null
          : { tag: target.control.tagName, parts: fieldsOf(target.root, target.adapter).parts.length },
      );
    };
    addEventListener(type, listener, { capture: true });
  },
  seen: () => seen.splice(0),
};

function textOf(range: StaticRange): string {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const images = [...live.cloneContents().querySelectorAll('img')];
  return (live.toString() + images.map((image) => image.alt).join('')).replaceAll('\ufeff', '');
}

function field(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

export type PlatformWorld = typeof world;

Object.assign(globalThis, { world });
