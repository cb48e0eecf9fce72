import { expect, it } from 'vitest';
import { standing } from '../../../utils/composer/standing.ts';

it('a warning that was waved away still counts, because it is asked at posting; a suggestion does not', () => {
  const open = [{ severity: 'block' }] as const;
  const dismissed = [{ severity: 'warn' }, { severity: 'info' }] as const;
  expect(standing<{ severity: 'block' | 'warn' | 'info' }>(open, dismissed)).toEqual([
    { severity: 'block' },
    { severity: 'warn' },
  ]);
  expect(standing([], [])).toEqual([]);
});
