// Whether a pattern takes linear time on every text. Conservative: what cannot be shown to be safe is refused, with a way out.
import { type CharSet, isWithin, nothing, overlap, setOfEscape, union } from './char-set.ts';
import type { PatternNode } from './pattern-syntax.ts';

/** Ways to match that may have to be tried at one place of the text; and characters that one try may look at. */
const maxWays = 1000;
const maxWidth = 1000;

/** Thrown inside this module and told by {@link judgePattern}. */
class Refused extends Error {}

/** What can come behind a part: the characters it may begin with, and whether it can fail. */
interface Follow {
  readonly first: CharSet;
  readonly canFail: boolean;
}

/** What surely stands before a part: nothing at all, a character out of a set, a word boundary, the text's start; or we cannot tell. */
type Before = 'nothing' | 'boundary' | 'start' | 'unknown' | CharSet;

export type Judgement =
  | { readonly safe: false; readonly reason: string }
  /** `guardAt`: the pattern begins with an unbounded run; looking only at the run's start keeps it linear and changes no match. */
  | { readonly safe: true; readonly guard: { readonly at: number; readonly source: string } | null };

export function judgePattern(tree: PatternNode): Judgement {
  let ways = 1;
  let guard: { at: number; source: string } | null = null;
  const end: Follow = { first: nothing, canFail: false };

  function more(factor: number): void {
    ways *= factor;
    if (ways > maxWays) {
      throw new Refused('too many ways to match: repetitions that can meet the same characters must be shorter');
    }
  }

  function visit(node: PatternNode, before: Before, follow: Follow): void {
    switch (node.kind) {
      case 'reference':
        throw new Refused('back-references are not allowed');
      case 'look':
        if (containsRepeat(node.body)) throw new Refused('a lookaround must not hold a quantifier');
        visit(node.body, 'unknown', { first: nothing, canFail: true });
        return;
      case 'sequence': {
        let stands = before;
        for (const [index, part] of node.parts.entries()) {
          visit(part, stands, followOf(node.parts.slice(index + 1), follow));
          stands = standsAfter(part, stands);
        }
        return;
      }
      case 'either':
        node.branches.forEach((branch, index) => {
          const others = node.branches.slice(index + 1);
          if (others.some((other) => overlap(firstOf(branch), firstOf(other)) || isOptional(other))) more(2);
          visit(branch, before === 'nothing' ? 'unknown' : before, follow);
        });
        return;
      case 'repeat':
        visitRepeat(node, before, follow);
        return;
      case 'set':
      case 'assertion':
        return;
    }
  }

  function visitRepeat(node: Extract<PatternNode, { kind: 'repeat' }>, before: Before, follow: Follow): void {
    const { min, max, body } = node;
    if (body.kind === 'look') throw new Refused('a lookaround must not be repeated');
    if (max > 1) {
      if (variableRepeat(body)) throw new Refused('nested quantifiers are not allowed');
      if (isOptional(body)) throw new Refused('a repeated group must not be able to match nothing');
      if (ambiguous(body)) throw new Refused('the branches of a repeated group must begin with different characters');
    }
    const meets = follow.canFail && overlap(firstOf(body), follow.first);
    if (max === Number.POSITIVE_INFINITY) {
      if (meets) {
        throw new Refused(
          `${node.source} without an upper bound can also meet what follows it; bound it, for example {1,64}`,
        );
      }
      if (follow.canFail) holdDown(node, before);
    } else if (meets && max > min) more(max - min + 1);
    visit(body, max > 1 || before === 'nothing' ? 'unknown' : before, meets ? follow : { ...follow, canFail: true });
  }

  /** An unbounded run that can fail behind its end must not be tried from each of its characters. */
  function holdDown({ at, source, body }: Extract<PatternNode, { kind: 'repeat' }>, before: Before): void {
    const run = everythingIn(body);
    if (before === 'start') return;
    if (before === 'boundary' && isWithin(run, setOfEscape('\\w'))) return;
    if (typeof before !== 'string' && !overlap(before, run)) return;
    if (before === 'nothing' && body.kind === 'set') {
      guard = { at, source };
      return;
    }
    throw new Refused(
      `${source} without an upper bound would be tried again from each of its characters; bound it, for example {1,64}`,
    );
  }

  try {
    if (widthOf(tree) > maxWidth) throw new Refused(`repeats more than ${maxWidth} characters`);
    visit(tree, 'nothing', end);
    return { safe: true, guard };
  } catch (error) {
    if (error instanceof Refused) return { safe: false, reason: error.message };
    throw error;
  }
}

