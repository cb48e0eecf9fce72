// The gate while there is no verdict yet: holds one gesture, waits for the checker, then lets it go or not.
import { publishControls } from '../../platforms/locate.ts';
import { bridge, type CheckerPart, type GateVerdict, type PublishAttempt, whenArrived } from '../bridge.ts';

/** A person who pressed Post waits no longer than this for us. */
const LIMIT_MS = 1_000;
/** After the checker could not be had, the gate stays open for so long: a page must stay usable without us. */
const OPEN_MS = 30_000;

export interface Gate {
  /** The verdict now; `wait` means that the event must be swallowed and, unless it is a mere press, given to `hold`. */
  verdict(attempt: PublishAttempt): GateVerdict;
  hold(attempt: PublishAttempt): Promise<void>;
}

/**
 * @param late the loader came after the page's own scripts: they may have acted before us, so nothing is ever pressed again
 * @param summon asks for the checker
 */
export function createGate(late: boolean, summon: () => void): Gate {
  let holding = false;
  let replaying = false;
  let openUntil = 0;
  return {
    verdict(attempt) {
      if (replaying) return 'pass';
      const { checker } = bridge();
      if (checker !== undefined) return checker.decide(attempt);
      if (performance.now() < openUntil) return 'pass';
      summon();
      return 'wait';
    },
    async hold(attempt) {
      if (holding) return;
      holding = true;
      try {
        const started = performance.now();
        const checker = await whenArrived('checker', LIMIT_MS);
        if (checker === null) openUntil = performance.now() + OPEN_MS;
        const left = Math.max(0, LIMIT_MS - (performance.now() - started));
        if (checker !== null && (await checker.settle(attempt, left)) === 'stop') return;
        letGo(attempt, checker);
      } finally {
        holding = false;
      }
    },
  };

  function letGo(attempt: PublishAttempt, checker: CheckerPart | null): void {
    const control = attempt.control ?? publishControls(attempt.root, attempt.adapter)[0] ?? null;
    if (late || attempt.gesture === 'drop' || !isButton(control)) {
      checker?.allowNext(attempt);
      return;
    }
    replaying = true;
    try {
      control.click();
    } finally {
      replaying = false;
    }
  }
}

/** Only a real button turns a scripted click into what it does for a person. */
function isButton(control: Element | null): control is HTMLElement {
  return control instanceof HTMLButtonElement || (control instanceof HTMLInputElement && control.type === 'submit');
}
