// The meeting point of loader, checker, panel and profile parts: one object in the isolated world that they share in a frame.
// Pages cannot see it; each part is a bundle of its own, so it must not hold classes, only plain functions.
import type { ComposerAdapter } from '../platforms/adapter.ts';
import type { ComposerRoot } from '../platforms/locate.ts';
import type { PanelPart } from './view.ts';

/** What the gate is asked with, synchronously, inside the capture listener. */
export interface PublishAttempt {
  /** press: pointer or mouse going down or up on the control; it is decided, but the question waits for the click. */
  readonly gesture: 'click' | 'key' | 'submit' | 'press' | 'drop';
  readonly adapter: ComposerAdapter;
  /** The composer that would be published. */
  readonly root: ComposerRoot;
  /** The publish control, where the gesture is on one. */
  readonly control: Element | null;
  /** False for a key that the platform's data does not name: it is stopped where needed, but not counted as published. */
  readonly publishes: boolean;
}

/** pass: leave the event alone · stop: swallow it; the checker shows why · wait: no verdict yet, `settle` gives it. */
export type GateVerdict = 'pass' | 'stop' | 'wait';

export interface CheckerPart {
  /** Attaches to a field if it is not attached yet. */
  attach(field: HTMLElement): void;
  /** Decides now: re-reads every field of the composer that the attempt publishes. */
  decide(attempt: PublishAttempt): GateVerdict;
  /** Resolves with the verdict as soon as there is one, at the latest after `limitMs` with the policy's fail mode. */
  settle(attempt: PublishAttempt, limitMs: number): Promise<'pass' | 'stop'>;
  /** Lets the next press on this composer through once, and says so: for a held gesture that cannot be repeated. */
  allowNext(attempt: PublishAttempt): void;
  /** The extension was updated or removed: marks go, the badge says that a reload is needed. */
  orphaned(): void;
  stop(): void;
}

export type PartName = 'checker' | 'panel';

export interface Bridge {
  loader?: { isAlive(): boolean; stop(): void };
  checker?: CheckerPart;
  panel?: PanelPart;
  /** Called by a part when it has put itself here. */
  readonly arrived: (part: PartName) => void;
  /** Called back at each arrival. */
  readonly waiting: Set<(part: PartName) => void>;
}

const KEY = '__imprimatur__';

export function bridge(): Bridge {
  const world = globalThis as unknown as Record<string, Bridge | undefined>;
  return (world[KEY] ??= create());
}

function create(): Bridge {
  const waiting = new Set<(part: PartName) => void>();
  return {
    waiting,
    arrived: (part) => {
      for (const hear of waiting) hear(part);
    },
  };
}

/** Resolves with the part, at once when it is there already; null after `limitMs`. */
export function whenArrived<P extends PartName>(part: P, limitMs: number): Promise<NonNullable<Bridge[P]> | null> {
  const here = bridge();
  const present = here[part];
  if (present !== undefined) return Promise.resolve(present as NonNullable<Bridge[P]>);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      here.waiting.delete(hear);
      resolve((here[part] as NonNullable<Bridge[P]> | undefined) ?? null);
    };
    const hear = (arrived: PartName) => {
      if (arrived === part) done();
    };
    const timer = setTimeout(done, limitMs);
    here.waiting.add(hear);
  });
}
