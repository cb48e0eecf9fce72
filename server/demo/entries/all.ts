// Forty calendar entries around a day.
import type { Entry } from '../../../contract/entry.ts';
import { europe } from './europe.ts';
import { hellas } from './hellas.ts';
import { hungary } from './hungary.ts';
import { indonesia } from './indonesia.ts';
import { type Plan, toEntry } from './plan.ts';
import { poland } from './poland.ts';
import { uk } from './uk.ts';

const byUnit: Readonly<Record<string, readonly Plan[]>> = {
  'unit-eu': europe,
  'unit-hu': hungary,
  'unit-pl': poland,
  'unit-el': hellas,
  'unit-id': indonesia,
  'unit-uk': uk,
};

/** @param today any time of the day that counts as today (UTC) */
export function demoEntries(today: Date): Entry[] {
  return Object.entries(byUnit)
    .flatMap(([unit, plans]) => plans.map((plan) => ({ unit, plan })))
    .map(({ unit, plan }, index) => toEntry(`entry-${String(index + 1).padStart(3, '0')}`, unit, plan, today));
}
