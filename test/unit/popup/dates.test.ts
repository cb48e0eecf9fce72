import { describe, expect, it } from 'vitest';
import { age, dates } from '../../../components/popup/shell/dates.ts';

const now = Date.parse('2026-11-17T10:41:00+01:00');
const zone = 'Europe/Warsaw';

describe('dates', () => {
  const en = dates('en', zone);
  it.each([
    ['2026-11-17T09:30:00Z', '10:30', '10:30'],
    ['2026-11-16T08:00:00Z', 'Mon', 'Mon 09:00'],
    ['2026-11-23T08:00:00Z', 'Mon', 'Mon 09:00'],
    ['2026-11-24T08:00:00Z', '24 Nov', '24 Nov 09:00'],
    ['2026-11-17T23:30:00Z', 'Wed', 'Wed 00:30'],
  ])('%s is %s in a list and %s in a sentence', (iso, near, since) => {
    expect([en.near(iso, now), en.since(iso, now)]).toEqual([near, since]);
  });

  it('counts seconds within the minute', () => {
    expect(dates('hu', zone).ago(new Date(now - 20_000).toISOString(), now)).toBe('20 másodperccel ezelőtt');
  });

  it('names days in full in a Hungarian sentence', () => {
    const hu = dates('hu', zone);
    expect([hu.since('2026-11-16T08:00:00Z', now), hu.day('2026-11-17T09:00:00Z')]).toEqual([
      'hétfő 09:00',
      'nov. 17., kedd',
    ]);
  });

  it('knows a day that a change of the clock made longer', () => {
    const before = Date.parse('2026-10-24T12:00:00Z');
    expect(en.near('2026-10-25T22:30:00Z', before)).toBe('Sun');
  });

  it.each([
    ['en', '3 minutes ago'],
    ['pl', '3 minuty temu'],
    ['hu', '3 perccel ezelőtt'],
    ['el', 'πριν από 3 λεπτά'],
    ['id', '3 menit yang lalu'],
  ] as const)('%s: %s', (locale, said) => {
    expect(dates(locale, zone).ago(new Date(now - 3 * 60_000).toISOString(), now)).toBe(said);
  });
});

it.each([
  [-5_000, 'age.now', 0],
  [59_000, 'age.now', 0],
  [3 * 60_000, 'age.minutes', 3],
  [26 * 3_600_000, 'age.hours', 26],
  [50 * 3_600_000, 'age.days', 2],
])('%i ms ago is %s %i', (ms, key, n) => {
  expect(age(new Date(now - ms).toISOString(), now)).toEqual({ key, n });
});
