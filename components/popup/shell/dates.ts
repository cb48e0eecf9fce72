// Times as a language writes them. Hours run to 24 everywhere, because a calendar is read down a column.
import type { Locale } from '../../../contract/words.ts';

export interface Dates {
  /** `10:30` */
  readonly time: (iso: string) => string;
  /** `Tue 17 Nov` */
  readonly day: (iso: string | number) => string;
  /** A row of a list: the time today, the weekday within six days, else day and month. */
  readonly near: (iso: string, now: number) => string;
  /** In a sentence: the time today, else weekday and time within six days, else day, month and time. */
  readonly since: (iso: string, now: number) => string;
  /** `3 minutes ago`, in a sentence. */
  readonly ago: (iso: string, now: number) => string;
  /** The calendar day on this device, `2026-11-17`: for comparing, never shown. */
  readonly key: (iso: string | number) => string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** @param timeZone IANA name; absent: this device's own. */
export function dates(locale: Locale, timeZone?: string): Dates {
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag(locale), { ...options, ...zone });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // In Hungarian the short names of days are single letters and no words for a sentence.
  const spoken = locale === 'hu' ? 'long' : 'short';
  const full = format({ weekday: spoken, day: 'numeric', month: 'short' });
  const said = format({ weekday: spoken });
  const weekday = format({ weekday: 'short' });
  const short = format({ day: 'numeric', month: 'short' });
  const keys = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone });
  const relative = new Intl.RelativeTimeFormat(tag(locale), { numeric: 'always' });

  const key = (iso: string | number) => keys.format(new Date(iso));
  const days = (iso: string, now: number) => Math.round((Date.parse(key(iso)) - Date.parse(key(now))) / day);
  const time = (iso: string) => clock.format(new Date(iso));
  const near = (iso: string, now: number, name = weekday) => {
    const away = days(iso, now);
    if (away === 0) return time(iso);
    return (Math.abs(away) <= 6 ? name : short).format(new Date(iso));
  };
  return {
    key,
    time,
    near: (iso, now) => near(iso, now),
    day: (iso) => full.format(new Date(iso)),
    since: (iso, now) => (days(iso, now) === 0 ? time(iso) : `${near(iso, now, said)} ${time(iso)}`),
    ago: (iso, now) => {
      const ms = Date.parse(iso) - now;
      const size = Math.abs(ms);
      if (size < minute) return relative.format(Math.round(ms / 1000) || -1, 'second');
      if (size < hour) return relative.format(Math.round(ms / minute), 'minute');
      return size < 2 * day
        ? relative.format(Math.round(ms / hour), 'hour')
        : relative.format(Math.round(ms / day), 'day');
    },
  };
}

/** British English, so that a day stands before its month as in the other languages. */
function tag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** Whole minutes, hours or days since, for a place with room for one short word. */
export function age(
  iso: string,
  now: number,
): { key: 'age.now' | 'age.minutes' | 'age.hours' | 'age.days'; n: number } {
  const ms = Math.max(0, now - Date.parse(iso));
  if (ms < minute) return { key: 'age.now', n: 0 };
  if (ms < hour) return { key: 'age.minutes', n: Math.floor(ms / minute) };
  return ms < 2 * day ? { key: 'age.hours', n: Math.floor(ms / hour) } : { key: 'age.days', n: Math.floor(ms / day) };
}
