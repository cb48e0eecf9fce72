// Where things of the page are, in viewport pixels, and whether a person can see them.
import type { ComposerRoot } from '../platforms/locate.ts';
import type { Box } from './badge-place.ts';
import { HOST_NAME } from './overlay-host.ts';

export function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** What the viewport shows of a box; null when that is nothing. */
export function visiblePart(box: Box): Box | null {
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(innerWidth, box.left + box.width) - left;
  const height = Math.min(innerHeight, box.top + box.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** True when something that does not belong to the composer lies over the middle of the box: a dialog, a menu. */
export function isCovered(box: Box, root: ComposerRoot): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  let top: Element | null = null;
  for (let tree: DocumentOrShadowRoot | null = document; tree !== null; ) {
    const here: Element | undefined = tree.elementsFromPoint(x, y).find((element) => element.localName !== HOST_NAME);
    if (here === undefined || here === top) break;
    top = here;
    tree = here.shadowRoot;
  }
  if (top === null) return false;
  return !containsComposed(root, top) && !(root instanceof Element && containsComposed(top, root));
}

function containsComposed(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null; ) {
    if (outer.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** The lines of the last words of an editor: what the badge should not lie on. */
export function lastLines(ranges: readonly StaticRange[]): Box[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!startContainer.isConnected || !endContainer.isConnected) return [];
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
  });
}
