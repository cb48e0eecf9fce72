// A seeded source of random choices for property tests: the same seed gives the same run, so a failure can be repeated.

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** `least` to `most` fragments, joined. */
  readonly text: (fragments: readonly string[], least: number, most: number) => string;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Value>(values: readonly Value[]): Value => {
    if (values.length === 0) throw new RangeError('nothing to pick from');
    return values[below(values.length)] as Value;
  };
  return {
    below,
    pick,
    text: (fragments, least, most) => {
      let text = '';
      for (let count = least + below(most - least + 1); count > 0; count -= 1) text += pick(fragments);
      return text;
    },
  };
}
