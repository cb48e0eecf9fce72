// Small policies for the engine's tests.
import type { Policy, Rule } from '../../../contract/policy.ts';
import type { Locale } from '../../../contract/words.ts';
import { check } from '../../../utils/checks/check.ts';
import { compile } from '../../../utils/checks/compile.ts';
import type { Post, PostFinding } from '../../../utils/checks/post.ts';

type Parts = Partial<Omit<Rule, 'detector'>> & Pick<Rule, 'detector'>;

export function rule(parts: Parts): Rule {
  return { id: 'org.rule', severity: 'warn', message: { en: 'm' }, why: { en: 'w' }, ...parts };
}

export function policyOf(rules: readonly Rule[], more: Partial<Policy> = {}): Policy {
  return {
    id: 'test',
    version: 1,
    name: 'Test policy',
    publishedAt: '2026-11-01T00:00:00Z',
    packs: [],
    rules: [...rules],
    overrideReasons: [{ code: 'other', label: { en: 'Other' } }],
    failMode: 'open',
    ...more,
  };
}

export function term(match: string, language?: Locale, endings?: string[]): Rule['detector'] {
  return {
    kind: 'term',
    list: 'banned',
    terms: [{ match, ...(language === undefined ? {} : { language }), ...(endings === undefined ? {} : { endings }) }],
  };
}

export function find(rules: readonly Rule[], text: string, post: Partial<Post> = {}): readonly PostFinding[] {
  return check(compile(policyOf(rules), [], 'en'), { text, identity: 'official', now: 0, ...post }).findings;
}
