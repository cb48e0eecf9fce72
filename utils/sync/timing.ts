// When to ask the server next. Everything is spread at random, so that many browsers do not come at once.

const MINUTE = 60_000;
/** Packed Chrome raises shorter alarms to this. */
const SHORTEST = MINUTE / 2;
const LONGEST = 30 * MINUTE;

/**
 * The next pull after a good one: 5 minutes ± 40 %, the mean doubling to 30 minutes while nothing changes.
 *
 * @param unchanged good pulls in a row that brought nothing
 * @param random 0 to 1
 * @returns ms
 */
export function nextPullMs(unchanged: number, random: number): number {
  const mean = Math.min(5 * MINUTE * 2 ** Math.max(0, unchanged - 1), LONGEST);
  return mean * (0.6 + 0.8 * random);
}

/**
 * The next attempt after a failed one: exponential backoff with full jitter, 30 seconds to 30 minutes.
 *
 * @param failures failed attempts in a row, from 1
 * @returns ms
 */
export function retryMs(failures: number, random: number): number {
  const ceiling = Math.min(SHORTEST * 2 ** failures, LONGEST);
  return Math.max(SHORTEST, ceiling * random);
}
