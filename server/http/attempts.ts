// Slows down guessing: each address has ten wrong guesses, and gets one back every half minute.
import type { Clock } from '../services/clock.ts';

const burst = 10;
const regainMs = 30_000;

export interface Attempts {
  /** Seconds to wait; 0 when the address may try. */
  wait(address: string): number;
  failed(address: string): void;
}

/** @param limit addresses remembered at most; the one that has been quiet longest is forgotten first */
export function createAttempts(clock: Clock, limit = 10_000): Attempts {
  /** Per address: the time at which all guesses will have been given back. */
  const fullAt = new Map<string, number>();
  return {
    wait: (address) => {
      const missing = (fullAt.get(address) ?? 0) - clock.now().getTime();
      return Math.max(0, Math.ceil((missing - (burst - 1) * regainMs) / 1000));
    },
    failed: (address) => {
      const now = clock.now().getTime();
      const next = Math.max(now, fullAt.get(address) ?? 0) + regainMs;
      fullAt.delete(address);
      const quietest = fullAt.size >= limit ? fullAt.keys().next().value : undefined;
      if (quietest !== undefined) fullAt.delete(quietest);
      fullAt.set(address, next);
    },
  };
}

/** One household has a /64 of IPv6 addresses, so these count as one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
