// The loader: what every page of a known platform carries. It listens for focus and for gestures that publish; the rest comes on demand.
import { bridge } from '../bridge.ts';
import { isAlive } from '../lifetime.ts';
import { focusedElement, pathOf } from './event-path.ts';
import { createFocusFinder } from './focus.ts';
import { createGate } from './hold.ts';
import { platformHere } from './platform-here.ts';
import { watchProfileVisits } from './profile-visit.ts';
import { publishAttempt, publishKinds } from './publish-attempt.ts';

/** Starts once a frame: a second loader of the same extension leaves the work to the first, which was here before the page's scripts. */
export function startLoader(): void {
  const here = bridge();
  if (here.loader?.isAlive() === true) return;
  here.loader?.stop();
  const platform = platformHere();
  if (platform === null) return;

  const stop = new AbortController();
  here.loader = {
    isAlive,
    stop: () => {
      stop.abort();
      here.checker?.stop();
    },
  };
  const late = document.readyState !== 'loading';
  const finder = createFocusFinder(platform);
  const gate = createGate(late, () => finder.summon());

  /** False, after saying so once in the badge, when the extension is gone: an orphan never blocks and never marks. */
  const works = () => {
    if (isAlive()) return true;
    here.checker?.orphaned();
    return false;
  };
  const heardFocus = (event: Event) => {
    const path = event.composedPath();
    for (const target of path) if (target instanceof ShadowRoot) listen(target, false);
    if (works()) finder.look(path);
  };
  const heardGesture = (event: Event) => {
    const attempt = publishAttempt(event, platform);
    if (attempt === null || !works()) return;
    const verdict = gate.verdict(attempt);
    if (verdict === 'pass') return;
    // Touch is heard passively, so that scrolling stays smooth; hiding it from the page is enough.
    if (!event.type.startsWith('touch')) event.preventDefault();
    event.stopImmediatePropagation();
    if (verdict === 'wait' && attempt.gesture !== 'press') void gate.hold(attempt);
  };
  /** Focus that moves inside one shadow root does not leave it, and `submit` never does: those two are heard in each root we meet. */
  const listen = (target: Window | ShadowRoot, everything: boolean) => {
    target.addEventListener('focusin', heardFocus, { capture: true, signal: stop.signal });
    for (const kind of everything ? publishKinds : ['submit']) {
      const passive = kind.startsWith('touch');
      target.addEventListener(kind, heardGesture, { capture: true, passive, signal: stop.signal });
    }
  };
  listen(window, true);
  // `document.open()` strips the window of every listener, ours too (measured); the same ones are added again, never twice.
  const replaced = new MutationObserver(() => listen(window, true));
  replaced.observe(document, { childList: true });
  stop.signal.addEventListener('abort', () => replaced.disconnect(), { once: true });

  if (window === window.top) watchProfileVisits(platform.profile, stop.signal);
  const focused = late ? focusedElement() : null;
  if (focused !== null) {
    const path = pathOf(focused);
    for (const target of path) if (target instanceof ShadowRoot) listen(target, false);
    finder.look(path);
  }
}
