import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIET_MS } from '../../../utils/composer/quiet.ts';
import type { BadgeState, ComposerView } from '../../../utils/composer/view.ts';
import { createViewStore, type ViewStore } from '../../../utils/composer/view-store.ts';

/** Only what the store looks at. */
const view = (state: BadgeState, postingAs = ''): ComposerView => ({ state, postingAs }) as ComposerView;

let stop: AbortController;
let store: ViewStore;
let shown: BadgeState[];
let pauses: number;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  pauses = 0;
  shown = [];
  store = createViewStore(
    view('ok'),
    () => {
      pauses += 1;
    },
    stop.signal,
  );
  store.subscribe(() => shown.push(store.getSnapshot().state));
});
afterEach(() => vi.useRealTimers());

describe('what badge and panel show while a person types', () => {
  it('goes up at once', () => {
    store.quiet.stir();
    store.offer(view('advice'));
    store.offer(view('blocked'));
    expect(shown).toEqual(['advice', 'blocked']);
  });

  it('goes down only after a pause', () => {
    store.offer(view('blocked'));
    store.quiet.stir();
    store.offer(view('ok'));
    vi.advanceTimersByTime(QUIET_MS - 1);
    expect(shown).toEqual(['blocked']);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['blocked', 'ok']);
    expect(pauses).toBe(1);
  });

  it('waits longer when the typing goes on', () => {
    store.offer(view('blocked'));
    for (let key = 0; key < 5; key += 1) {
      store.quiet.stir();
      store.offer(view('warning'));
      vi.advanceTimersByTime(QUIET_MS - 50);
    }
    expect(shown).toEqual(['blocked']);
    vi.advanceTimersByTime(50);
    expect(shown).toEqual(['blocked', 'warning']);
  });

  it('shows the last of what it held back', () => {
    store.offer(view('blocked'));
    store.quiet.stir();
    store.offer(view('warning'));
    store.offer(view('advice'));
    vi.advanceTimersByTime(QUIET_MS);
    expect(shown).toEqual(['blocked', 'advice']);
  });

  it('answers an act of the person at once', () => {
    store.offer(view('blocked'));
    store.quiet.stir();
    store.offer(view('ok'), true);
    expect(shown).toEqual(['blocked', 'ok']);
    vi.advanceTimersByTime(QUIET_MS);
    expect(shown).toEqual(['blocked', 'ok']);
  });
});

it('the snapshot stays the same object as long as nothing differs', () => {
  const before = store.getSnapshot();
  store.offer(view('ok'));
  expect(store.getSnapshot()).toBe(before);
  expect(shown).toEqual([]);
});

it('nothing is shown after the end', () => {
  store.quiet.stir();
  store.offer(view('ok', 'Meridian'));
  stop.abort();
  vi.advanceTimersByTime(QUIET_MS * 2);
  expect(shown).toEqual([]);
  expect(pauses).toBe(0);
});
