import { describe, expect, it, vi } from 'vitest';
import { demoPolicy } from '../../../packs/demo-policy.ts';
import { packs } from '../../../packs/registry.ts';
import { check } from '../../../utils/checks/check.ts';
import { createChecker } from '../../../utils/checks/checker.ts';
import { compile } from '../../../utils/checks/compile.ts';
import type { Post } from '../../../utils/checks/post.ts';
import { randomFrom } from '../random.ts';
import { policyOf, rule } from './policies.ts';

// Generous: a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const compiled = compile(demoPolicy, packs, 'en');
const fragments = [
  'guaranteed return',
  'Guaranteed ',
  'RETURN',
  'gwarantowany zysk',
  'garantált hozam',
  'εγγυημένη ΑΠΟΔΟΣΗ',
  'dijamin untung',
  'the best ',
  'utilise',
  'Meridian Mutual',
  'Meridian mutual',
  'my employer',
  '#ee',
  'MM-12345678',
  '!!!',
  '?!',
  'WE ARE OPEN TODAY',
  'amazing epic',
  ' not a ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n \r\n',
  '\u2028',
  '\t',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u200d',
  '\ufeff',
  '\ufe0f',
  '\u0301',
  'e\u0301',
  'a\u0328',
  'ς',
  'İ',
  'ﬁ',
  '𝐠𝐮𝐚𝐫',
  '👩‍👩‍👧',
  '🇭🇺',
  '1️⃣',
  '\ud83d',
  '\udc00',
  '\u1100\u1161\u11a8',
  '각',
  'ﷺ',
  'é',
  'ő',
  'ł',
  '日本',
  '#1',
  '#tag',
  '@name',
  '@a@b.co',
  'a@b.com',
  'https://x.com/a',
  'x.com',
  '.',
  ',',
  '-',
  '—',
  "'",
  '’',
  '"',
  '(',
  ')',
  'a',
  'b',
]; // prettier-ignore

const identities = ['official', 'personal', 'unknown'] as const;
const platforms = ['x', 'mastodon', 'bluesky', 'linkedin', undefined] as const;

describe('on any text', () => {
  it('never throws; findings slice to their match, are in order, and fixes change what they say', () => {
    const random = randomFrom(20_261_125);
    for (let round = 0; round < 800; round += 1) {
      const text = random.text(fragments, 0, 24);
      const post: Post = { text, identity: random.pick(identities), platform: random.pick(platforms), now: 0 };
      const { findings } = check(compiled, post);
      let before = { start: 0, end: 0, rule: '' };
      for (const finding of findings) {
        const { start, end, match, mask } = finding;
        expect(start <= end && end <= text.length, `${JSON.stringify(text)} ${finding.rule}`).toBe(true);
        if (!mask && end > 0) expect(text.slice(start, end), JSON.stringify(text)).toBe(match);
        if (finding.fix !== undefined) expect(finding.fix).not.toBe(text.slice(start, end));
        const ordered =
          before.start - start ||
          before.end - end ||
          (before.rule < finding.rule ? -1 : before.rule > finding.rule ? 1 : 0);
        expect(ordered, JSON.stringify(text)).toBeLessThanOrEqual(0);
        before = finding;
      }
    }
  });

  it('never throws on random code units', () => {
    const random = randomFrom(7);
    const units = Array.from({ length: 4000 }, () => String.fromCharCode(random.below(0x10000)));
    for (let round = 0; round < 400; round += 1) {
      const text = random.text(units, 0, 60);
      for (const { start, end, match } of check(compiled, { text, identity: 'official', platform: 'x', now: 0 })
        .findings) {
        expect(text.slice(start, end)).toBe(match);
      }
    }
  });
});

describe('the checker', () => {
  it('finds what check() finds, after any series of edits, identities and platforms', () => {
    const random = randomFrom(42);
    const checker = createChecker(compiled);
    let text = random.text(fragments, 20, 40);
    let identity: Post['identity'] = 'official';
    let platform: Post['platform'];
    let language: Post['language'];
    for (let edit = 0; edit < 500; edit += 1) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + random.text(fragments, 0, 2) + text.slice(Math.min(text.length, at + random.below(4)));
      if (text.length > 2000) text = text.slice(-300);
      if (edit % 7 === 0) identity = random.pick(identities);
      if (edit % 11 === 0) platform = random.pick(platforms);
      if (edit % 13 === 0) language = random.pick(['pl', 'el', undefined]);
      const post: Post = { text, identity, platform, language, now: edit };
      expect(checker(post), JSON.stringify(text)).toEqual(check(compiled, post));
    }
  });

  it('notices when a rule begins to hold though the text is the same', () => {
    const window = rule({
      detector: { kind: 'term', list: 'banned', terms: [{ match: 'results' }] },
      scope: { from: '2026-11-10T00:00:00Z' },
    });
    const checker = createChecker(compile(policyOf([window]), [], 'en'));
    const at = (day: string) =>
      checker({ text: 'our results', identity: 'official', now: Date.parse(`${day}T12:00:00Z`) }).findings.length;
    expect([at('2026-11-09'), at('2026-11-10'), at('2026-11-09')]).toEqual([0, 1, 0]);
  });

  it('re-reads only the paragraph that changed', () => {
    let timed = 0;
    const clock = () => {
      timed += 1;
      return 0;
    };
    const checker = createChecker(
      compile(policyOf([rule({ detector: { kind: 'pattern', pattern: 'claim' } })]), [], 'en'),
      { clock },
    );
    const post = (text: string): Post => ({ text, identity: 'official', now: 0 });
    checker(post('claim one\n\nclaim two\n\nclaim three'));
    expect(timed).toBe(6);
    expect(checker(post('claim one\n\nclaim two!\n\nclaim three')).findings).toHaveLength(3);
    expect(timed).toBe(8);
  });

  it('switches a rule off that takes too long a second time, and says which', () => {
    let now = 0;
    const slow = rule({ id: 'org.slow', detector: { kind: 'pattern', pattern: 'claim' } });
    const other = rule({ id: 'org.term', detector: { kind: 'term', list: 'banned', terms: [{ match: 'claim' }] } });
    const checker = createChecker(compile(policyOf([slow, other]), [], 'en'), {
      clock: () => (now += 30),
      budgetMs: 20,
    });
    const rules = (text: string) => {
      const { findings, switchedOff } = checker({ text, identity: 'official', now: 0 });
      return [findings.map((finding) => finding.rule), switchedOff];
    };
    expect(rules('claim 1')).toEqual([['org.slow', 'org.term'], undefined]);
    expect(rules('claim 2')).toEqual([['org.slow', 'org.term'], ['org.slow']]);
    expect(rules('claim 3')).toEqual([['org.term'], ['org.slow']]);
  });
});
