// Our one element on a profile page: a shadow root beside the page's content, never inside a node of the profile.
import tokens from '../../components/ui/tokens.css?inline';
import type { Theme } from '../composer/ground.ts';
import sheet from './profile.css?inline';

export const HOST_NAME = 'imprimatur-profile';

export interface ProfileHost {
  readonly element: HTMLElement;
  /** The element that everything of ours stands in. Its origin is the host's, see place.ts. */
  readonly stage: HTMLElement;
  setTheme(theme: Theme): void;
}

let sheets: CSSStyleSheet[] | undefined;

/** Constructed once a page; adopted sheets need no permission from the page's Content Security Policy. */
function sharedSheets(): CSSStyleSheet[] {
  return (sheets ??= [tokens, sheet].map((text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    return made;
  }));
}

/** Stands until `signal` aborts. */
export function createProfileHost(language: string, signal: AbortSignal): ProfileHost {
  const host = document.createElement(HOST_NAME);
  // open, so that browser tests and assistive tools that walk the tree can see what a person sees
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sharedSheets();
  const stage = document.createElement('div');
  stage.className = 'im';
  stage.lang = language;
  root.append(stage);
  isolate(host);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    element: host,
    stage,
    setTheme: (theme) => {
      if (host.dataset.theme !== theme) host.dataset.theme = theme;
    },
  };
}

/** Sites act on single keys and on presses anywhere: neither is meant by what happens in our element. */
function isolate(host: HTMLElement): void {
  const kinds =
    'keydown keypress keyup beforeinput input change paste copy cut pointerdown pointerup mousedown mouseup touchstart ' +
    'touchend click auxclick dblclick contextmenu focusin focusout submit';
  for (const kind of kinds.split(' '))
    host.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
}
