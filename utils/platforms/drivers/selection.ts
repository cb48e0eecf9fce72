// Selection inside one field, also in an open shadow root, in both browsers.
import type { Selection } from './driver.ts';
import type { Walk } from './walker.ts';

type TreeSelection = NonNullable<ReturnType<Document['getSelection']>>;
type WithSelection = { getSelection(): TreeSelection | null };

/** Chromium keeps a selection for each shadow root; Firefox has one, which reaches into them. */
function selectionOf(field: HTMLElement): TreeSelection | null {
  const root = field.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root) return (root as unknown as WithSelection).getSelection();
  return document.getSelection();
}

export function readSelection(field: HTMLElement, walk: Walk): Selection | null {
  const selection = selectionOf(field);
  if (selection === null || selection.rangeCount === 0) return null;
  const root = field.getRootNode();
  const range =
    root instanceof ShadowRoot && !('getSelection' in root)
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : selection.getRangeAt(0);
  if (range === undefined) return null;
  if (!field.contains(range.startContainer) || !field.contains(range.endContainer)) return null;
  return {
    start: walk.offsetOf(range.startContainer, range.startOffset),
    end: walk.offsetOf(range.endContainer, range.endOffset),
  };
}

export function writeSelection(field: HTMLElement, walk: Walk, start: number, end: number): void {
  focus(field);
  const from = walk.point(start, start === end ? 'caret' : 'start');
  const to = start === end ? from : walk.point(end, 'end');
  const selection = selectionOf(field);
  // Moving the selection ends the browser's open typing command, so that undo does not take the person's last words as well. A
  // selection that stays where it is would not.
  selection?.selectAllChildren(field);
  selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

export function focus(field: HTMLElement): void {
  const root = field.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  if (active !== field) field.focus({ preventScroll: true });
}
