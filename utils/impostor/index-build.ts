// The inventory, prepared for looking up: who is ours for certain, and what our handles and names look like.
import type { Account } from '../../contract/account.ts';
import { handleKey, localPart } from './handle.ts';
import { lettersOf, skeletonOf } from './skeleton.ts';
import { buildSkeletonTable, type SkeletonTable } from './skeleton-table.ts';

export interface ImpostorIndex {
  readonly accounts: readonly Account[];
  /** `platform handleKey` to position in `accounts`. */
  readonly byHandle: ReadonlyMap<string, number>;
  /** `platform platformUserId` to position in `accounts`. */
  readonly byUserId: ReadonlyMap<string, number>;
  /** Official accounts that are not retired, by the skeleton of their handle (Mastodon: without the server). */
  readonly handles: SkeletonTable;
  /** The same, by the letters of their handle, for edits. */
  readonly letters: SkeletonTable;
  /** The same, by the skeleton of their display name. */
  readonly names: SkeletonTable;
}

/** Builds the index; linear in the size of the inventory, and a second or so at 100 000 accounts. */
export function buildIndex(accounts: readonly Account[]): ImpostorIndex {
  const byHandle = new Map<string, number>();
  const byUserId = new Map<string, number>();
  const ours: number[] = [];
  accounts.forEach((account, position) => {
    const put = (map: Map<string, number>, key: string) => {
      const other = accounts[map.get(key) ?? -1];
      if (other === undefined || rank(account) < rank(other)) map.set(key, position);
    };
    put(byHandle, `${account.platform} ${handleKey(account.platform, account.handle, account.url)}`);
    if (account.platformUserId !== undefined) put(byUserId, `${account.platform} ${account.platformUserId}`);
    if (account.standing === 'official' && account.state !== 'retired') ours.push(position);
  });
  const table = (key: (account: Account) => string, fuzzy: boolean) =>
    buildSkeletonTable(
      ours.map((position) => {
        const account = accounts[position];
        return [account === undefined ? '' : key(account), position];
      }),
      fuzzy,
    );
  return {
    accounts,
    byHandle,
    byUserId,
    handles: table(({ platform, handle }) => skeletonOf(localPart(platform, handle)), false),
    letters: table(({ platform, handle }) => lettersOf(localPart(platform, handle)), true),
    names: table(({ displayName }) => skeletonOf(displayName), false),
  };
}

/** Where a handle is listed twice, what is ours now comes first, and what was ours comes last. */
function rank({ standing, state }: Account): number {
  if (state === 'retired') return 3;
  return standing === 'known' ? 2 : state === 'dormant' ? 1 : 0;
}
