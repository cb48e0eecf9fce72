// Whose page it is: ours, a known one, one that looks like ours, or none of our business. Cheap and certain answers come first.
import type { Account } from '../../contract/account.ts';
import type { ProfileFacts, Verdict, VerdictReason } from '../messages.ts';
import type { Evidence } from './evidence.ts';
import { handleKey, localPart, wordsOf } from './handle.ts';
import { handleEvidence } from './handle-evidence.ts';
import type { ImpostorIndex } from './index-build.ts';
import { companyOfName, nameEvidence } from './name-evidence.ts';
import { skeletonOf } from './skeleton.ts';
import { DISTANCE, SUSPECTED, together, UNLISTED } from './weights.ts';
import { distancingWords } from './words.ts';

/**
 * Judges a profile against the inventory.
 *
 * Official accounts are never suspected, in whatever case or form the page writes their handle. `score` is 1 for certain answers;
 * for the others it is the weight of the reasons together. `spans` of a reason are UTF-16 offsets in its `seen`.
 */
export function judge(facts: ProfileFacts, index: ImpostorIndex): Verdict {
  return certain(facts, index) ?? likeness(facts, index);
}

function certain(facts: ProfileFacts, index: ImpostorIndex): Verdict | null {
  const { accounts, byHandle, byUserId } = index;
  const byKey = accounts[byHandle.get(`${facts.platform} ${handleKey(facts.platform, facts.handle, facts.url)}`) ?? -1];
  if (byKey?.standing === 'official' && byKey.state !== 'retired') return sure('official', byKey, 'exact', facts);
  const byId = accounts[byUserId.get(`${facts.platform} ${facts.platformUserId ?? ''}`) ?? -1];
  // a renamed account of ours, or a retired one that is still in our hands
  if (byId?.standing === 'official') return sure('official', byId, 'user_id', facts);
  const known = byKey?.standing === 'known' ? byKey : byId;
  if (known !== undefined) return sure('known', known, 'cleared', facts);
  if (byKey !== undefined) return { ...sure('suspected', byKey, 'retired', facts), score: 0.8 };
  return null;
}

function sure(
  verdict: Verdict['verdict'],
  account: Account,
  code: VerdictReason['code'],
  facts: ProfileFacts,
): Verdict {
  const reason = { code, account: account.id, official: account.handle, seen: facts.handle };
  return { verdict, score: 1, account, reasons: [reason] };
}

function likeness(facts: ProfileFacts, index: ImpostorIndex): Verdict {
  const byHandle = handleEvidence(facts, index);
  const byName = nameEvidence(facts, index, byHandle?.account ?? null);
  const evidence = [byHandle, byName].filter((piece) => piece !== null);
  const [first] = evidence;
  const company = byHandle === null && byName !== null ? companyOfName(facts, byName.account) : 0;
  const score = first === undefined ? 0 : scoreOf(facts, first, evidence, company);
  if (first === undefined || score < SUSPECTED) return { verdict: 'unrelated', score, account: null, reasons: [] };
  return { verdict: 'suspected', score, account: first.account, reasons: evidence.map(({ reason }) => reason) };
}

function scoreOf(facts: ProfileFacts, first: Evidence, evidence: readonly Evidence[], company: number): number {
  const weight = together([...evidence.map((piece) => piece.weight), company]);
  if (keepsDistance(facts) && !isClaim(evidence)) return weight * DISTANCE;
  const { platform, handle } = first.account;
  const sameHandle =
    localPart(platform, handle).toLowerCase() === localPart(facts.platform, facts.handle).toLowerCase();
  return sameHandle && !isClaim(evidence) ? Math.min(weight, UNLISTED) : weight;
}

/** True when the page says in its name or handle that it is not the brand: fan, parody, unofficial. */
function keepsDistance(facts: ProfileFacts): boolean {
  const handle = localPart(facts.platform, facts.handle);
  const words = [...wordsOf(handle), ...wordsOf(facts.displayName ?? '')].map(skeletonOf);
  if (words.some((word) => distancingWords.has(word))) return true;
  const skeleton = skeletonOf(handle);
  return [...distancingWords].some(
    (word) =>
      word.length >= 4 && skeleton.length > word.length && (skeleton.endsWith(word) || skeleton.startsWith(word)),
  );
}

/** Words of distance do not excuse a character put in to deceive, nor a claim to be our support. */
function isClaim(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ deceptive, reason }) => deceptive || reason.code === 'brand_and_word');
}
