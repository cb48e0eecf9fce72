// What the display name says: it is ours, alone or with a word of support; and what goes with it.
import type { Account } from '../../contract/account.ts';
import type { ProfileFacts } from '../messages.ts';
import { claimEvidence } from './claim-evidence.ts';
import { compare, spansOf } from './compare.ts';
import { editDistance } from './edit.ts';
import { type Evidence, pick, SHORTEST_EXACT, SHORTEST_FUZZY, sharesWord } from './evidence.ts';
import { localPart, wordsOf } from './handle.ts';
import type { ImpostorIndex } from './index-build.ts';
import { lettersOf, skeletonOf } from './skeleton.ts';
import { membersOf } from './skeleton-table.ts';
import { officialWords } from './words.ts';
import { together, weights } from './weights.ts';

/** Null when the page goes by another name. Where several of our accounts have the name, `preferred` is taken if it is one of them. */
export function nameEvidence(facts: ProfileFacts, index: ImpostorIndex, preferred: Account | null): Evidence | null {
  const seen = facts.displayName ?? '';
  const skeleton = skeletonOf(seen);
  if (skeleton.length < SHORTEST_EXACT) return null;
  const account = pick(index, membersOf(index.names, skeleton), facts, preferred);
  if (account === null) return claimEvidence(facts, index, seen, 'names');
  const { displayName, id } = account;
  const comparison = compare(displayName, seen);
  const { deceptive } = comparison;
  const spans = deceptive ? spansOf(comparison.differences, 'seen') : [];
  return {
    reason: { code: 'same_name', account: id, official: displayName, seen, spans },
    account,
    weight: deceptive ? weights.nameWithDouble : weights.name,
    deceptive,
  };
}

/**
 * What makes a shared name more than a namesake: platforms ask for two elements of an identity before they act.
 * For pages whose handle is no likeness by itself.
 */
export function companyOfName(facts: ProfileFacts, account: Account): number {
  const handle = localPart(facts.platform, facts.handle);
  return together([
    handleWeight(handle, account),
    /\d{4,}$/.test(handle) ? weights.handleEndsInDigits : 0,
    wordsOf(facts.bio ?? '').some((word) => officialWords.has(skeletonOf(word))) ? weights.saysOfficial : 0,
  ]);
}

function handleWeight(handle: string, account: Account): number {
  const ours = localPart(account.platform, account.handle);
  const skeleton = skeletonOf(handle);
  const holds = [ours, account.displayName].map(skeletonOf).some((part) => {
    return part.length >= SHORTEST_FUZZY && skeleton.includes(part);
  });
  if (holds) return weights.handleHoldsOurs;
  const letters = lettersOf(handle);
  const near = letters.length >= SHORTEST_FUZZY && editDistance(letters, lettersOf(ours)) <= 2;
  if (near) return weights.handleNearOurs;
  return sharesWord(handle, account) ? weights.handleHoldsWord : 0;
}
