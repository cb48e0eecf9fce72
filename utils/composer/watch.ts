// What a session listens to while its composer is open. Nothing here runs on a page in which nobody writes.
import type { ComposerRoot } from '../platforms/locate.ts';

export interface Watched {
  /** Words may have changed. */
  changed(): void;
  /** The caret may have moved. */
  caretMoved(): void;
  /** The composer may have moved, or be covered, or be gone. */
  moved(): void;
}

export interface Watch {
  /** Also follows the size of this field. */
  include(field: HTMLElement): void;
}

export function watchComposer(root: ComposerRoot, watched: Watched, signal: AbortSignal): Watch {
  let frame = 0;
  const soon = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      watched.moved();
    });
  };
  const tree = root.getRootNode();
  root.addEventListener('input', () => watched.changed(), { capture: true, signal });
  document.addEventListener('selectionchange', () => watched.caretMoved(), { signal });
  for (const target of [window, tree]) {
    // Scrolling inside a shadow root is heard in that root only.
    target.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    target.addEventListener('focusin', soon, { capture: true, signal });
  }
  for (const kind of ['resize', 'pointerup', 'keyup', 'transitionend']) {
    window.addEventListener(kind, soon, { capture: true, passive: true, signal });
  }
  // Editors that draw their text themselves raise no input event.
  const edits = new MutationObserver(() => {
    watched.changed();
    soon();
  });
  edits.observe(root, { childList: true, characterData: true, subtree: true });
  // Tells of a field that is taken out, too: its size becomes nothing.
  const sizes = new ResizeObserver(soon);
  if (root instanceof Element) sizes.observe(root);
  const seen = new IntersectionObserver(soon, { threshold: [0, 0.5, 1] });

  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      edits.disconnect();
      sizes.disconnect();
      seen.disconnect();
    },
    { once: true },
  );
  const included = new WeakSet<HTMLElement>();
  return {
    include(field) {
      if (included.has(field)) return;
      included.add(field);
      sizes.observe(field);
      seen.observe(field);
    },
  };
}
