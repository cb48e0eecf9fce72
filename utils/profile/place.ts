// Where badge and card stand: over the page, beside the name, clear of what the page lets a person press.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly left: number;
  readonly top: number;
}
export type Size = Pick<Box, 'width' | 'height'>;

/** From the name to the badge, and from badge to card, px. */
const GAP = 8;
/** Signs beside a name (verified, flags) count as part of it when they are no farther from it than this, px. */
const NEAR = 12;
/** One step of paddings and borders from the anchor out to its column, both sides together, px. */
const COLUMN_PADDING = 80;

/**
 * The box of the name in `anchor` with the signs on its last line, in viewport pixels; null while nothing of it is drawn.
 */
export function nameBox(anchor: Element): Box | null {
  const texts = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  let name: DOMRect | undefined;
  for (let node = texts.nextNode(); node !== null && name === undefined; node = texts.nextNode()) {
    if ((node.textContent ?? '').trim() === '' || node.parentElement?.closest('[aria-hidden="true"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    name = [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0);
  }
  if (name === undefined) return null;
  let right = name.right;
  const signs = [...anchor.querySelectorAll('svg, img')]
    .map((sign) => sign.getBoundingClientRect())
    .filter(({ width, top, bottom }) => width > 0 && top < name.bottom && bottom > name.top)
    .toSorted((a, b) => a.left - b.left);
  for (const sign of signs)
    if (sign.left >= name.left && sign.left <= right + NEAR) right = Math.max(right, sign.right);
  return { left: name.left, top: name.top, width: right - name.left, height: name.height };
}

/** The right edge of the profile's column: of what holds the anchor and is hardly wider. Viewport px. */
export function columnRight(anchor: Element): number {
  let { right, width } = anchor.getBoundingClientRect();
  for (let at = anchor.parentElement; at !== null; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width > width + COLUMN_PADDING) break;
    ({ right, width } = box);
  }
  return right;
}

/** Beside the name, on the middle of its line. */
export function besideName(name: Box, badge: Size): Point {
  return { left: name.left + name.width + GAP, top: name.top + (name.height - badge.height) / 2 };
}

/** True when `box` would lie over something of the page that can be pressed, or leave the window on the right. */
export function isInTheWay(box: Box, host: Element, viewportWidth: number): boolean {
  if (box.left + box.width > viewportWidth) return true;
  const middle = box.top + box.height / 2;
  return [box.left + 1, box.left + box.width / 2, box.left + box.width - 1].some((x) =>
    document
      .elementsFromPoint(x, middle)
      .some(
        (element) =>
          element !== host && element.closest('a, button, [role="button"], input, textarea, select') !== null,
      ),
  );
}

/**
 * Beside the profile's column where there is room, else under the badge, else over it; always within the window, so that the page
 * does not grow.
 *
 * @param edge right edge of the profile's column
 */
export function placeCard(badge: Box, card: Size, edge: number, viewport: Size): Point {
  const lowest = Math.max(GAP, viewport.height - card.height - GAP);
  const inWindow = (top: number) => Math.min(Math.max(GAP, top), lowest);
  if (edge + GAP + card.width + GAP <= viewport.width) {
    return { left: edge + GAP, top: inWindow(badge.top) };
  }
  const left = Math.max(GAP, Math.min(badge.left, viewport.width - card.width - GAP));
  const under = badge.top + badge.height + GAP;
  const over = badge.top - GAP - card.height;
  return { left, top: under <= lowest || over < GAP ? inWindow(under) : over };
}
