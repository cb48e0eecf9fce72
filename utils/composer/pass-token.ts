// A one-shot permission: the next press publishes exactly this text. It outlives that press only for the events the press causes.

/** A person has this long to press the platform's control after an override. */
const VALID_MS = 30_000;
/** A press is several events (pointerdown … click, submit), and pages may submit a little later than they were pressed. */
const PRESS_MS = 1_000;

export interface PassToken {
  /** Allows `text` once from `now` on (milliseconds, any monotonic clock). A second grant replaces the first. */
  grant(text: string, now: number): void;
  /** Whether `text` may go out at `now`. `final` marks the event that publishes (click, key, submit); it starts the end of the token. */
  admits(text: string, now: number, final: boolean): boolean;
  revoke(): void;
}

export function createPassToken(): PassToken {
  let allowed: { readonly text: string; until: number; used: boolean } | null = null;
  return {
    grant(text, now) {
      allowed = { text, until: now + VALID_MS, used: false };
    },
    admits(text, now, final) {
      if (allowed === null || allowed.text !== text || now > allowed.until) return false;
      if (final && !allowed.used) {
        allowed.used = true;
        allowed.until = Math.min(allowed.until, now + PRESS_MS);
      }
      return true;
    },
    revoke() {
      allowed = null;
    },
  };
}
