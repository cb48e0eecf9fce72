// The panel's styles as one constructed sheet: no style element, nothing web-accessible, no quarrel with the page's policy.
import tokens from '../ui/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import own from './panel.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives `root` our styles, once. */
export function adoptStyles(root: ShadowRoot | Document): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${tokens}\n${ui}\n${own}`);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
