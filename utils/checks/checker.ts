// A checker for one composer: the same findings as check(), with the paragraphs that did not change taken from memory.
import { checkWith } from './check.ts';
import type { CompiledPolicy } from './compile.ts';
import { type ParagraphHits, readParagraph } from './paragraph.ts';
import type { CheckResult, Post } from './post.ts';
import { holdsFor } from './scope.ts';

/** Makes a check that re-reads only paragraphs that are new since the call before. */
export function createChecker(compiled: CompiledPolicy): (post: Post) => CheckResult {
  let known = new Map<string, ParagraphHits>();
  let knownContext = '';
  return (post) => {
    const context = `${post.language ?? ''}|${compiled.rules.map((rule) => (holdsFor(rule, post) ? '1' : '0')).join('')}`;
    if (context !== knownContext) known = new Map();
    knownContext = context;
    const used = new Map<string, ParagraphHits>();
    const result = checkWith(compiled, post, (text, inForce) => {
      const hits = used.get(text) ?? known.get(text) ?? readParagraph(compiled, text, post.language, inForce);
      used.set(text, hits);
      return hits;
    });
    known = used;
    return result;
  };
}
