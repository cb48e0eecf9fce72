// A bounded pattern, proved to take linear time and made ready to run.
import { onlyCharacter } from './char-set.ts';
import { judgePattern } from './pattern-safety.ts';
import { parsePattern, type PatternNode } from './pattern-syntax.ts';

export interface SafePattern {
  /** Flags `gu` or `giu`. Shared: set `lastIndex` to 0 before use. */
  readonly expression: RegExp;
  /** Every match holds this, in lower case if `ignoreCase`; empty where there is none. A text without it need not be searched. */
  readonly needle: string;
  readonly ignoreCase: boolean;
}

/**
 * Compiles a pattern, or says why it is refused: not a regular expression with flag `u`, or not sure to take linear time (nested or
 * overlapping quantifiers, back-references, quantifiers in lookarounds).
 */
export function compilePattern(source: string, ignoreCase: boolean): SafePattern | { readonly refused: string } {
  const flags = ignoreCase ? 'giu' : 'gu';
  let expression: RegExp;
  try {
    expression = new RegExp(source, flags);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
  const tree = parsePattern(source, ignoreCase);
  const judgement = judgePattern(tree);
  if (!judgement.safe) return { refused: judgement.reason };
  if (judgement.guard !== null) {
    const { at, source: run } = judgement.guard;
    expression = new RegExp(`${source.slice(0, at)}(?<!${run})${source.slice(at)}`, flags);
  }
  return { expression, needle: needleOf(parsePattern(source, false), ignoreCase), ignoreCase };
}

/** The longest run of characters that stands in every match. With `ignoreCase` only ASCII, whose cases are one to one. */
function needleOf(tree: PatternNode, ignoreCase: boolean): string {
  if (tree.kind !== 'sequence') return '';
  let longest = '';
  let run = '';
  for (const part of tree.parts) {
    const character = part.kind === 'set' ? onlyCharacter(part.set) : undefined;
    if (character === undefined || (ignoreCase && !/^[\0-\x7f]$/.test(character))) run = '';
    else run += ignoreCase ? character.toLowerCase() : character;
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
