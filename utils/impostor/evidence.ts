// One likeness of a page to one of our accounts, and what all kinds of it need.
import type { Account } from '../../contract/account.ts';
import type { ProfileFacts, VerdictReason } from '../messages.ts';
import { localPart, wordsOf } from './handle.ts';
import type { ImpostorIndex } from './index-build.ts';
import { skeletonOf } from './skeleton.ts';

export interface Evidence {
  readonly reason: VerdictReason;
  readonly account: Account;
  readonly weight: number;
  /** A character was exchanged for its double: nobody does that by chance, and no "fan" beside it makes it fair. */
  readonly deceptive: boolean;
}

/** Shorter skeletons match by accident. */
export const SHORTEST_EXACT = 4;
/** Shorter ones are one edit away from half the words there are. */
export const SHORTEST_FUZZY = 5;

/** Ten letters, or two words of eight together. Shorter or plainer ones are shared by innocent people and need a second element. */
export function isDistinctive(account: Account, skeleton: string): boolean {
  if (skeleton.length >= 10) return true;
  const { platform, handle, displayName } = account;
  const spelling = skeletonOf(displayName) === skeleton ? displayName : localPart(platform, handle);
  return skeleton.length >= 8 && wordsOf(spelling).length >= 2;
}

/** Of several accounts the preferred one, else one on the page's platform, else the first; null when there is none. */
export function pick(
  index: ImpostorIndex,
  members: Iterable<number>,
  facts: ProfileFacts,
  preferred: Account | null = null,
): Account | null {
  let first: Account | null = null;
  let here: Account | null = null;
  for (const member of members) {
    const account = index.accounts[member];
    if (account === undefined) continue;
    if (account === preferred) return account;
    first ??= account;
    if (account.platform === facts.platform) here ??= account;
  }
  return here ?? first;
}

/** True when `text` has a word of four letters or more of the account's name or handle in it. */
export function sharesWord(text: string, account: Account): boolean {
  const skeleton = skeletonOf(text);
  return wordsOf(`${account.displayName} ${localPart(account.platform, account.handle)}`)
    .map(skeletonOf)
    .some((word) => word.length >= 4 && skeleton.includes(word));
}
