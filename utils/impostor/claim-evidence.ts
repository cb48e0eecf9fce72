// Our handle or name with a word of support or with digits, as evidence.
import type { ProfileFacts } from '../messages.ts';
import { type Claim, findClaim } from './claim.ts';
import { type Evidence, isDistinctive, pick, SHORTEST_EXACT, SHORTEST_FUZZY } from './evidence.ts';
import type { ImpostorIndex } from './index-build.ts';
import { membersOf } from './skeleton-table.ts';
import { type ByDistinction, weights } from './weights.ts';

/**
 * @param seen the handle's local part, or the display name
 * @param like what of ours it is compared with first: handles with handles, names with names
 */
export function claimEvidence(
  facts: ProfileFacts,
  index: ImpostorIndex,
  seen: string,
  like: 'handles' | 'names',
): Evidence | null {
  const { handles, names } = index;
  const claim = findClaim(
    seen,
    (brand) => brand.length >= SHORTEST_EXACT && (handles.positions.has(brand) || names.positions.has(brand)),
  );
  if (claim === null) return null;
  const byHandle = like === 'handles' ? handles.positions.has(claim.brand) : !names.positions.has(claim.brand);
  const account = pick(index, membersOf(byHandle ? handles : names, claim.brand), facts);
  if (account === null) return null;
  const { distinctive, plain } = weightOf(claim);
  return {
    reason: {
      code: 'brand_and_word',
      account: account.id,
      official: byHandle ? account.handle : account.displayName,
      seen,
      spans: claim.spans,
    },
    account,
    weight: isDistinctive(account, claim.brand) ? distinctive : plain,
    deceptive: false,
  };
}

function weightOf({ kind, brand }: Claim): ByDistinction {
  switch (kind) {
    case 'word':
      return weights.word;
    case 'digits':
      return brand.length >= SHORTEST_FUZZY ? weights.digits : weights.digitsAfterShort;
    case 'some_digits':
      return weights.someDigits;
  }
}
