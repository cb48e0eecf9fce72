// The syntax tree of a regular expression with flag `u`. Only called with sources that `new RegExp` has accepted.
import { anything, bothCases, type CharSet, complement, setOfEscape, union } from './char-set.ts';

export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharSet }
  /** `^`, `$`, `\b`, `\B`: consume nothing. */
  | { readonly kind: 'assertion'; readonly what: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'look'; readonly body: PatternNode }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly branches: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly min: number;
      /** `Infinity` without an upper bound. */
      readonly max: number;
      readonly body: PatternNode;
      /** Offset in the source, and the source of what is repeated. */
      readonly at: number;
      readonly source: string;
    }
  | { readonly kind: 'reference' };

const lineEnds: CharSet = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const controls: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b, f: 0x0c, '0': 0 };

export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  let at = 0;
  const single = (point: number): CharSet => [[point, point]];
  const cased = (set: CharSet): CharSet => (ignoreCase ? bothCases(set) : set);

  function either(): PatternNode {
    const branches = [sequence()];
    while (source[at] === '|') {
      at += 1;
      branches.push(sequence());
    }
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'either', branches };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const start = at;
      const body = atom();
      parts.push(quantified(body, start));
    }
    return { kind: 'sequence', parts };
  }

  function quantified(body: PatternNode, start: number): PatternNode {
    const rest = source.slice(at);
    const match = /^(?:\*|\+|\?|\{(\d+)(,(\d*))?\})\??/.exec(rest);
    if (match === null) return body;
    const what = source.slice(start, at);
    at += match[0].length;
    const [sign, least, comma, most] = match;
    const min = sign.startsWith('+') ? 1 : least === undefined ? 0 : Number(least);
    const max = sign.startsWith('?')
      ? 1
      : least === undefined || (comma !== undefined && most === '')
        ? Number.POSITIVE_INFINITY
        : Number(comma === undefined ? least : most);
    return { kind: 'repeat', min, max, body, at: start, source: what };
  }

  function atom(): PatternNode {
    const character = source[at] ?? '';
    if (character === '^' || character === '$') {
      at += 1;
      return { kind: 'assertion', what: character };
    }
    if (character === '(') return group();
    if (character === '[') return { kind: 'set', set: cased(characterClass()) };
    if (character === '.') {
      at += 1;
      return { kind: 'set', set: complement(lineEnds) };
    }
    if (character === '\\') {
      const next = source[at + 1] ?? '';
      if (next === 'b' || next === 'B') {
        at += 2;
        return { kind: 'assertion', what: next === 'b' ? '\\b' : '\\B' };
      }
      if (/[1-9k]/.test(next)) {
        at += 2;
        return { kind: 'reference' };
      }
      return { kind: 'set', set: cased(escape()) };
    }
    return { kind: 'set', set: cased(single(literal())) };
  }

  function group(): PatternNode {
    const opening = /^\((?:\?(?:<?[=!]|:|<[^>]+>|[a-z-]+:))?/.exec(source.slice(at))?.[0] ?? '(';
    at += opening.length;
    const body = either();
    at += 1;
    return /^\(\?<?[=!]$/.test(opening) ? { kind: 'look', body } : body;
  }

  function literal(): number {
    const point = source.codePointAt(at) ?? 0;
    at += point > 0xffff ? 2 : 1;
    return point;
  }

  /** An escape that stands for characters, inside a class or outside. */
  function escape(): CharSet {
    const rest = source.slice(at);
    const many = /^\\(?:[dDsSwW]|[pP]\{[^}]*\})/.exec(rest)?.[0];
    if (many !== undefined) {
      at += many.length;
      return setOfEscape(many);
    }
    const code =
      /^\\u\{([0-9a-fA-F]+)\}/.exec(rest) ?? /^\\u([0-9a-fA-F]{4})/.exec(rest) ?? /^\\x([0-9a-fA-F]{2})/.exec(rest);
    if (code !== null) {
      at += code[0].length;
      return single(Number.parseInt(code[1] ?? '0', 16));
    }
    if (rest.startsWith('\\c')) {
      at += 3;
      return single((rest.codePointAt(2) ?? 0) % 32);
    }
    at += 1;
    const control = controls[source[at] ?? ''];
    if (control === undefined) return single(literal());
    at += 1;
    return single(control);
  }

  function characterClass(): CharSet {
    at += 1;
    const negated = source[at] === '^';
    if (negated) at += 1;
    const sets: CharSet[] = [];
    while (at < source.length && source[at] !== ']') {
      const from = classMember();
      if (source[at] === '-' && source[at + 1] !== ']' && from.length === 1 && from[0]?.[0] === from[0]?.[1]) {
        at += 1;
        const to = classMember();
        sets.push([[from[0]?.[0] ?? 0, to[0]?.[1] ?? 0]]);
      } else sets.push(from);
    }
    at += 1;
    const set = cased(union(...sets));
    return negated ? complement(set) : set;
  }

  function classMember(): CharSet {
    if (source[at] !== '\\') return single(literal());
    if (source[at + 1] !== 'b') return escape();
    at += 2;
    return single(0x08);
  }

  const tree = either();
  return at < source.length ? { kind: 'set', set: anything } : tree;
}
