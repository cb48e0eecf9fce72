// Waits for a pause in typing, so that nothing changes under a person's eyes while they write.

/** The `--quiet` of tokens.css. */
export const QUIET_MS = 350;

export interface Quiet {
  /** Typing goes on: (re)starts the pause. */
  stir(): void;
  /** True while typing goes on. */
  readonly stirring: boolean;
}

export function createQuiet(whenQuiet: () => void, signal: AbortSignal): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    stir() {
      clearTimeout(timer);
      if (signal.aborted) return;
      timer = setTimeout(() => {
        timer = undefined;
        whenQuiet();
      }, QUIET_MS);
    },
    get stirring() {
      return timer !== undefined;
    },
  };
}
