import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/text/language.ts';
import { paragraphsOf } from '../../../utils/text/paragraphs.ts';
import { protectedSpans } from '../../../utils/text/protected-spans.ts';
import { isCovered, mergeSpans } from '../../../utils/text/spans.ts';

describe('paragraphs', () => {
  it.each<[string, [string, number][]]>([
    ['', []],
    ['one', [['one', 0]]],
    ['one\ntwo', [['one\ntwo', 0]]],
    [
      'one\n\ntwo',
      [
        ['one', 0],
        ['two', 5],
      ],
    ],
    [
      'one\r\n \t\r\n\r\ntwo\n',
      [
        ['one', 0],
        ['two\n', 11],
      ],
    ],
    ['\n\none', [['one', 2]]],
  ])('%j', (text, expected) => {
    expect(paragraphsOf(text).map((paragraph) => [paragraph.text, paragraph.start])).toEqual(expected);
  });
});

describe('language', () => {
  it.each([
    ['en', 'Our offices are open until six today.'],
    ['en', 'Thank you for asking: a colleague will write to you this afternoon.'],
    ['pl', 'Nasze biura są dziś otwarte do szóstej.'],
    ['pl', 'Dziekujemy za pytanie, nasz doradca napisze do Panstwa dzis po poludniu.'],
    ['hu', 'Irodáink ma este hatig várják ügyfeleinket.'],
    ['hu', 'Köszönjük a kérdést, kollégánk még ma délután ír Önnek.'],
    ['el', 'Τα γραφεία μας είναι ανοιχτά σήμερα έως τις έξι.'],
    ['el', 'Το app της Meridian είναι διαθέσιμο.'],
    ['id', 'Kantor kami buka sampai jam enam hari ini.'],
    ['id', 'Terima kasih, petugas kami akan menghubungi Anda sore ini.'],
    ['und', ''],
    ['und', 'OK 123 🎉'],
    ['und', 'Hello'],
    ['und', 'Unsere Büros sind heute bis sechs Uhr geöffnet, kommen Sie vorbei.'],
    ['und', 'Nos bureaux sont ouverts aujourd’hui jusqu’à six heures.'],
    ['und', 'Nuestras oficinas están abiertas hoy hasta las seis.'],
    ['und', 'Наши офисы открыты сегодня до шести.'],
    ['und', 'https://meridian.com/our-offices-are-open @open_until_six #OpenToday'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('protected spans', () => {
  const cut = (text: string, only?: 'addresses') =>
    protectedSpans(text, only).map(({ start, end }) => text.slice(start, end));
  it.each<[string, string[]]>([
    ['no such thing. Here or there', []],
    ['see https://a.com/b-c, or d.com.', ['https://a.com/b-c,', 'd.com.']],
    ['ftp://host/x and a.pl/y', ['ftp://host/x', 'a.pl/y']],
    ['mail anna.kowalska+x@meridian.pl now', ['anna.kowalska+x@meridian.pl']],
    ['ask @Meridian_Help. Or @a.b@host.social!', ['@Meridian_Help', '@a.b@host.social']],
    ['#tag #Żółw_1 #1 &#39; a#b', ['#tag', '#Żółw_1']],
    ['＃全角', ['＃全角']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('leaves handles and hashtags when only addresses are asked for', () => {
    expect(cut('@name #tag a.com b@c.com', 'addresses')).toEqual(['a.com', 'b@c.com']);
  });
});

describe('spans', () => {
  it('merges what touches and tells what is covered', () => {
    const spans = mergeSpans([
      { start: 8, end: 9 },
      { start: 1, end: 3 },
      { start: 2, end: 5 },
      { start: 5, end: 6 },
    ]);
    expect(spans).toEqual([
      { start: 1, end: 6 },
      { start: 8, end: 9 },
    ]);
    expect([0, 1, 5, 6, 7, 8, 9].map((at) => isCovered(spans, at))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
