// `window.replica`: how a test reads the editor's own model (not the DOM) and what was published, in the page's world.

export interface ReplicaEditor {
  /** The editable element, null while it is not mounted; its place in the document gives the editor's index. */
  element(): HTMLElement | null;
  /** The text as the editor library holds it. */
  model(): string;
  /** Offsets in `model()`; null without a selection in this editor. */
  caret(): { start: number; end: number } | null;
  canUndo(): boolean;
}

export interface Published {
  /** Thread parts joined by an empty line; with a content warning that text first. */
  readonly text: string;
  readonly parts: readonly string[];
  readonly isTrusted: boolean;
  /** Type of the event that published. */
  readonly gesture: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Replica {
  model(index?: number): string;
  html(index?: number): string;
  caret(index?: number): { start: number; end: number } | null;
  canUndo(index?: number): boolean;
  /** How many editors the composer in front has. */
  count(): number;
  /** Mounts the composer's shell anew, as sites do when their data changes; resolves when the new editors are there. The text stays. */
  rerender(): Promise<void>;
  readonly published: Published[];
}

declare global {
  interface Window {
    replica: Replica;
  }
}

const editors = new Set<ReplicaEditor>();
const renderers = new Set<() => void>();
const readers = new Set<() => void>();
const published: Published[] = [];

/** Editors of the dialog in front, or of the page when there is none, in document order. */
function inFront(): { editor: ReplicaEditor; element: HTMLElement }[] {
  const all = [...editors].flatMap((editor) => {
    const element = editor.element();
    return element?.isConnected === true ? [{ editor, element }] : [];
  });
  const dialogs = all.filter(({ element }) => element.closest('[role="dialog"]') !== null);
  return (dialogs.length > 0 ? dialogs : all).sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function at(index: number): { editor: ReplicaEditor; element: HTMLElement } {
  const found = inFront()[index];
  if (found === undefined) throw new RangeError(`no editor ${index}: the composer has ${inFront().length}`);
  return found;
}

window.replica = {
  model: (index = 0) => at(index).editor.model(),
  html: (index = 0) => at(index).element.outerHTML,
  caret: (index = 0) => at(index).editor.caret(),
  canUndo: (index = 0) => at(index).editor.canUndo(),
  count: () => inFront().length,
  rerender: async () => {
    const before = new Set(inFront().map(({ element }) => element));
    for (const render of renderers) render();
    const isNew = () => inFront().length === before.size && inFront().every(({ element }) => !before.has(element));
    while (!isNew()) await new Promise(requestAnimationFrame);
  },
  published,
};

/** Returns how to take it out again, as React effects like it. */
export function registerEditor(editor: ReplicaEditor): () => void {
  editors.add(editor);
  return () => editors.delete(editor);
}

export function onRerender(render: () => void): () => void {
  renderers.add(render);
  return () => renderers.delete(render);
}

/** What a site does with a post: it goes to the site's own server, and into the list on the page. */
export function publish(parts: readonly string[], event: Event): void {
  const post = { text: parts.join('\n\n'), parts, isTrusted: event.isTrusted, gesture: event.type, at: Date.now() };
  published.push(post);
  for (const read of readers) read();
  void fetch('/api/posts', { method: 'POST', body: JSON.stringify({ parts }) });
}

/** Shaped for `useSyncExternalStore`. */
export const publishedPosts = {
  subscribe: (read: () => void): (() => void) => {
    readers.add(read);
    return () => readers.delete(read);
  },
  count: (): number => published.length,
};
