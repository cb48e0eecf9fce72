import { Account } from '../../contract/account.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { everyone, record, type ServiceContext } from './record.ts';
import { inIdOrder, stored } from './stored.ts';

/**
 * Makes or replaces accounts of the inventory; those that are already stored like this are left alone.
 *
 * @returns how many were written
 * @throws ZodError when one of them is not an account; nothing is written then
 */
export async function saveAccounts(context: ServiceContext, accounts: readonly Account[]): Promise<number> {
  const parsed = inIdOrder(accounts.map((account) => Account.parse(account)));
  return record(context, async (tx, journal) => {
    const before = await stored(tx, 'account', parsed);
    const changed = parsed.filter((account) => before.get(account.id) !== canonicalJson(account));
    for (const account of changed) {
      const columns = {
        unit: account.unit,
        platform: account.platform,
        handle: account.handle,
        value: JSON.stringify(account),
      };
      await tx
        .insertInto('account')
        .values({ id: account.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute();
      // Everybody has the whole inventory: an impostor of a sister company is an impostor too.
      journal.change({ kind: 'account', id: account.id, unit: everyone, visible: true });
      journal.audit({
        action: 'account.saved',
        kind: 'account',
        id: account.id,
        valueHash: sha256(canonicalJson(account)),
      });
    }
    return changed.length;
  });
}

/** @returns false when there was no such account */
export async function deleteAccount(context: ServiceContext, id: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const gone = await tx.deleteFrom('account').where('id', '=', id).returning('id').executeTakeFirst();
    if (gone === undefined) return false;
    journal.change({ kind: 'account', id, unit: everyone, visible: false });
    journal.audit({ action: 'account.deleted', kind: 'account', id });
    return true;
  });
}
