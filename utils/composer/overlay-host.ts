// Our one element in a page: a shadow root above everything else and outside every editor.
import tokens from '../../components/ui/tokens.css?inline';
import type { Theme } from './ground.ts';
import overlay from './overlay.css?inline';

export const HOST_NAME = 'imprimatur-post';

/** What the page must not take for its own: its shortcuts, its click-outside, its focus traps. */
const contained = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'wheel',
  'focusin',
  'focusout',
  'submit',
  'drop',
  'dragover',
];

export interface OverlayHost {
  readonly root: ShadowRoot;
  /** The element that everything of ours stands in. */
  readonly stage: HTMLElement;
  setTheme(theme: Theme): void;
  setLanguage(language: string): void;
}

let sheets: CSSStyleSheet[] | undefined;

/** Constructed once a frame; adopted sheets need no permission from the page's Content Security Policy. */
function sharedSheets(): CSSStyleSheet[] {
  return (sheets ??= [tokens, overlay].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }));
}

/** Puts a host beside the page's content, in the browser's top layer, until `signal` aborts; puts it back when the page removes it. */
export function createOverlayHost(field: Element, signal: AbortSignal): OverlayHost {
  const host = document.createElement(HOST_NAME);
  host.popover = 'manual';
  // Open, so that browser tests and assistive tools of a kind that walks the tree can see what a person sees.
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sharedSheets();
  const stage = document.createElement('div');
  stage.className = 'overlay im';
  root.append(stage);
  isolate(host);

  const show = () => {
    if (signal.aborted) return;
    const parent = placeFor(field);
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  show();
  const observer = new MutationObserver(() => {
    if (!host.isConnected) show();
  });
  observer.observe(document, { childList: true });
  observer.observe(host.parentNode ?? document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      host.remove();
    },
    { once: true },
  );
  return {
    root,
    stage,
    setTheme: (theme) => {
      if (host.dataset.theme !== theme) host.dataset.theme = theme;
    },
    setLanguage: (language) => {
      if (stage.lang !== language) stage.lang = language;
    },
  };
}

/**
 * The root element; but inside an open modal dialog that holds the field: over it a popover would show, yet no press would reach it
 * (measured in both browsers).
 */
function placeFor(field: Element): Element {
  for (let at: Element | null = field; at !== null; ) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog !== null) return dialog;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}

/** Sites close their composer on a press outside of it, and act on single keys: neither is meant by what happens in our element. */
function isolate(host: HTMLElement): void {
  for (const kind of contained) host.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
}
