// Where the panel stands: beside the composer, never over the site's publish control. Pure; every length in px of the viewport.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Placement {
  /** sheet: edge to edge on a narrow screen, one finding at a time. */
  readonly shape: 'panel' | 'sheet';
  readonly left: number;
  /** Distance from the top of the viewport; absent when the part hangs on the bottom edge. */
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly maxHeight: number;
}

export const PANEL_WIDTH = 360;
/** Up to this width of the viewport the panel is a sheet: 320 px is a 1280 px window at 400 %. */
export const NARROW = 440;
/** Between composer and panel. */
const GAP = 16;
/** From the edges of the viewport, and round the publish control. */
const MARGIN = 8;
/** A panel beside the composer starts no lower than what leaves it this height. */
const COMFORT = 480;
/** Taller room does not make a place better. */
const ENOUGH = 360;

/** `publish` may be null (not found) and may lie outside of the viewport; `field` is null where nothing is known of it. */
export function place(
  viewport: { readonly width: number; readonly height: number },
  field: Box | null,
  publish: Box | null,
): Placement {
  const { width, height } = viewport;
  const grown = publish && {
    left: publish.left - MARGIN,
    top: publish.top - MARGIN,
    right: publish.right + MARGIN,
    bottom: publish.bottom + MARGIN,
  };
  const keepOut = grown !== null && grown.bottom > 0 && grown.top < height ? grown : null;
  if (width <= NARROW) return sheet(width, height, keepOut);

  const start = Math.min(field?.left ?? Infinity, keepOut === null ? Infinity : keepOut.left + MARGIN);
  const end = Math.max(field?.right ?? -Infinity, keepOut === null ? -Infinity : keepOut.right - MARGIN);
  const top = clamp(field?.top ?? MARGIN, MARGIN, Math.max(MARGIN, height - MARGIN - COMFORT));
  const beside = (left: number): Placement => ({
    shape: 'panel',
    left,
    top,
    width: PANEL_WIDTH,
    maxHeight: height - MARGIN - top,
  });
  if (end === -Infinity) return beside(width - MARGIN - PANEL_WIDTH);
  if (end + GAP + PANEL_WIDTH + MARGIN <= width) return beside(end + GAP);
  if (start - GAP - PANEL_WIDTH >= MARGIN) return beside(start - GAP - PANEL_WIDTH);
  return docked(width, height, field, keepOut);
}

/** On the side away from the publish control, at most three fifths of the screen. */
function sheet(width: number, height: number, keepOut: Box | null): Placement {
  const below = height - (keepOut?.bottom ?? 0);
  const above = keepOut?.top ?? 0;
  const limit = Math.round(height * 0.6);
  return below >= above
    ? { shape: 'sheet', left: 0, bottom: 0, width, maxHeight: Math.min(below, limit) }
    : { shape: 'sheet', left: 0, top: 0, width, maxHeight: Math.min(above, limit) };
}

/** No room beside: the free stretch at the left or right edge that is tall and covers least of the field. */
function docked(width: number, height: number, field: Box | null, keepOut: Box | null): Placement {
  let best: Placement | null = null;
  let bestScore = -Infinity;
  for (const left of [width - MARGIN - PANEL_WIDTH, MARGIN]) {
    for (const stretch of stretches(left, height, field, keepOut)) {
      const room = stretch.bottom - stretch.top;
      const covered =
        field && meets(left, field) ? Math.min(stretch.bottom, field.bottom) - Math.max(stretch.top, field.top) : 0;
      const score = Math.min(room, ENOUGH) - Math.max(0, covered);
      if (score <= bestScore) continue;
      bestScore = score;
      best = { shape: 'panel', left, top: stretch.top, width: PANEL_WIDTH, maxHeight: room };
    }
  }
  return best ?? sheet(width, height, keepOut);
}

/** Free runs of a column: above and below the keep-out, and those that also leave the field alone. */
function* stretches(left: number, height: number, field: Box | null, keepOut: Box | null) {
  const from = MARGIN;
  const to = height - MARGIN;
  const inWay = [keepOut, field].filter((box) => box !== null && meets(left, box)) as Box[];
  const blocking = keepOut !== null && meets(left, keepOut) ? keepOut : null;
  const runs = [
    [from, blocking?.top ?? to],
    [blocking?.bottom ?? from, to],
    [from, Math.min(to, ...inWay.map((box) => box.top - MARGIN))],
    [Math.max(from, ...inWay.map((box) => box.bottom + MARGIN)), to],
  ] as const;
  for (const [top, bottom] of runs) if (bottom - top >= 120) yield { top, bottom };
}

function meets(left: number, box: Box): boolean {
  return box.left < left + PANEL_WIDTH && box.right > left;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
