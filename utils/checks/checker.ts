// A checker for one composer: the same findings as check(), with the paragraphs that did not change taken from memory.
import { checkWith } from './check.ts';
import type { CompiledPolicy } from './compile.ts';
import { type ParagraphHits, type PatternTimer, readParagraph } from './paragraph.ts';
import type { CheckResult, Post } from './post.ts';
import { holdsFor } from './scope.ts';

export interface CheckerOptions {
  /** Milliseconds, rising. */
  readonly clock?: () => number;
  /** What one rule's pattern may take for one paragraph. */
  readonly budgetMs?: number;
}

/** A tab that is put to sleep in mid-check looks slow once; a bad pattern is slow again. */
const strikesAllowed = 1;

/**
 * Makes a check that re-reads only paragraphs that are new since the call before.
 *
 * A rule whose pattern exceeds the budget (20 ms) for a second time is switched off for this checker's life and named in
 * `switchedOff`; patterns are proved linear when the policy is compiled, so this is the second line of defence.
 */
export function createChecker(
  compiled: CompiledPolicy,
  { clock = () => performance.now(), budgetMs = 20 }: CheckerOptions = {},
): (post: Post) => CheckResult {
  let known = new Map<string, ParagraphHits>();
  let knownContext = '';
  const strikes = new Map<number, number>();
  const isOff = (rule: number) => (strikes.get(rule) ?? 0) > strikesAllowed;

  const timed: PatternTimer = (rule, run) => {
    if (isOff(rule)) return;
    const started = clock();
    run();
    if (clock() - started > budgetMs) strikes.set(rule, (strikes.get(rule) ?? 0) + 1);
  };

  return (post) => {
    // A paragraph's hits depend on which rules hold and on the language, if that is given.
    const context = `${post.language ?? ''}|${compiled.rules.map((rule) => (holdsFor(rule, post) ? '1' : '0')).join('')}`;
    if (context !== knownContext) known = new Map();
    knownContext = context;
    const used = new Map<string, ParagraphHits>();
    const result = checkWith(compiled, post, (text, inForce) => {
      const hits = used.get(text) ?? known.get(text) ?? readParagraph(compiled, text, post.language, inForce, timed);
      used.set(text, hits);
      return hits;
    });
    known = used;
    const switchedOff = compiled.rules.filter((_, rule) => isOff(rule)).map((rule) => rule.id);
    return switchedOff.length === 0 ? result : { ...result, switchedOff };
  };
}
