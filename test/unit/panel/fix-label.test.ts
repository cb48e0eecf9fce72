import { expect, it } from 'vitest';
import { fixLabel } from '../../../components/panel/fix-label.ts';
import { panelWords } from '../../../components/panel/words.ts';

const t = panelWords('en');

it.each([
  ['guaranteed return', 'fixed rate', { sentence: 'Replace with “fixed rate”', words: 'fixed rate' }],
  ['Meridian Mutual', 'Meridian Mutual (my employer)', { sentence: 'Add “(my employer)”', words: null }],
  ['', ' (my employer)', { sentence: 'Add “(my employer)”', words: null }],
  ['very ', '', { sentence: 'Remove “very”', words: null }],
  ['Meridian mutual', 'Meridian Mutual', { sentence: 'Replace with “Meridian Mutual”', words: 'Meridian Mutual' }],
])('%j by %j', (match, fix, label) => {
  expect(fixLabel({ match, fix }, t)).toEqual(label);
});

it('is nothing without a fix', () => {
  expect(fixLabel({ match: 'risk-free', fix: undefined }, t)).toBeNull();
});
