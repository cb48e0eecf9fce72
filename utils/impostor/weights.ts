// How much each likeness says, between 0 and 1. Set on the development half of the data that reference/impostor describes, and
// kept in one place so that a change is seen beside its neighbours. Independent pieces are taken together by `together`.

/** From here on a page is suspected. Below it nothing is said: most namesakes are innocent. */
export const SUSPECTED = 0.6;
/** From here on the card may open by itself; between the two a quiet badge is all. */
export const LIKELY = 0.75;

export const weights = {
  /** A character exchanged for its double. */
  double: 0.9,
  doubleInShort: 0.55,
  /** Our handle with other separators, here. */
  separators: { distinctive: 0.8, plain: 0.62 },
  /** Our very handle on another platform or server: it may be ours and unlisted, so it never opens a card alone. */
  elsewhere: { distinctive: 0.65, plain: 0.4 },
  oneEdit: { distinctive: 0.8, plain: 0.65 },
  oneEditElsewhere: { distinctive: 0.7, plain: 0.45 },
  /** The handle spells our display name. */
  spelledName: { distinctive: 0.65, plain: 0.4 },
  /** Our handle or name with a word of support. */
  word: { distinctive: 0.8, plain: 0.5 },
  digits: { distinctive: 0.75, plain: 0.75 },
  digitsAfterShort: { distinctive: 0.45, plain: 0.45 },
  someDigits: { distinctive: 0.65, plain: 0.3 },
  name: 0.5,
  nameWithDouble: 0.75,
  /** What goes with our name, where the handle is no likeness by itself. */
  handleHoldsOurs: 0.5,
  handleNearOurs: 0.3,
  handleHoldsWord: 0.3,
  handleEndsInDigits: 0.3,
  saysOfficial: 0.4,
} as const;

/** Factor where the page says by itself that it is not us. */
export const DISTANCE = 0.4;
/** Most that the same handle and name on another platform can weigh: that is what an account of ours looks like that nobody listed. */
export const UNLISTED = 0.7;
/** A plain handle whose owner goes by a wholly different name: two elements are needed, and here is not even one and a half. */
export const OTHER_NAME = 0.2;

export interface ByDistinction {
  readonly distinctive: number;
  readonly plain: number;
}

/** The weight of independent pieces of evidence taken together: 1 - Π(1 - w). */
export function together(pieces: readonly number[]): number {
  return 1 - pieces.reduce((rest, weight) => rest * (1 - weight), 1);
}
