import { describe, expect, it } from 'vitest';
import { clock, longAge, shortAge } from '../../../components/panel/age.ts';
import { panelWords } from '../../../components/panel/words.ts';

const MINUTE = 60_000;

describe('the age of the policy', () => {
  it.each([
    ['en', -5, 'now'],
    ['en', 0.5, 'now'],
    ['en', 3, '3 min'],
    ['en', 26 * 60, '26 h'],
    ['en', 49 * 60, '2 d'],
    ['hu', 3, '3 perce'],
    ['el', 1, 'πριν από 1 λεπτό'],
    ['el', 3, 'πριν από 3 λεπτά'],
    ['pl', 24 * 60 * 5, '5 dni temu'],
    ['id', 61, '1 jam lalu'],
  ] as const)('%s after %d min: %s', (locale, minutes, expected) => {
    expect(shortAge(panelWords(locale), minutes * MINUTE)).toBe(expected);
  });

  it('in a sentence', () => {
    expect(longAge('en', 26 * 60 * MINUTE)).toBe('26 hours ago');
    expect(longAge('pl', 3 * 24 * 60 * MINUTE)).toBe('3 dni temu');
  });
});

it('writes the day only when it is another one, on a clock of 24 hours', () => {
  const now = new Date(2026, 10, 20, 9, 0).getTime();
  expect(clock('en', new Date(2026, 10, 20, 18, 0).toISOString(), now)).toBe('18:00');
  expect(clock('en', new Date(2026, 10, 21, 6, 40).toISOString(), now)).toBe('21 Nov, 06:40');
  expect(clock('el', new Date(2026, 10, 20, 18, 0).toISOString(), now)).toBe('18:00');
});