function followOf(rest: readonly PatternNode[], behind: Follow): Follow {
  const firsts: CharSet[] = [];
  let canFail = false;
  for (const part of rest) {
    firsts.push(firstOf(part));
    if (part.kind === 'assertion' || part.kind === 'look') canFail = true;
    if (!isOptional(part)) return { first: union(...firsts), canFail: true };
  }
  return { first: union(...firsts, behind.first), canFail: canFail || behind.canFail };
}

function standsAfter(part: PatternNode, before: Before): Before {
  switch (part.kind) {
    case 'set':
      return part.set;
    case 'assertion':
      return part.what === '^' ? 'start' : part.what === '\\b' ? (before === 'start' ? 'start' : 'boundary') : before;
    case 'look':
      return before;
    case 'sequence':
      return part.parts.reduce<Before>((stands, inner) => standsAfter(inner, stands), before);
    case 'repeat':
      return part.body.kind === 'set' && part.min === part.max && part.min > 0 ? part.body.set : 'unknown';
    case 'either':
    case 'reference':
      return 'unknown';
  }
}

function firstOf(node: PatternNode): CharSet {
  switch (node.kind) {
    case 'set':
      return node.set;
    case 'either':
      return union(...node.branches.map(firstOf));
    case 'repeat':
      return firstOf(node.body);
    case 'sequence': {
      const firsts: CharSet[] = [];
      for (const part of node.parts) {
        firsts.push(firstOf(part));
        if (!isOptional(part)) break;
      }
      return union(...firsts);
    }
    case 'assertion':
    case 'look':
    case 'reference':
      return nothing;
  }
}

/** Whether a part can match nothing. */
function isOptional(node: PatternNode): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'either':
      return node.branches.some(isOptional);
    case 'repeat':
      return node.min === 0 || isOptional(node.body);
    case 'sequence':
      return node.parts.every(isOptional);
    case 'assertion':
    case 'look':
    case 'reference':
      return true;
  }
}

function everythingIn(node: PatternNode): CharSet {
  return node.kind === 'set' ? node.set : union(...childrenOf(node).map(everythingIn));
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'either':
      return node.branches;
    case 'repeat':
    case 'look':
      return [node.body];
    case 'set':
    case 'assertion':
    case 'reference':
      return [];
  }
}

function containsRepeat(node: PatternNode): boolean {
  return node.kind === 'repeat' || childrenOf(node).some(containsRepeat);
}

function variableRepeat(node: PatternNode): boolean {
  return (node.kind === 'repeat' && node.min !== node.max) || childrenOf(node).some(variableRepeat);
}

/** Whether two branches somewhere inside can begin with the same character. */
function ambiguous(node: PatternNode): boolean {
  if (node.kind === 'either') {
    const firsts = node.branches.map(firstOf);
    if (firsts.some((first, index) => firsts.slice(index + 1).some((other) => overlap(first, other)))) return true;
  }
  return childrenOf(node).some(ambiguous);
}

function widthOf(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'repeat':
      return widthOf(node.body) * (node.max === Number.POSITIVE_INFINITY ? Math.max(node.min, 1) : node.max);
    case 'either':
      return Math.max(...node.branches.map(widthOf));
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + widthOf(part), 0);
    case 'look':
      return widthOf(node.body);
    case 'assertion':
    case 'reference':
      return 0;
  }
}
