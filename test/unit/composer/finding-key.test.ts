import { describe, expect, it } from 'vitest';
import type { PostFinding } from '../../../utils/checks/post.ts';
import { place, toView } from '../../../utils/composer/finding-key.ts';

const finding = (rule: string, match: string, start: number): PostFinding => ({
  rule,
  match,
  start,
  end: start + match.length,
  severity: 'info',
  message: 'Message',
  why: 'Why.',
  discreet: true,
  mask: false,
  always: false,
});

const keys = (findings: PostFinding[], part = 0) => place(findings, part).map(({ key }) => key);

describe('the key of a finding', () => {
  it('stays when other words move it', () => {
    expect(keys([finding('org.a', 'utilise', 3)])).toEqual(keys([finding('org.a', 'utilise', 40)]));
  });

  it('tells equal words apart by their order', () => {
    const twice = keys([finding('org.a', 'utilise', 3), finding('org.a', 'utilise', 30)]);
    expect(new Set(twice).size).toBe(2);
    expect(twice[0]).toBe(keys([finding('org.a', 'utilise', 3)])[0]);
  });

  it('differs by rule and by part of a thread', () => {
    const all = [
      ...keys([finding('org.a', 'utilise', 0), finding('org.b', 'utilise', 0)]),
      ...keys([finding('org.a', 'utilise', 0)], 1),
    ];
    expect(new Set(all).size).toBe(3);
  });
});

it('the panel sees nothing of a finding that it does not show', () => {
  const [placed] = place([finding('org.a', 'utilise', 3)], 0);
  expect(placed && Object.keys(toView(placed)).sort()).toEqual(
    ['end', 'key', 'match', 'message', 'rule', 'severity', 'start', 'why'].sort(),
  );
});
