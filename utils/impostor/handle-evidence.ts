// What the handle says: it reads like one of ours, is one edit away, spells our name, or adds something to it.
import type { Account } from '../../contract/account.ts';
import type { ProfileFacts, VerdictReason } from '../messages.ts';
import { claimEvidence } from './claim-evidence.ts';
import { compare, spansOf } from './compare.ts';
import { type Evidence, isDistinctive, pick, SHORTEST_EXACT, SHORTEST_FUZZY, sharesWord } from './evidence.ts';
import { localPart } from './handle.ts';
import type { ImpostorIndex } from './index-build.ts';
import { lettersOf, skeletonOf } from './skeleton.ts';
import { membersNear, membersOf } from './skeleton-table.ts';
import { type ByDistinction, OTHER_NAME, weights } from './weights.ts';

/** The strongest likeness of the handle to one of ours; null when there is none. */
export function handleEvidence(facts: ProfileFacts, index: ImpostorIndex): Evidence | null {
  const seen = localPart(facts.platform, facts.handle);
  const skeleton = skeletonOf(seen);
  if (skeleton.length < SHORTEST_EXACT) return null;
  return (
    sameSkeleton(facts, index, seen, skeleton) ??
    strongest([
      oneEdit(facts, index, seen),
      spelledName(facts, index, seen, skeleton),
      claimEvidence(facts, index, seen, 'handles'),
    ])
  );
}

function sameSkeleton(facts: ProfileFacts, index: ImpostorIndex, seen: string, skeleton: string): Evidence | null {
  const account = pick(index, membersOf(index.handles, skeleton), facts);
  if (account === null) return null;
  const ours = localPart(account.platform, account.handle);
  const { deceptive } = compare(ours, seen);
  const long = skeleton.length >= SHORTEST_FUZZY;
  const identical = ours.toLowerCase() === seen.toLowerCase();
  const base = identical ? weights.elsewhere : weights.separators;
  const weight = deceptive
    ? long
      ? weights.double
      : weights.doubleInShort
    : long
      ? weigh(base, facts, account, skeleton)
      : weights.elsewhere.plain;
  return { reason: reasonOf('look_alike', facts, account), account, weight, deceptive };
}

function oneEdit(facts: ProfileFacts, index: ImpostorIndex, seen: string): Evidence | null {
  const letters = lettersOf(seen);
  if (letters.length < SHORTEST_FUZZY) return null;
  const account = pick(index, membersNear(index.letters, letters), facts);
  if (account === null) return null;
  const ours = localPart(account.platform, account.handle);
  const skeleton = skeletonOf(ours);
  if (skeleton.length < SHORTEST_FUZZY) return null;
  const base = account.platform === facts.platform ? weights.oneEdit : weights.oneEditElsewhere;
  return {
    reason: reasonOf('one_edit', facts, account),
    account,
    weight: weigh(base, facts, account, skeleton),
    deceptive: compare(ours, seen).deceptive,
  };
}

/** A handle that spells a display name of ours where our own handle is another one. */
function spelledName(facts: ProfileFacts, index: ImpostorIndex, seen: string, skeleton: string): Evidence | null {
  const account = pick(index, membersOf(index.names, skeleton), facts);
  if (account === null) return null;
  const { displayName, id } = account;
  const comparison = compare(displayName, seen);
  const { deceptive } = comparison;
  const spans = deceptive ? spansOf(comparison.differences, 'seen') : [];
  return {
    reason: { code: 'same_name', account: id, official: displayName, seen, spans },
    account,
    weight: deceptive ? weights.nameWithDouble : weigh(weights.spelledName, facts, account, skeleton),
    deceptive,
  };
}

/** A plain handle weighs less when the page shows a name that has nothing of ours. */
function weigh(base: ByDistinction, facts: ProfileFacts, account: Account, skeleton: string): number {
  if (isDistinctive(account, skeleton)) return base.distinctive;
  const otherName = facts.displayName !== undefined && !sharesWord(facts.displayName, account);
  return otherName ? base.plain - OTHER_NAME : base.plain;
}

/** Spans are in the whole handle: on Mastodon another server is part of the difference. */
function reasonOf(code: 'look_alike' | 'one_edit', facts: ProfileFacts, account: Account): VerdictReason {
  const ours = localPart(account.platform, account.handle);
  const spans = spansOf(compare(ours, localPart(facts.platform, facts.handle)).differences, 'seen');
  const at = facts.handle.indexOf('@', 1);
  const server = facts.handle.slice(at).toLowerCase();
  const otherServer = at > 0 && account.platform === 'mastodon' && !account.handle.toLowerCase().endsWith(server);
  return {
    code,
    account: account.id,
    official: account.handle,
    seen: facts.handle,
    spans: otherServer ? [...spans, { start: at + 1, end: facts.handle.length }] : spans,
  };
}

function strongest(pieces: readonly (Evidence | null)[]): Evidence | null {
  return pieces.reduce(
    (best, piece) => (piece !== null && (best === null || piece.weight > best.weight) ? piece : best),
    null,
  );
}
