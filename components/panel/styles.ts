// The panel's styles as one constructed sheet: no style element, nothing web-accessible, no quarrel with the page's policy.
import tokens from '../ui/tokens.css?inline';
import ui from '../ui/ui.css?inline';
import own from './panel.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives `root` our styles, once. */
export function adoptStyles(root: ShadowRoot | Document): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    // Within our own surface: badge and tip in the same root have a sheet of the same model.
    sheet.replaceSync(`${tokens}\n@scope (.im-surface) {\n${ui}\n${own}\n}`);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
