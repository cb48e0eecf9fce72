// Finds composers by focus alone: nothing is scanned, and a page in which nobody writes costs nothing.
import type { PlatformAdapter } from '../../platforms/adapter.ts';
import { composerAt } from '../../platforms/locate.ts';
import { ask } from '../../page-messages.ts';
import { bridge, whenArrived } from '../bridge.ts';
import { isAlive } from '../lifetime.ts';

/** The worker revalidates what it holds when a composer is focused, at most this often. */
const FRESH_MS = 30_000;
/** How often a request that failed is made again, a second later, then two. */
const RETRIES = 2;
/** A worker that is being woken on a slow machine. */
const ARRIVAL_MS = 10_000;

export interface FocusFinder {
  /** Looks at where the focus went. */
  look(path: readonly EventTarget[]): void;
  /** Asks the worker for the checker; more often is harmless. */
  summon(): void;
}

async function attachWhenArrived(field: HTMLElement): Promise<void> {
  const checker = await whenArrived('checker', ARRIVAL_MS);
  if (field.isConnected) checker?.attach(field);
}

export function createFocusFinder(platform: PlatformAdapter): FocusFinder {
  let askedAt = Number.NEGATIVE_INFINITY;
  const summon = (failures = 0) => {
    const now = performance.now();
    if (bridge().checker !== undefined && now - askedAt < FRESH_MS) return;
    // One request at a time; a second one soon after would inject the checker twice.
    if (now - askedAt < 1_000) return;
    askedAt = now;
    ask('composer.attach', null).catch(() => {
      askedAt = Number.NEGATIVE_INFINITY;
      // The worker is being replaced or the page is not ready for a script; the person may be writing already.
      if (failures < RETRIES && bridge().checker === undefined && isAlive())
        setTimeout(() => summon(failures + 1), 1_000 * 2 ** failures);
    });
  };
  return {
    summon: () => summon(),
    look(path) {
      const located = composerAt(path, platform);
      if (located === null) return;
      summon();
      const { checker } = bridge();
      if (checker !== undefined) checker.attach(located.field);
      else void attachWhenArrived(located.field);
    },
  };
}
