// Finds the accounts of the inventory by handle or, where a page shows only a name (LinkedIn), by display name.
import { Account } from '../../contract/account.ts';
import type { Platform } from '../../contract/words.ts';
import { byHandle, byName } from './account-key.ts';
import { database } from './db.ts';
import { readReplica } from './replica.ts';

/** Every account with this handle, whatever its standing: the inventory is kept by people, and may list one twice. */
export const accountsByHandle = (platform: Platform, handle: string, url: string): Promise<Account[]> =>
  find((generation) => byHandle(generation, platform, handle, url));

export const accountsByName = (platform: Platform, displayName: string): Promise<Account[]> =>
  find((generation) => byName(generation, platform, displayName));

async function find(key: (generation: number) => string): Promise<Account[]> {
  const { generation } = await readReplica();
  const rows = await (await database()).getAllFromIndex('accounts', 'lookup', key(generation));
  return rows.flatMap(({ value }) => {
    const parsed = Account.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** May policy bind posts of this account? */
export const isActiveOfficial = (account: Account): boolean =>
  account.standing === 'official' && account.state === 'active';
