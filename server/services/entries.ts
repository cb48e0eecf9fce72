import { Entry } from '../../contract/entry.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { record, type ServiceContext } from './record.ts';
import { inIdOrder, stored } from './stored.ts';

/** Whether every device in the unit may see it: what is still being worked on stays in the console. */
export const isShared = (entry: Entry): boolean => entry.state === 'approved' || entry.state === 'scheduled';

/**
 * Makes or replaces entries; those that are already stored like this are left alone.
 *
 * @returns how many were written
 * @throws ZodError when one of them is not an entry; nothing is written then
 */
export async function saveEntries(context: ServiceContext, entries: readonly Entry[]): Promise<number> {
  const parsed = inIdOrder(entries.map((entry) => Entry.parse(entry)));
  return record(context, async (tx, journal) => {
    const before = await stored(tx, 'entry', parsed);
    const changed = parsed.filter((entry) => before.get(entry.id) !== canonicalJson(entry));
    for (const entry of changed) {
      const value = JSON.stringify(entry);
      await tx
        .insertInto('entry')
        .values({ id: entry.id, unit: entry.unit, state: entry.state, value })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ unit: entry.unit, state: entry.state, value }))
        .execute();
      journal.change({ kind: 'entry', id: entry.id, unit: entry.unit, visible: isShared(entry) });
      journal.audit({
        action: 'entry.saved',
        kind: 'entry',
        id: entry.id,
        valueHash: sha256(canonicalJson(entry)),
      });
    }
    return changed.length;
  });
}

/** @returns false when there was no such entry */
export async function deleteEntry(context: ServiceContext, id: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const gone = await tx.deleteFrom('entry').where('id', '=', id).returning('unit').executeTakeFirst();
    if (gone === undefined) return false;
    journal.change({ kind: 'entry', id, unit: gone.unit, visible: false });
    journal.audit({ action: 'entry.deleted', kind: 'entry', id });
    return true;
  });
}
