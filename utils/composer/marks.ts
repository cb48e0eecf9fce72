// Marks in a contenteditable: CSS Custom Highlights over ranges that are made anew after every change. The editor's DOM is not touched.
import type { TextMap } from '../platforms/drivers/driver.ts';
import type { Theme } from './ground.ts';
import { createMarkSheet, type MarkKind, markKinds, randomPrefix } from './mark-sheet.ts';

export interface MarkSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** The marks of one field. */
export interface Painter {
  paint(field: HTMLElement, map: TextMap, spans: readonly MarkSpan[], theme: Theme): void;
  clear(): void;
}

const themes: readonly Theme[] = ['light', 'dark'];

/**
 * Paints the marks of all editors of a frame; the registry has one highlight a kind and ground, each field its share of ranges in it.
 * Everything goes when `signal` aborts.
 */
export function createHighlighter(signal: AbortSignal): (painterSignal: AbortSignal) => Painter {
  const sheet = createMarkSheet(randomPrefix());
  const highlights = new Map<string, Highlight>();
  for (const kind of markKinds) {
    for (const theme of themes) {
      const highlight = new Highlight();
      // The selected finding lies over its own mark.
      highlight.priority = kind === 'active' ? 1 : 0;
      highlights.set(sheet.name(kind, theme), highlight);
      CSS.highlights.set(sheet.name(kind, theme), highlight);
    }
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      sheet.remove();
    },
    { once: true },
  );

  return (painterSignal) => {
    let painted: { readonly highlight: Highlight; readonly range: AbstractRange }[] = [];
    const clear = () => {
      for (const { highlight, range } of painted) highlight.delete(range);
      painted = [];
    };
    painterSignal.addEventListener('abort', clear, { once: true });
    return {
      paint(field, map, spans, theme) {
        clear();
        const tree = field.getRootNode();
        sheet.adoptBy(document);
        if (tree instanceof ShadowRoot) sheet.adoptBy(tree);
        for (const { start, end, kind } of spans) {
          const highlight = highlights.get(sheet.name(kind, theme));
          if (highlight === undefined) continue;
          for (const range of map.ranges(start, end)) {
            highlight.add(range);
            painted.push({ highlight, range });
          }
        }
      },
      clear,
    };
  };
}
