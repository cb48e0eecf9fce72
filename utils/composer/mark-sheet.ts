// The `::highlight` rules of tokens.css under names that a page cannot guess, adopted by every tree that holds an editor.
import tokens from '../../components/ui/tokens.css?inline';
import type { Theme } from './ground.ts';

export type MarkKind = 'advice' | 'warn' | 'block' | 'active';
export const markKinds: readonly MarkKind[] = ['advice', 'warn', 'block', 'active'];

export interface MarkSheet {
  /** The registry name of a kind of mark on a ground. */
  name(kind: MarkKind, theme: Theme): string;
  /** Firefox paints inside a shadow root only what that root has adopted itself (measured). */
  adoptBy(tree: Document | ShadowRoot): void;
  /** Takes the sheet out of every tree again. */
  remove(): void;
}

const anyHighlight = /::highlight\(imprimatur-[a-z-]+\)/;

/** @param prefix random per session: the registry is shared with the page, and a fixed name would tell it what we think of a text */
export function createMarkSheet(prefix: string): MarkSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(tokens).replaceAll('imprimatur-', `${prefix}-`));
  const trees = new Set<Document | ShadowRoot>();
  return {
    name: (kind, theme) => `${prefix}-${kind}${theme === 'dark' ? '-dark' : ''}`,
    adoptBy(tree) {
      trees.add(tree);
      if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
    },
    remove() {
      for (const tree of trees) {
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      }
      trees.clear();
    },
  };
}

/** The rules about highlights, with the media query about forced colours that stands around some of them. */
function highlightRules(css: string): string {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  const pick = (rules: CSSRuleList): string =>
    [...rules]
      .map((rule) => {
        if (rule instanceof CSSMediaRule) {
          const inner = pick(rule.cssRules);
          return inner === '' ? '' : `@media ${rule.conditionText}{${inner}}`;
        }
        return anyHighlight.test(rule.cssText) ? rule.cssText : '';
      })
      .join('\n');
  return pick(parsed.cssRules);
}

export function randomPrefix(): string {
  return `h${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
