// How old the policy is, in the panel's short words and in a sentence.
import type { Locale } from '../../contract/words.ts';
import type { PanelWords } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From this age on a policy is called old. */
export const OLD_MS = DAY;

/** "3 min". `ageMs` below zero (a clock that was set back) counts as now. */
export function shortAge(t: PanelWords, ageMs: number): string {
  if (ageMs < MINUTE) return t('age_now');
  if (ageMs < HOUR) return t('age_minutes', { n: Math.floor(ageMs / MINUTE) });
  if (ageMs < 2 * DAY) return t('age_hours', { n: Math.floor(ageMs / HOUR) });
  return t('age_days', { n: Math.floor(ageMs / DAY) });
}

/** "26 hours ago", to stand inside a sentence. */
export function longAge(locale: Locale, ageMs: number): string {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  return ageMs < 2 * DAY ? ago.format(-Math.floor(ageMs / HOUR), 'hour') : ago.format(-Math.floor(ageMs / DAY), 'day');
}

/** The clock time of an instant; with the date when it is not the day of `now`. English in the British order. */
export function clock(locale: Locale, instant: string, now: number): string {
  const at = new Date(instant);
  const tag = locale === 'en' ? 'en-GB' : locale;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const sameDay = at.toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(tag, sameDay ? time : { day: 'numeric', month: 'short', ...time }).format(at);
}
