// The calendar of today and the next seven days.
import type { Entry } from '../../contract/entry.ts';

const DAYS = 8;

/** Approved and scheduled entries from the start of the local day on, earliest first. `now` in ms since 1970. */
export function upcoming(entries: readonly Entry[], now: number): Entry[] {
  const start = new Date(now);
  start.setHours(0, 0, 0, 0);
  const end = new Date(start);
  // By the calendar, because a day of a clock change has 23 or 25 hours.
  end.setDate(end.getDate() + DAYS);
  return entries
    .flatMap((entry) => (entry.plannedAt === undefined ? [] : [{ entry, at: Date.parse(entry.plannedAt) }]))
    .filter(
      ({ entry, at }) =>
        (entry.state === 'approved' || entry.state === 'scheduled') && at >= start.getTime() && at < end.getTime(),
    )
    .sort((a, b) => a.at - b.at || a.entry.title.localeCompare(b.entry.title))
    .map(({ entry }) => entry);
}
