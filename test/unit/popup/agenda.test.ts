import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../contract/entry.ts';
import { agenda, wantedVariant } from '../../../components/popup/today/agenda.ts';
import { dates } from '../../../components/popup/shell/dates.ts';

const entry = (id: string, rest: Partial<Entry> = {}): Entry => ({
  id,
  title: id,
  unit: 'unit-hu',
  state: 'approved',
  owner: 'Zofia Lis',
  variants: [{ platform: 'x', locale: 'en', text: 'One' }],
  ...rest,
});
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('agenda', () => {
  const now = Date.parse('2026-11-17T12:00:00Z');
  const dayOf = dates('hu', 'Europe/Budapest').key;

  it('takes the day of this device: 23:30 UTC is tomorrow in Budapest', () => {
    const found = agenda(
      [
        entry('late', { plannedAt: '2026-11-17T23:30:00Z' }),
        entry('noon', { plannedAt: '2026-11-17T11:00:00Z' }),
        entry('morning', { plannedAt: '2026-11-17T07:00:00+01:00' }),
        entry('yesterday', { plannedAt: '2026-11-16T22:00:00Z' }),
        entry('whenever'),
      ],
      now,
      dayOf,
    );
    expect(ids(found.today)).toEqual(['morning', 'noon', 'whenever']);
    expect(ids(found.later)).toEqual(['late']);
  });

  it('shows only what may be posted', () => {
    const found = agenda(
      [
        entry('draft', { state: 'draft' }),
        entry('posted', { state: 'posted' }),
        entry('scheduled', { state: 'scheduled' }),
      ],
      now,
      dayOf,
    );
    expect(ids(found.today)).toEqual(['scheduled']);
  });
});

describe('wantedVariant', () => {
  const many = entry('many', {
    variants: [
      { platform: 'linkedin', locale: 'pl', text: 'linkedin pl' },
      { platform: 'x', locale: 'pl', text: 'x pl' },
      { platform: 'x', locale: 'hu', text: 'x hu' },
      { platform: 'mastodon', locale: 'hu', text: 'mastodon hu' },
    ],
  });
  it.each([
    ['x', 'hu', 'x hu'],
    ['x', 'el', 'x pl'],
    ['linkedin', 'hu', 'linkedin pl'],
    ['mastodon', 'en', 'mastodon hu'],
    [null, 'hu', 'x hu'],
    [null, 'en', 'linkedin pl'],
    ['facebook', 'en', 'linkedin pl'],
  ] as const)('for %s in %s it is %s', (platform, locale, text) => {
    expect(wantedVariant(many, platform, locale).text).toBe(text);
  });
});
