// Marks in a textarea or input, which has no nodes to paint on: its words once more, see-through, in our own element over it.
import type { MarkSpan, Painter } from './marks.ts';

/** What decides where a word stands in the field. */
const copied = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontStretch',
  'fontVariant',
  'fontFeatureSettings',
  'fontKerning',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textAlign',
  'textTransform',
  'textRendering',
  'tabSize',
  'direction',
  'whiteSpace',
  'overflowWrap',
  'wordBreak',
  'hyphens',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'boxSizing',
] as const;

export interface Mirror extends Painter {
  readonly element: HTMLElement;
  /** Follows the field's box and scroll position. */
  follow(field: HTMLElement): void;
}

export function createMirror(): Mirror {
  const element = document.createElement('div');
  element.className = 'mirror';
  element.setAttribute('aria-hidden', 'true');
  element.hidden = true;
  const text = document.createElement('div');
  text.className = 'mirror-text';
  element.append(text);

  const follow = (field: HTMLElement) => {
    if (element.hidden) return;
    const box = field.getBoundingClientRect();
    element.style.left = `${box.left}px`;
    element.style.top = `${box.top}px`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
    // A scroll bar takes its width from the words.
    text.style.width = `${contentWidth(field)}px`;
    element.scrollTop = field.scrollTop;
    element.scrollLeft = field.scrollLeft;
  };

  return {
    element,
    follow,
    paint(field, map, spans, theme) {
      element.hidden = spans.length === 0;
      if (element.hidden) return;
      element.dataset.theme = theme;
      const style = getComputedStyle(field);
      for (const property of copied) element.style[property] = style[property];
      // A line feed at the end opens a line in a field, and only before something in a box.
      text.replaceChildren(...pieces(map.text, spans), '\u200b');
      follow(field);
    },
    clear() {
      element.hidden = true;
      text.replaceChildren();
    },
  };
}

function contentWidth(field: HTMLElement): number {
  const style = getComputedStyle(field);
  return field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
}

/** Plain and marked runs of `text`; where marks overlap, each stretch carries the classes of all of them. */
function pieces(text: string, spans: readonly MarkSpan[]): Node[] {
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const words = text.slice(start, end);
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    if (covering.length === 0) return document.createTextNode(words);
    const piece = document.createElement('span');
    const severity = covering.findLast((span) => span.kind !== 'active')?.kind;
    piece.className = covering.some((span) => span.kind === 'active') ? 'mk active' : 'mk';
    if (severity !== undefined) piece.dataset.sev = severity;
    piece.textContent = words;
    return piece;
  });
}
