import { describe, expect, it } from 'vitest';
import { type AccentFold, foldAccents, foldText, rawSpan } from '../../../utils/text/fold.ts';
import { randomFrom } from '../random.ts';

it.each([
  ['ASCII stays', 'Hello, World 1', 'hello, world 1'],
  ['white space runs', 'a \t\n b', 'a b'],
  ['white space over what nobody sees', 'a \u200b b', 'a b'],
  ['zero width and soft hyphen', 'gu\u00ada\u200brant\u2060ee', 'guarantee'],
  ['compatibility forms', 'ﬁne ① Ｆｕｌｌ 𝐛𝐨𝐥𝐝', 'fine 1 full bold'],
  ['combining marks', 'e\u0301 É', 'é é'],
  ['Greek without tonos, final sigma', 'ΣΉΜΑ ΤΟΥΣ ϊΐ', 'σημα τουσ ιι'],
  ['Polish l', 'Łódź', 'lódź'],
  ['Turkish dotted I', 'İI', 'ii'],
  ['dashes and quotation marks', 'a‑b–c—d ‘x’ “y”', 'a-b-c-d \'x\' "y"'],
  ['Hangul in parts', '\u1100\u1161\u11a8', '각'],
])('%s', (_, raw, folded) => {
  expect(foldText(raw).text).toBe(folded);
});

describe('accents', () => {
  it.each<[AccentFold, string, string]>([
    ['strict', 'ąéőü', 'ąéőü'],
    ['hungarian', 'áéíóú öőüű', 'aeiou öőüű'],
    ['open', 'áéíóú öőüű ąñ', 'aeiou oouu an'],
    ['open', 'йё', 'йё'],
  ])('%s: %s', (accents, raw, folded) => {
    expect(foldAccents(raw, accents)).toBe(folded);
  });
});

it('leads every folded unit back to the raw characters that gave it', () => {
  const random = randomFrom(3);
  const fragments = [
    'a',
    'B',
    ' ',
    '  ',
    '\n',
    'é',
    'e\u0301',
    '\u200b',
    '\u00ad',
    'ﬁ',
    'ﷺ',
    '😀',
    'Σς',
    'ł',
    '\ud83d',
    '𝐛',
    '\u0301',
    '日',
  ];
  for (let round = 0; round < 2000; round += 1) {
    const raw = random.text(fragments, 1, 12);
    const folded = foldText(raw);
    let behind = 0;
    for (let unit = 0; unit < folded.text.length; unit += 1) {
      const { start, end } = rawSpan(folded, unit, unit + 1);
      expect(start >= behind - 1 && start < end && end <= raw.length, JSON.stringify([raw, unit])).toBe(true);
      // What a unit comes from, folded alone, holds the unit.
      expect(foldText(raw.slice(start, end)).text, JSON.stringify([raw, unit])).toContain(folded.text[unit]);
      behind = start;
    }
  }
});
