// Is the ground behind an element light or dark? Measured, because a page's theme says little about the box a person writes in.

export type Theme = 'light' | 'dark';

/** Follows the ancestors, through shadow roots, to the first ground that is not see-through. */
export function groundBehind(element: Element): Theme {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  // No ground at all: the page leaves it to the browser, so the words tell; pale words are written on a dark ground.
  const ink = lightnessOf(getComputedStyle(element).color);
  return ink !== null && ink > 0.6 ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * Perceived lightness of a computed colour, 0 to 1; null where it is mostly see-through or in a form we do not read.
 * Computed colours come as `rgb()`, `rgba()`, `oklch()`, `oklab()`, `lab()`, `lch()` or `color(srgb …)`.
 */
export function lightnessOf(color: string): number | null {
  const match = /^(?<form>[a-z]+)\((?<body>.*)\)$/.exec(color.trim());
  const form = match?.groups?.form;
  const body = match?.groups?.body;
  if (form === undefined || body === undefined) return null;
  const [channels = '', slashAlpha] = body.split('/');
  const parts = channels.split(/[\s,]+/).filter((part) => part !== '');
  const numbers = (form === 'color' ? parts.slice(1) : parts).map(Number.parseFloat);
  const alpha = slashAlpha === undefined ? (numbers[3] ?? 1) : share(slashAlpha);
  if (alpha < 0.5) return null;
  const [first = 0, second = 0, third = 0] = numbers;
  if (form === 'rgb' || form === 'rgba') return luma(first / 255, second / 255, third / 255);
  if (form === 'color') return parts[0] === 'srgb' || parts[0] === 'display-p3' ? luma(first, second, third) : null;
  if (form === 'oklch' || form === 'oklab') return first;
  if (form === 'lab' || form === 'lch') return first / 100;
  return null;
}

function share(alpha: string): number {
  const value = Number.parseFloat(alpha);
  return alpha.includes('%') ? value / 100 : value;
}

/** Rec. 709 weights on gamma-encoded channels: near enough to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
