// Which entries come today and which later, and which variant of an entry is wanted now.
import type { Entry, Variant } from '../../../contract/entry.ts';
import type { Locale, Platform } from '../../../contract/words.ts';

export interface Agenda {
  /** For today or for no time in particular, in order of time; what has no time comes last. */
  readonly today: readonly Entry[];
  readonly later: readonly Entry[];
}

/**
 * Sorts entries that may be posted into today and later. An entry of an earlier day is left out: its time has passed.
 *
 * @param dayOf the calendar day of an instant on this device, comparable as a string.
 */
export function agenda(entries: readonly Entry[], now: number, dayOf: (iso: string | number) => string): Agenda {
  const today = dayOf(now);
  const approved = entries
    .filter(({ state }) => state === 'approved' || state === 'scheduled')
    .sort((a, b) => at(a) - at(b) || a.title.localeCompare(b.title));
  const isToday = (entry: Entry) => entry.plannedAt === undefined || dayOf(entry.plannedAt) === today;
  return {
    today: approved.filter(isToday),
    later: approved.filter((entry) => entry.plannedAt !== undefined && dayOf(entry.plannedAt) > today),
  };
}

function at(entry: Entry): number {
  return entry.plannedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(entry.plannedAt);
}

/** The variant for the network that is open, then for the language of the interface, then the first. */
export function wantedVariant(entry: Entry, platform: Platform | null, locale: Locale): Variant {
  const score = (variant: Variant) => (variant.platform === platform ? 2 : 0) + (variant.locale === locale ? 1 : 0);
  return entry.variants.reduce((best, variant) => (score(variant) > score(best) ? variant : best));
}
