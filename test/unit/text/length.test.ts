import twitter from 'twitter-text';
import { describe, expect, it, vi } from 'vitest';
import type { Platform } from '../../../contract/words.ts';
import { countLength, type LengthOptions } from '../../../utils/text/length.ts';
import { randomFrom } from '../random.ts';

// Generous: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const used = (text: string, platform: Platform, options?: LengthOptions) =>
  countLength(text, platform, undefined, options)?.used;

describe('X', () => {
  it.each<[string, number]>([
    ['', 0],
    ['Hi http://test.co', 26],
    ['http://test.co', 23],
    ['test.co', 23],
    ['see meridian.example', 20],
    ['MERIDIAN.COM/Path?q=1&r=2#x', 23],
    ['(https://en.wikipedia.org/wiki/Primer_(film)) ok', 28],
    [Array(11).join('https://a.co '), 240],
    ['日'.repeat(140), 280],
    ['e\u0301', 1],
    ['ő ł ά я', 7],
    ['—“”', 3],
    ['…', 2],
    ['€', 2],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['👍🏽', 2],
    ['🇭🇺', 2],
    ['1️⃣', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['ask me@example.com', 18],
    ['@user', 5],
    ['#tag', 4],
    ['\ud83d', 2],
  ])('“%s” is %i', (text, length) => {
    expect(countLength(text, 'x')).toEqual({ used: length, max: 280, unit: 'weighted' });
  });

  it('counts emoji that are younger than twitter-text as one emoji', () => {
    expect(used('🧑‍🧑‍🧒', 'x')).toBe(2);
    expect(used('❤️‍🔥', 'x')).toBe(2);
  });

  const latin = [
    'a',
    'b',
    'Z',
    '0',
    '9',
    ' ',
    '\n',
    '.',
    ',',
    '-',
    '_',
    '/',
    ':',
    '?',
    '#',
    '@',
    '$',
    '(',
    ')',
    '"',
    "'",
    '&',
    '=',
    '!',
    'é',
    'ł',
    'ő',
    '~',
    '+',
    '%',
    '|',
    '[',
    ']',
    '{',
    '*',
    ';',
    '<',
    '>',
    '^',
    '`',
    '©',
    '\u00a0',
    'http://',
    'https://',
    'HTTP://',
    'www.',
    'example.com',
    'test.co',
    't.co/abc',
    'co.uk',
    '.com',
    '.pl',
    'xn--p1ai',
    '.xn--p1ai',
    'foo.bar',
    'x.com/a(b)c',
    'https://t.co/abc123',
  ]; // prettier-ignore
  const world = [
    ...latin,
    '日',
    '本',
    'を',
    'я',
    'α',
    'ά',
    '.みんな',
    '.рф',
    'рф',
    '中国',
    '.中国',
    '公司',
    '.公司',
    '한국',
    '\u202a',
    '“',
    '…',
    '＠',
    '＃',
    '👍🏽',
    '🇭🇺',
  ]; // prettier-ignore

  it.each([
    ['Latin', latin, 1],
    ['every script', world.filter((fragment) => !fragment.startsWith('t.co')), 2],
  ] as const)('counts as twitter-text does on random texts: %s', (_, fragments, seed) => {
    const random = randomFrom(seed);
    const different: string[] = [];
    for (let round = 0; round < 20_000; round += 1) {
      const text = random.text(fragments, 1, 11);
      if (used(text, 'x') !== twitter.parseTweet(text).weightedLength) different.push(text);
    }
    expect(different).toEqual([]);
  });

  it('takes linear time for texts made of almost-links', () => {
    for (const text of [
      'x_.pl'.repeat(8000),
      '日.com'.repeat(8000),
      'a.'.repeat(20_000),
      '@a.b'.repeat(10_000),
      `${'('.repeat(9000)}.com/${'('.repeat(9000)}`,
    ]) {
      expect(countLength(text, 'x')?.used).toBeGreaterThan(0);
    }
  });
});

describe('other platforms', () => {
  it.each<[Platform, string, number, number, string]>([
    ['bluesky', '👩‍👩‍👧e\u0301a', 3, 300, 'graphemes'],
    ['bluesky', 'https://meridian.example/long/path', 34, 300, 'graphemes'],
    ['mastodon', 'https://meridian.com/a/very/long/path/to/a/page', 23, 500, 'characters'],
    ['mastodon', 'meridian.com/a/very/long/path', 29, 500, 'characters'],
    ['mastodon', 'Hi @user@mastodon.social!', 9, 500, 'characters'],
    ['mastodon', 'Hi @user', 8, 500, 'characters'],
    ['mastodon', '👩‍👩‍👧ő', 2, 500, 'characters'],
    ['linkedin', '👩‍👩‍👧', 8, 3000, 'utf16'],
    ['facebook', 'abc', 3, 63_206, 'utf16'],
    ['instagram', 'abc', 3, 2200, 'utf16'],
    ['threads', 'abc', 3, 500, 'utf16'],
  ])('%s: %s', (platform, text, length, max, unit) => {
    expect(countLength(text, platform)).toEqual({ used: length, max, unit });
  });

  it('counts a content warning together with the text, on Mastodon only', () => {
    expect(used('abc', 'mastodon', { contentWarning: 'food' })).toBe(7);
    expect(used('abc', 'bluesky', { contentWarning: 'food' })).toBe(3);
  });

  it('knows the limit of the kind of text, and takes one read from the page', () => {
    expect(countLength('a', 'linkedin', undefined, { surface: 'comment' })?.max).toBe(1250);
    expect(countLength('a', 'reddit', undefined, { surface: 'title' })?.max).toBe(300);
    expect(countLength('a', 'mastodon', 5000)?.max).toBe(5000);
    expect(countLength('a', 'x', undefined, { surface: 'dm' })).toBeNull();
    expect(countLength('a', undefined)).toBeNull();
  });
});
