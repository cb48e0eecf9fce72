import { describe, expect, it } from 'vitest';
import { demoPolicy } from '../../../packs/demo-policy.ts';
import { packs } from '../../../packs/registry.ts';
import { check } from '../../../utils/checks/check.ts';
import { compile } from '../../../utils/checks/compile.ts';
import type { Post } from '../../../utils/checks/post.ts';
import { find, policyOf, rule, term } from './policies.ts';

const demo = compile(demoPolicy, packs, 'en');
const post = (text: string, more: Partial<Post> = {}): Post => ({ text, identity: 'official', now: 0, ...more });
const rules = (text: string, more: Partial<Post> = {}) =>
  check(demo, post(text, more)).findings.map((finding) => finding.rule);

describe('the demo policy', () => {
  it('blocks the promise and offers the fixed rate', () => {
    const text = 'Saver Plus opens today. A guaranteed return of 6% in your first year.';
    const { findings, language } = check(demo, post(text, { platform: 'x' }));
    expect(language).toBe('en');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'fin.promissory-return',
      severity: 'block',
      fix: 'fixed rate',
      start: 26,
      end: 43,
    });
  });

  it('has nothing to say about a clean post', () => {
    expect(rules('Our offices are open until six today.', { platform: 'x' })).toEqual([]);
    expect(rules('Our offices are open until six today.', { platform: 'x', identity: 'personal' })).toEqual([]);
  });

  it('says why in the language that was asked for', () => {
    const [finding] = check(compile(demoPolicy, packs, 'el'), post('guaranteed return')).findings;
    expect(finding?.message).toBe('Υπόσχεται απόδοση');
  });

  it('masks a claim number, also where another rule meets it', () => {
    const { findings } = check(demo, post('MM-12345678 IS YOUR CLAIM NUMBER', { language: 'en' }));
    expect(findings.map((finding) => finding.rule)).toEqual(['org.case-number', 'tone.capitals'].sort());
    expect(JSON.stringify(findings)).not.toContain('345');
    expect(findings.find((finding) => finding.rule === 'org.case-number')?.match).toBe('case-number …78');
  });
});

describe('identity', () => {
  const banned = rule({ severity: 'block', detector: term('secret') });
  it.each([
    ['official', false, 'block'],
    ['personal', false, 'info'],
    ['unknown', false, 'info'],
    ['personal', true, 'block'],
    ['unknown', true, 'block'],
  ] as const)('%s, always %s: %s', (identity, always, severity) => {
    expect(find([{ ...banned, always }], 'a secret', { identity })[0]).toMatchObject({ severity, always });
  });
});

describe('scope', () => {
  it.each<[string, Partial<Post>, boolean]>([
    ['platforms', { platform: 'x' }, true],
    ['platforms', { platform: 'linkedin' }, false],
    ['platforms', {}, false],
    ['surfaces', { surface: 'reply' }, true],
    ['surfaces', { surface: 'post' }, false],
    ['identities', { identity: 'unknown' }, true],
    ['identities', { identity: 'official' }, false],
    ['units', { unit: 'unit-pl' }, true],
    ['units', { unit: 'unit-hu' }, false],
    ['regions', { region: 'pl' }, true],
    ['regions', {}, false],
    ['languages', { language: 'pl' }, true],
    ['languages', { language: 'en' }, false],
    ['languages', {}, false],
    ['dates', { now: Date.parse('2026-11-10T00:00:00Z') }, true],
    ['dates', { now: Date.parse('2026-11-19T23:59:59Z') }, true],
    ['dates', { now: Date.parse('2026-11-09T23:59:59Z') }, false],
    ['dates', { now: Date.parse('2026-11-20T00:00:00Z') }, false],
  ])('%s %j: %s', (key, more, holds) => {
    const scopes = {
      platforms: { platforms: ['x' as const] },
      surfaces: { surfaces: ['reply' as const] },
      identities: { identities: ['unknown' as const] },
      units: { units: ['unit-pl'] },
      regions: { regions: ['pl'] },
      languages: { languages: ['pl' as const] },
      dates: { from: '2026-11-10T00:00:00Z', until: '2026-11-20T00:00:00Z' },
    };
    const scope = scopes[key as keyof typeof scopes];
    expect(find([rule({ detector: term('word'), scope })], 'word', more)).toHaveLength(holds ? 1 : 0);
  });

  it('meets a language by paragraph', () => {
    const text = 'Our offices are open until six today.\n\nNasze biura są dziś otwarte do szóstej, 6 i 7.';
    const found = find(
      [rule({ detector: { kind: 'pattern', pattern: '[0-9]' }, scope: { languages: ['pl'] } })],
      `${text} 6`,
    );
    expect(found.map((finding) => finding.match)).toEqual(['6', '7', '6']);
    expect(find([rule({ detector: { kind: 'pattern', pattern: 'six' }, scope: { languages: ['pl'] } })], text)).toEqual(
      [],
    );
  });
});

