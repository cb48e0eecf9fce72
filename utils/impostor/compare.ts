// Two spellings side by side: what differs, for highlighting and for the sentence that explains it.
import { type Unit, unitsOf } from './skeleton.ts';

/** UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place where the spellings part. A side that has nothing there is null: added, or left out. */
export interface Difference {
  readonly official: Span | null;
  readonly seen: Span | null;
}

export interface Comparison {
  /** In reading order of `seen`. */
  readonly differences: readonly Difference[];
  /** True when a character was exchanged for one that looks like it, or was given a mark that ours has not. */
  readonly deceptive: boolean;
}

/** Compares spellings that are alike: same skeleton, or one edit apart. Works for any pair, but then takes all of the middle as one. */
export function compare(official: string, seen: string): Comparison {
  const ours = new Spelling(official);
  const theirs = new Spelling(seen);
  const prefix = sharedPrefix(ours.units, theirs.units);
  const suffix = sharedSuffix(ours.units, theirs.units, prefix);
  const differences: Difference[] = [];
  let deceptive = false;

  const letters = (a: number, b: number) => {
    const our = ours.units[a];
    const their = theirs.units[b];
    if (our === undefined || their === undefined) return;
    const ourForm = ours.formOf(our);
    if (ourForm === theirs.formOf(their)) return;
    if (our.plain !== their.plain || ourForm === our.plain) deceptive = true;
    differences.push({ official: spanOf(our), seen: spanOf(their) });
  };
  const separators = (a: number, b: number) => {
    const our = ours.gapBefore(a);
    const their = theirs.gapBefore(b);
    if (ours.textOf(our) !== theirs.textOf(their)) differences.push({ official: orNull(our), seen: orNull(their) });
  };

  for (let i = 0; i < prefix; i++) {
    separators(i, i);
    letters(i, i);
  }
  const ourEnd = ours.units.length - suffix;
  const theirEnd = theirs.units.length - suffix;
  if (prefix < ourEnd || prefix < theirEnd) {
    differences.push({ official: ours.range(prefix, ourEnd), seen: theirs.range(prefix, theirEnd) });
  } else {
    separators(ourEnd, theirEnd);
  }
  for (let i = 0; i < suffix; i++) {
    letters(ourEnd + i, theirEnd + i);
    separators(ourEnd + i + 1, theirEnd + i + 1);
  }
  return { differences, deceptive };
}

/** The differing characters of one side, in order; where that side has nothing there is no span. */
export function spansOf(differences: readonly Difference[], side: 'official' | 'seen'): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const difference of differences) {
    const span = difference[side];
    const last = merged.at(-1);
    if (span === null) continue;
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

class Spelling {
  readonly units: readonly Unit[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.units = unitsOf(text);
  }

  /** What stands there: case and compatibility forms folded, marks kept. */
  formOf({ start, end }: Span): string {
    return this.#text.slice(start, end).normalize('NFKC').toLowerCase();
  }

  textOf({ start, end }: Span): string {
    return this.#text.slice(start, end).replace(/\p{M}+/gu, '');
  }

  /** The separators before unit `i`; `i` may be the number of units. */
  gapBefore(i: number): Span {
    const start = this.units[i - 1]?.end ?? 0;
    return { start, end: Math.max(start, this.units[i]?.start ?? this.#text.length) };
  }

  /** From unit `from` to before unit `to`; null when there is none. */
  range(from: number, to: number): Span | null {
    const first = this.units[from];
    const last = this.units[to - 1];
    return from < to && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const orNull = (span: Span): Span | null => (span.start === span.end ? null : spanOf(span));

function sharedPrefix(a: readonly Unit[], b: readonly Unit[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n]?.skeleton === b[n]?.skeleton) n++;
  return n;
}

function sharedSuffix(a: readonly Unit[], b: readonly Unit[], prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let n = 0;
  while (n < most && a.at(-1 - n)?.skeleton === b.at(-1 - n)?.skeleton) n++;
  return n;
}
