// Where the badge may stand: inside the visible part of the editor's box, clear of the publish controls, and of the words if it can.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the editor's edge to the badge, px. */
const INSET = 8;
/** Round the site's own control, always, px. */
const KEEP_OUT = 8;

/**
 * All boxes in viewport pixels.
 *
 * @param controls never covered, nor approached by 8 px
 * @param words not covered where another corner is free of them
 * @param corner the one to keep, words or not, as long as it is clear of the controls
 * @returns null where every place would come too near a control
 */
export function placeBadge(
  field: Box,
  badge: Pick<Box, 'width' | 'height'>,
  controls: readonly Box[],
  words: readonly Box[],
  corner?: number,
): { left: number; top: number; corner: number } | null {
  const inset = Math.min(INSET, Math.max(0, (field.height - badge.height) / 2));
  const right = field.left + field.width - INSET - badge.width;
  const bottom = field.top + field.height - inset - badge.height;
  const places = [
    { left: right, top: bottom },
    { left: right, top: field.top + inset },
    { left: field.left + field.width + INSET, top: bottom },
    { left: right, top: field.top - INSET - badge.height },
    { left: field.left + INSET, top: bottom },
  ].map((place, index) => ({ ...place, corner: index }));
  const clear = places.filter((place) => !controls.some((control) => meets({ ...place, ...badge }, control, KEEP_OUT)));
  return (
    clear.find((place) => place.corner === corner) ??
    clear.find((place) => !words.some((word) => meets({ ...place, ...badge }, word, 0))) ??
    clear[0] ??
    null
  );
}

function meets(a: Box, b: Box, margin: number): boolean {
  return (
    a.left < b.left + b.width + margin &&
    a.left + a.width + margin > b.left &&
    a.top < b.top + b.height + margin &&
    a.top + a.height + margin > b.top
  );
}
