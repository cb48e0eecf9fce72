import { describe, expect, it } from 'vitest';
import { compile, PolicyInvalid } from '../../../utils/checks/compile.ts';
import { compilePattern } from '../../../utils/checks/pattern.ts';
import { find, policyOf, rule } from './policies.ts';

const pattern = (source: string, more: { ignoreCase?: boolean; replacement?: string } = {}) =>
  rule({ detector: { kind: 'pattern', pattern: source, ...more } });

describe('a pattern that is sure to take linear time is taken', () => {
  it.each([
    String.raw`\bMM-?\d{8}\b`,
    String.raw`\d+%`,
    String.raw`\d+\.\d+`,
    String.raw`https?:\/\/\S+`,
    String.raw`\b[A-Z]{2}\d{26}\b`,
    String.raw`\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b`,
    String.raw`\d{1,3}(?:,\d{3})+`,
    String.raw`[^"]*"`,
    String.raw`(?<!\w)cat(?!\w)`,
    String.raw`\b\w+@\w+\.com`,
    String.raw`\p{L}+\s`,
    String.raw`(?<year>\d{4})-\d{2}`,
    'a|b|c',
    '20% (?:off|discount)',
    '.{0,100}foo',
    '[\\u{1F600}-\\u{1F64F}]{3}',
    '[\\]\\-a]{2}',
  ])('%s', (source) => {
    expect(compilePattern(source, false)).toHaveProperty('expression');
  });
});

describe('a pattern that may take longer is refused', () => {
  it.each([
    ['(a+)+$', 'nested quantifiers'],
    ['(a*)*', 'nested quantifiers'],
    ['(.*a){20}', 'nested quantifiers'],
    [String.raw`(\w+\s?)*x`, 'nested quantifiers'],
    ['(a?){30}a', 'nested quantifiers'],
    ['(a|a)*b', 'different characters'],
    ['(?:a|ab)+c', 'different characters'],
    ['(|a)+b', 'match nothing'],
    ['a*a*b', 'what follows'],
    [String.raw`\w+\d+`, 'what follows'],
    ['.*foo.*bar', 'what follows'],
    ['.+@', 'what follows'],
    [String.raw`ab\d+x|\d+y`, 'tried again'],
    [String.raw`x?\d+y`, 'tried again'],
    [String.raw`(a)\1`, 'back-references'],
    [String.raw`(?<x>a)\k<x>`, 'back-references'],
    ['(?=a+)b', 'lookaround'],
    ['(?<!a{1,3})b', 'lookaround'],
    ['.{0,900}.{0,90}x', 'too many ways'],
    ['a{5000}', 'repeats more than'],
    ['(', 'Invalid regular expression'],
  ])('%s: %s', (source, reason) => {
    expect(compilePattern(source, true)).toHaveProperty('refused', expect.stringContaining(reason));
  });

  it('names the place in the document', () => {
    expect(() => compile(policyOf([pattern('ok'), { ...pattern('(a+)+'), id: 'org.bad' }]), [], 'en')).toThrow(
      expect.objectContaining({ name: 'PolicyInvalid', path: 'rules.1.detector.pattern' }),
    );
    expect(new PolicyInvalid('a.b', 'no').message).toBe('a.b: no');
  });
});

it('looks at a leading run from its start only, and finds the same', () => {
  const texts = ['12% and 3456%', '12345 no', 'x99%y', '1%2%', ''];
  const ours = compilePattern(String.raw`\d+%`, false);
  if ('refused' in ours) throw new Error(ours.refused);
  for (const text of texts) {
    expect([...text.matchAll(ours.expression)].map((match) => match[0])).toEqual(text.match(/\d+%/gu) ?? []);
  }
});

it('needs no search where the pattern’s own letters do not occur', () => {
  expect(compilePattern(String.raw`\bMM-?\d{8}\b`, true)).toHaveProperty('needle', 'mm');
  expect(compilePattern(String.raw`(?:a|b)c+`, false)).toHaveProperty('needle', '');
  expect(find([pattern('mm-1', { ignoreCase: true })], 'Case MM-1').map((f) => f.match)).toEqual(['MM-1']);
});

it('offers the replacement as the fix, and finds nothing where it stands already', () => {
  expect(find([pattern('colou?r', { replacement: 'colour' })], 'color colour').map((f) => f.fix)).toEqual(['colour']);
});
