import { expect, it } from 'vitest';
import { followCase } from '../../../utils/checks/fix-case.ts';
import { find, rule } from './policies.ts';

const detector = {
  kind: 'term' as const,
  list: 'banned' as const,
  terms: [{ match: 'guaranteed return', replacement: 'fixed rate' }],
};

it.each([
  ['A guaranteed return of 6%.', 'A fixed rate of 6%.'],
  ['Guaranteed return of 6%.', 'Fixed rate of 6%.'],
  ['Hello. “Guaranteed return” of 6%.', 'Hello. “Fixed rate” of 6%.'],
  ['Hello!\n• Guaranteed return of 6%.', 'Hello!\n• Fixed rate of 6%.'],
  ['🎉 Guaranteed return of 6%.', '🎉 Fixed rate of 6%.'],
  ['A GUARANTEED RETURN of 6%.', 'A FIXED RATE of 6%.'],
  ['Our Guaranteed Return Plan.', 'Our Fixed Rate Plan.'],
  ['Our Guaranteed return plan.', 'Our fixed rate plan.'],
])('%s becomes %s', (text, fixed) => {
  const [finding] = find([rule({ detector })], text);
  if (finding?.fix === undefined) throw new Error('no fix');
  expect(text.slice(0, finding.start) + finding.fix + text.slice(finding.end)).toBe(fixed);
});

it('capitalises a single word wherever it was capitalised', () => {
  expect(followCase('How to Utilise it', 7, 14, 'use')).toBe('Use');
});

it('capitalises Greek and Polish letters too', () => {
  expect(followCase('Επιτόκιο', 0, 8, 'όριο')).toBe('Όριο');
  expect(followCase('Kąt', 0, 3, 'ścieżka')).toBe('Ścieżka');
});
