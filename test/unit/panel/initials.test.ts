import { expect, it } from 'vitest';
import { initials } from '../../../components/panel/initials.ts';

it.each([
  ['Meridian Mutual Polska', 'MM'],
  ['@bence_kovacs', 'BK'],
  ['Bence Kovács', 'BK'],
  ['élan Ötvös', 'ÉÖ'],
  ['🙂', ''],
])('%s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
