// The meeting point of loader, checker, panel and profile parts: one object in the isolated world that they share in a frame.
// Pages cannot see it; each part is a bundle of its own, so it must not hold classes, only plain functions.
import type { PanelPart } from './view.ts';

/** What the gate is asked with, synchronously, inside the capture listener. */
export interface PublishAttempt {
  /** `composedPath()[0]` of the event. */
  readonly target: Element;
  readonly gesture: 'click' | 'key' | 'submit' | 'press' | 'drop';
}

/** pass: leave the event alone · stop: swallow it; the checker shows why. */
export type GateVerdict = 'pass' | 'stop';

export interface CheckerPart {
  /** Attaches to a field if it is not attached yet. */
  attach(field: HTMLElement): void;
  /** Decides now: re-reads every field of the composer that the attempt publishes. */
  decide(attempt: PublishAttempt): GateVerdict;
  stop(): void;
}

export interface Bridge {
  checker?: CheckerPart;
  panel?: PanelPart;
  /** Set by a part when it has arrived, so that who waits for it can go on. */
  arrived?: (part: 'checker' | 'panel') => void;
}

const KEY = '__imprimatur__';

export function bridge(): Bridge {
  const world = globalThis as unknown as Record<string, Bridge | undefined>;
  return (world[KEY] ??= {});
}
