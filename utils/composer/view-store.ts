// What panel and badge see of a session. Severity going up is shown at once; everything else waits for a pause in typing.
import { createQuiet, type Quiet } from './quiet.ts';
import type { BadgeState, ComposerView } from './view.ts';

export interface ViewStore {
  readonly quiet: Pick<Quiet, 'stir' | 'stirring'>;
  subscribe(listener: () => void): () => void;
  getSnapshot(): ComposerView;
  /** Shows `view` now or after the pause. `atOnce`: an answer to something the person did. */
  offer(view: ComposerView, atOnce?: boolean): void;
}

const urgency: Record<BadgeState, number> = {
  ok: 0,
  checking: 0,
  not_attached: 0,
  degraded: 1,
  advice: 1,
  warning: 2,
  blocked: 3,
  held: 4,
  reload: 5,
};

/** @param paused called at each pause, after the view of that moment is shown */
export function createViewStore(first: ComposerView, paused: () => void, signal: AbortSignal): ViewStore {
  const listeners = new Set<() => void>();
  let shown = first;
  let waiting: ComposerView | null = null;
  const show = (view: ComposerView) => {
    waiting = null;
    if (JSON.stringify(view) === JSON.stringify(shown)) return;
    shown = view;
    for (const listener of listeners) listener();
  };
  const quiet = createQuiet(() => {
    if (waiting !== null) show(waiting);
    paused();
  }, signal);
  return {
    quiet,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => shown,
    offer(view, atOnce = false) {
      if (atOnce || !quiet.stirring || urgency[view.state] > urgency[shown.state]) show(view);
      else waiting = view;
    },
  };
}
