// Where a rule holds: every key that is present must match.
import type { Scope } from '../../contract/policy.ts';
import type { Locale } from '../../contract/words.ts';
import type { CompiledRule } from './compile.ts';
import type { Post } from './post.ts';

/**
 * Whether a rule holds for a post, its paragraphs' languages left aside. A key that the post does not tell (no platform, no unit) does
 * not match. A disclosure that names no identities is for everybody but the organisation itself.
 */
export function holdsFor(rule: CompiledRule, post: Post): boolean {
  const scope: Scope = rule.scope ?? {};
  if (scope.identities === undefined && rule.detector.kind === 'disclosure' && post.identity === 'official')
    return false;
  return (
    among(scope.platforms, post.platform) &&
    among(scope.surfaces, post.surface) &&
    among(scope.identities, post.identity) &&
    among(scope.units, post.unit) &&
    among(scope.regions, post.region) &&
    (scope.from === undefined || post.now >= Date.parse(scope.from)) &&
    (scope.until === undefined || post.now < Date.parse(scope.until))
  );
}

/** Whether a rule holds for text in a language. Text in an unknown language is only met by rules for all languages. */
export function holdsIn(rule: CompiledRule, language: Locale | 'und'): boolean {
  const languages = rule.scope?.languages;
  return languages === undefined || (language !== 'und' && languages.includes(language));
}

function among<Value>(allowed: readonly Value[] | undefined, value: Value | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}