describe('adjust', () => {
  it('changes a severity, switches a rule off, and leaves the others', () => {
    const policy = {
      ...demoPolicy,
      adjust: { 'fin.promissory-return': 'warn' as const, 'tone.exclamation': 'off' as const },
    };
    const { findings } = check(compile(policy, packs, 'en'), post('A guaranteed return!!!'));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['fin.promissory-return', 'warn']]);
  });

  it('lets an own rule take the place of a shipped one', () => {
    const own = rule({ id: 'fin.promissory-return', severity: 'info', detector: term('zebra') });
    const compiled = compile(policyOf([own], { packs: ['fin', 'nowhere'] }), packs, 'en');
    expect(compiled.missingPacks).toEqual(['nowhere']);
    expect(check(compiled, post('A zebra and a guaranteed return')).findings.map((f) => f.match)).toEqual(['zebra']);
  });
});

describe('order and whole-text findings', () => {
  it('orders by start, end, rule', () => {
    const found = find(
      [
        rule({ id: 'org.b', detector: term('one two') }),
        rule({ id: 'org.c', detector: term('one') }),
        rule({ id: 'org.a', detector: term('one') }),
      ],
      'zero one two',
    );
    expect(found.map((finding) => [finding.rule, finding.match])).toEqual([
      ['org.a', 'one'],
      ['org.c', 'one'],
      ['org.b', 'one two'],
    ]);
  });

  it('reports a post that is too long at 0, by the platform’s own counting', () => {
    const long = rule({ severity: 'block', detector: { kind: 'length' } });
    expect(find([long], 'ж'.repeat(281), { platform: 'x' })[0]).toMatchObject({
      start: 0,
      end: 0,
      match: '',
      severity: 'block',
    });
    expect(find([long], '日'.repeat(141), { platform: 'x' })).toHaveLength(1);
    expect(find([long], '日'.repeat(140), { platform: 'x' })).toEqual([]);
    expect(find([long], 'a'.repeat(501), { platform: 'mastodon', maxLength: 1000 })).toEqual([]);
    expect(find([long], 'a'.repeat(9999))).toEqual([]);
  });

  it('reports what stands in the other fields about the whole text', () => {
    const fields = { title: 'a secret', poll: ['yes', 'the secret'], alt: null, cw: null };
    const found = find([rule({ detector: term('secret') })], 'nothing', { fields });
    expect(found.map(({ start, end, match, fix }) => [start, end, match, fix])).toEqual([
      [0, 0, 'secret', undefined],
      [0, 0, 'secret', undefined],
    ]);
  });
});

describe('employer disclosure', () => {
  const at = { platform: 'linkedin', identity: 'personal' } as const;
  it('is due where the employer is named, and the fix adds the label behind the first mention', () => {
    const text = 'Proud of Meridian Mutual! Meridian Mutual rocks.';
    const [finding] = check(demo, post(text, at)).findings;
    expect(finding).toMatchObject({ rule: 'disclosure.employer', severity: 'info', start: 9, end: 24 });
    expect(finding?.fix).toBe('Meridian Mutual (my employer)');
    const fixed = text.slice(0, 9) + (finding?.fix ?? '') + text.slice(24);
    expect(rules(fixed, at)).toEqual([]);
  });

  it.each([
    [
      'pl',
      'Jestem dumny, że Meridian Mutual pomaga dziś powodzianom w naszym mieście.',
      'Meridian Mutual (mój pracodawca)',
    ],
    ['hu', 'Büszke vagyok rá, hogy a Meridian Mutual ma is segít az embereknek.', 'Meridian Mutual (a munkáltatóm)'],
    [
      'el',
      'Είμαι περήφανη που η Meridian Mutual βοηθά σήμερα τους ανθρώπους της πόλης μας.',
      'Meridian Mutual (ο εργοδότης μου)',
    ],
    [
      'id',
      'Saya bangga karena Meridian Mutual membantu banyak orang hari ini.',
      'Meridian Mutual (perusahaan tempat saya bekerja)',
    ],
  ])('labels in %s, and is content with its own label', (_, text, fix) => {
    const [finding] = check(demo, post(text, at)).findings;
    expect(finding?.fix).toBe(fix);
    expect(rules(text.replace('Meridian Mutual', fix), at)).toEqual([]);
  });

  it.each([
    'I work for Meridian Mutual.',
    'Meridian Mutual is great #MeridianEmployee',
    'Meridian Mutual, my employer, helps.',
  ])('is content with: %s', (text) => expect(rules(text, at)).toEqual([]));

  it.each(['Meridian Mutual is great #ee', 'Meridian Mutual. Views are my own.', 'Thanks @MeridianMutual #spon'])(
    'is not content with: %s',
    (text) => expect(rules(text, at)).toEqual(['disclosure.employer']),
  );

  it('is not asked of the organisation itself, nor where it is not named', () => {
    expect(rules('Meridian Mutual opens today.')).toEqual([]);
    expect(rules('The sun shines today.', at)).toEqual([]);
    expect(rules('Read https://meridianmutual.com/Meridian today.', at)).toEqual([]);
  });

  it('does not count a label that a weak one holds', () => {
    const detector = {
      kind: 'disclosure' as const,
      subjects: ['Acme'],
      accepted: ['ad'],
      weak: ['not an ad'],
      label: { en: ' (ad)' },
    };
    expect(find([rule({ detector })], 'Acme, not an ad', { identity: 'personal' })).toHaveLength(1);
    expect(find([rule({ detector })], 'Acme ad', { identity: 'personal' })).toEqual([]);
  });
});
