import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../contract/words.ts';
import { find, rule, term } from './policies.ts';

const matches = (found: readonly { match: string }[]) => found.map((finding) => finding.match);

describe('a term is met as a person would meet it', () => {
  it.each<[Locale, string, string[], string, string[]]>([
    ['en', 'guaranteed return', [], 'Guaranteed  return', ['Guaranteed  return']],
    ['en', 'guaranteed return', [], 'GUARANTEED\nRETURN', ['GUARANTEED\nRETURN']],
    ['en', 'guaranteed return', [], 'unguaranteed return, guaranteed returns', []],
    ['en', 'guaranteed return', ['s'], 'guaranteed returns', ['guaranteed returns']],
    ['en', 'risk-free', [], 'a risk‑free and a risk–free plan', ['risk‑free', 'risk–free']],
    ['en', "can't lose", [], 'You can’t lose', ['can’t lose']],
    ['en', 'cafe', [], 'the café', ['café']],
    ['en', 'guaranteed', [], '𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞𝐝', ['𝐠𝐮𝐚𝐫𝐚𝐧𝐭𝐞𝐞𝐝']],
    ['en', 'guaranteed', [], 'guar\u00adan\u200bteed', ['guar\u00adan\u200bteed']],
    ['en', 'guaranteed', [], '👩‍👩‍👧 guaranteed', ['guaranteed']],
    ['en', '#1', [], 'We are #1!', ['#1']],
    ['en', '100%', [], '100% sure, 1000 % not', ['100%']],
    ['en', 'no. 1', [], 'No. 1, no.1', ['No. 1']],
    ['pl', 'zysk', ['u', 'iem'], 'zysku, zyskiem, zyskowny, zyskać', ['zysku', 'zyskiem']],
    ['pl', 'łatwy', [], 'Latwy i ŁATWY', ['Latwy', 'ŁATWY']],
    ['pl', 'sąd', [], 'sad, sąd, SĄD, sa\u0328d', ['sąd', 'SĄD', 'sa\u0328d']],
    ['hu', 'garantált', [], 'garantalt, GARANTÁLT, garanta\u0301lt', ['garantalt', 'GARANTÁLT', 'garanta\u0301lt']],
    ['hu', 'őrült', [], 'örült, orult, Őrült', ['Őrült']],
    ['hu', 'fúr', [], 'für, fűr, fur', ['fur']],
    ['el', 'εγγυημένος', [], 'ΕΓΓΥΗΜΕΝΟΣ και εγγυημενοσ', ['ΕΓΓΥΗΜΕΝΟΣ', 'εγγυημενοσ']],
    ['el', 'χωρίς ρίσκο', [], 'Χωρις ρισκο', ['Χωρις ρισκο']],
    ['el', 'Αϊνστάιν', [], 'αινσταιν', ['αινσταιν']],
    ['id', 'satu-satunya', [], 'Satu-satunya bank, satu bank', ['Satu-satunya']],
    ['id', 'risiko', ['nya'], 'risikonya dan berisiko', ['risikonya']],
  ])('%s: %s in “%4$s”', (language, match, endings, text, expected) => {
    const found = find([rule({ detector: term(match, language, endings) })], text, { language });
    expect(matches(found)).toEqual(expected);
    for (const { start, end, match } of found) expect(text.slice(start, end)).toBe(match);
  });

  it('does not depend on the host’s language for case: the Turkish dotted I is an i', () => {
    expect(matches(find([rule({ detector: term('igneous', 'en') })], 'İGNEOUS IGNEOUS', { language: 'en' }))).toEqual([
      'İGNEOUS',
      'IGNEOUS',
    ]);
  });
});

describe('a term is not met where words are not prose', () => {
  it.each([
    'https://meridian.example/guaranteed-return',
    'see meridian.com/guaranteed',
    'ftp://files.local/guaranteed',
    'mail guaranteed@meridian.com or info@guaranteed.com',
    'ask @guaranteed or @guaranteed@mastodon.social',
    'under #guaranteed and ＃guaranteed',
  ])('%s', (text) => {
    expect(find([rule({ detector: term('guaranteed') })], text)).toEqual([]);
  });

  it.each(['guaranteed: https://meridian.com', 'guaranteed, says @meridian', '#tag guaranteed'])(
    'but beside it: %s',
    (text) => {
      expect(matches(find([rule({ detector: term('guaranteed') })], text))).toEqual(['guaranteed']);
    },
  );
});

describe('languages', () => {
  it('looks for a single word only in text of its language or of an unknown one', () => {
    const detector = term('pasti', 'id');
    expect(find([rule({ detector })], 'Nie daj się złapać w pasti, jak mówi się u nas od dawna.')).toEqual([]);
    expect(matches(find([rule({ detector })], 'pasti'))).toEqual(['pasti']);
    expect(matches(find([rule({ detector })], 'Kami pasti datang hari ini dengan tim yang lengkap.'))).toEqual([
      'pasti',
    ]);
  });

  it('looks for a phrase everywhere, because posts mix languages', () => {
    const text = 'Nowe konto oszczędnościowe dla każdego: guaranteed return 6% już dziś w naszych oddziałach.';
    expect(matches(find([rule({ detector: term('guaranteed return', 'en') })], text))).toEqual(['guaranteed return']);
  });

  it('reads the lines of a bilingual paragraph each in its language', () => {
    const text = 'Irodáink ma este hatig várják ügyfeleinket.\nOur offices are open until six today, utilise them.';
    expect(matches(find([rule({ detector: term('utilise', 'en') })], text))).toEqual(['utilise']);
  });

  it('takes the longest of a rule’s terms, and keeps what is its own replacement', () => {
    const detector = {
      kind: 'term' as const,
      list: 'avoid' as const,
      terms: [
        { match: 'the best' },
        { match: 'the best account' },
        { match: 'all the best', replacement: 'all the best' },
      ],
    };
    expect(matches(find([rule({ detector })], 'All the best! The best account, the best.'))).toEqual([
      'The best account',
      'the best',
    ]);
  });
});

describe('preferred spellings', () => {
  const detector = {
    kind: 'term' as const,
    list: 'preferred' as const,
    terms: [{ match: 'Meridian mutual', replacement: 'Meridian Mutual' }],
  };
  it.each([
    ['Meridian mutual', 'Meridian Mutual'],
    ['Meridian  mutual', 'Meridian Mutual'],
    ['Meridian Mutual', undefined],
    ['MERIDIAN MUTUAL', undefined],
    ['meridian mutual', undefined],
  ])('%s -> %s', (text, fix) => {
    expect(find([rule({ detector })], text).map((finding) => finding.fix)).toEqual(fix === undefined ? [] : [fix]);
  });
});

describe('a denied claim weighs one severity less', () => {
  it.each([
    ['This is not a guaranteed return.', 'warn'],
    ["It isn't a guaranteed return.", 'warn'],
    ['Never a guaranteed return.', 'warn'],
    ['To nie jest guaranteed return.', 'warn'],
    ['Ez nem guaranteed return.', 'warn'],
    ['Δεν είναι guaranteed return.', 'warn'],
    ['Bukan guaranteed return.', 'warn'],
    ['Not only a guaranteed return, more.', 'block'],
    ['No fees, guaranteed return.', 'block'],
    ['No fees and guaranteed return.', 'block'],
    ['Why not? A guaranteed return.', 'block'],
    ['A guaranteed return, not a promise.', 'block'],
  ])('%s %s', (text, severity) => {
    expect(
      find([rule({ severity: 'block', detector: term('guaranteed return') })], text).map((f) => f.severity),
    ).toEqual([severity]);
  });
});
