// Sets of characters as sorted, disjoint ranges of code points: enough to ask whether two parts of a pattern can meet the same character.

export type CharSet = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;
export const nothing: CharSet = [];
export const anything: CharSet = [[0, last]];

export function union(...sets: readonly CharSet[]): CharSet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of ranges) {
    const open = merged.at(-1);
    if (open !== undefined && from <= open[1] + 1) open[1] = Math.max(open[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function complement(set: CharSet): CharSet {
  const outside: [number, number][] = [];
  let next = 0;
  for (const [from, to] of union(set)) {
    if (from > next) outside.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) outside.push([next, last]);
  return outside;
}

export function overlap(a: CharSet, b: CharSet): boolean {
  return a.some(([from, to]) => b.some(([otherFrom, otherTo]) => from <= otherTo && otherFrom <= to));
}

export function isWithin(inner: CharSet, outer: CharSet): boolean {
  return !overlap(inner, complement(outer));
}

/** The one character of a set of one, else undefined. */
export function onlyCharacter(set: CharSet): string | undefined {
  const [range, more] = set;
  return range !== undefined && more === undefined && range[0] === range[1]
    ? String.fromCodePoint(range[0])
    : undefined;
}

/** Both cases of each character; only small ranges are looked through, wide ones hold both already. */
export function bothCases(set: CharSet): CharSet {
  const cases: [number, number][] = [];
  for (const [from, to] of set) {
    if (to - from > 1000) continue;
    for (let point = from; point <= to; point += 1) {
      const character = String.fromCodePoint(point);
      for (const other of [character.toLowerCase(), character.toUpperCase()]) {
        const otherPoint = other.codePointAt(0) ?? point;
        if (otherPoint !== point) cases.push([otherPoint, otherPoint]);
      }
    }
  }
  return cases.length === 0 ? set : union(set, cases);
}

/**
 * The set that an escape (`\s`, `\p{L}`) stands for, asked of the regular expression engine itself: exact in the basic plane, and all
 * or nothing of the planes above it.
 */
export function setOfEscape(escape: string): CharSet {
  const known = escapes.get(escape);
  if (known !== undefined) return known;
  const expression = new RegExp(`^${escape}$`, 'u');
  const ranges: [number, number][] = [];
  for (let point = 0; point <= 0xffff; point += 1) {
    if (!expression.test(String.fromCharCode(point))) continue;
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === point - 1) open[1] = point;
    else ranges.push([point, point]);
  }
  const properties = /^\\[pP]/.test(escape) || /^\\[DSW]$/.test(escape);
  const set = union(ranges, properties ? [[0x10000, last]] : nothing);
  escapes.set(escape, set);
  return set;
}

const escapes = new Map<string, CharSet>();
