// Our handle or name with something put before or after it: a word of support ("MeridianMutual_help"), or a row of digits.
import type { Span } from './compare.ts';
import { unitsOf } from './skeleton.ts';
import { longestSupportWord, supportWords } from './words.ts';

export interface Claim {
  /** Skeleton of what is left without the additions. */
  readonly brand: string;
  /** `some_digits`: fewer than four, which anybody may have whose handle was taken. */
  readonly kind: 'word' | 'digits' | 'some_digits';
  /** The additions, in UTF-16 offsets of the text. */
  readonly spans: Span[];
}

/** Fewer digits are a year of birth or the next free handle; from here on they are what throw-away accounts have. */
const DIGIT_ROW = 4;
/** "official_MeridianMutual_help_24" has three; more is no pattern anybody was seen to use. */
const MOST_ADDITIONS = 3;

interface Addition extends Span {
  readonly kind: Claim['kind'];
}

/** Looks for a brand under at most three additions. `isBrand` is asked with skeletons. Null when there is none. */
export function findClaim(text: string, isBrand: (skeleton: string) => boolean): Claim | null {
  const units = unitsOf(text);
  const skeleton = units.map((unit) => unit.skeleton).join('');
  if (skeleton.length !== units.length) return null; // letters beyond the BMP: scripts that none of the words is in
  const isDigit = units.map(({ start, end }) => /^[0-9]+$/.test(text.slice(start, end)));

  const added = (from: number, to: number, kind: 'word' | 'digits'): Addition => ({
    start: units[from]?.start ?? 0,
    end: units[to - 1]?.end ?? 0,
    kind: kind === 'digits' && to - from < DIGIT_ROW ? 'some_digits' : kind,
  });

  const search = (from: number, to: number, additions: readonly Addition[]): Claim | null => {
    const left = skeleton.slice(from, to);
    if (additions.length > 0 && isBrand(left)) return claimOf(left, additions);
    if (additions.length === MOST_ADDITIONS) return null;
    const without = (start: number, end: number, kind: 'word' | 'digits'): Claim | null =>
      start === from
        ? search(end, to, [...additions, added(start, end, kind)])
        : search(from, start, [...additions, added(start, end, kind)]);

    let tail = to;
    while (tail > from && isDigit[tail - 1] === true) tail--;
    let head = from;
    while (head < to && isDigit[head] === true) head++;
    const found =
      (tail < to ? without(tail, to, 'digits') : null) ?? (head > from ? without(from, head, 'digits') : null);
    if (found !== null) return found;
    for (let length = Math.min(longestSupportWord, left.length - 1); length >= 2; length--) {
      const atEnd = supportWords.has(left.slice(-length)) ? without(to - length, to, 'word') : null;
      const either = atEnd ?? (supportWords.has(left.slice(0, length)) ? without(from, from + length, 'word') : null);
      if (either !== null) return either;
    }
    return null;
  };

  return search(0, units.length, []);
}

function claimOf(brand: string, additions: readonly Addition[]): Claim {
  const has = (kind: Claim['kind']) => additions.some((addition) => addition.kind === kind);
  const spans = additions.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
  return { brand, kind: has('word') ? 'word' : has('digits') ? 'digits' : 'some_digits', spans };
}
