import { expect, it } from 'vitest';
import { capitalRuns } from '../../../utils/tone/capitals.ts';
import { calmed, exclamationRuns } from '../../../utils/tone/exclamation.ts';
import { crowdedHype } from '../../../utils/tone/hype.ts';

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

it.each<[string, string[]]>([
  ['WE ARE OPEN TODAY until six', ['WE ARE OPEN TODAY']],
  ['DO I LOVE IT HERE', ['DO I LOVE IT HERE']],
  ['NATO and UNESCO', []],
  ['OPEN TODAY', []],
  ['WE ARE OPEN. COME IN', []],
  ['WE ARE OPEN\nCOME IN', []],
  ['ΜΟΝΟ ΣΗΜΕΡΑ ΕΔΩ', ['ΜΟΝΟ ΣΗΜΕΡΑ ΕΔΩ']],
  ['IPHONE 17 ARRIVES', ['IPHONE 17 ARRIVES']],
  ['日本語日本語日本語日本語', []],
])('capitals: %j', (text, expected) => {
  expect(cut(text, capitalRuns(text, 10, []))).toEqual(expected);
});

it('does not count capitals of links and handles', () => {
  const text = 'WE ARE @OPENTODAYNOW';
  expect(capitalRuns(text, 10, [{ start: 7, end: 20 }])).toEqual([]);
});

it.each<[string, string[], string[]]>([
  ['Wow!', [], []],
  ['Really??', [], []],
  ['Wow!! Really?! Yes‼ ！！', ['!!', '?!', '‼', '！！'], ['!', '?', '!', '!']],
])('exclamation: %s', (text, runs, fixes) => {
  const found = cut(text, exclamationRuns(text, 1));
  expect(found).toEqual(runs);
  expect(found.map(calmed)).toEqual(fixes);
});

it('lets one hype word a sentence pass', () => {
  const text = 'An epic day. An epic, amazing day.';
  const words = [3, 16, 22].map((start) => ({ start, end: start + (start === 22 ? 7 : 4) }));
  expect(cut(text, crowdedHype(text, words, 1))).toEqual(['epic', 'amazing']);
  expect(crowdedHype(text, words, 2)).toEqual([]);
  expect(crowdedHype(text, words, 0)).toHaveLength(3);
});
