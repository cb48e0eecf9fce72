import { Hold } from '../../contract/hold.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { everyone, type Journal, record, type ServiceContext, type Tx } from './record.ts';
import { stored } from './stored.ts';

/**
 * Raises a hold or changes one; the same again writes nothing. Every device has every hold and decides by its scope.
 *
 * @returns whether anything was written
 * @throws ZodError when it is not a hold
 */
export async function saveHold(context: ServiceContext, hold: Hold): Promise<boolean> {
  const parsed = Hold.parse(hold);
  return record(context, async (tx, journal) => {
    const before = await stored(tx, 'hold', [parsed]);
    if (before.get(parsed.id) === canonicalJson(parsed)) return false;
    await write(tx, journal, parsed, before.has(parsed.id) ? 'hold.changed' : 'hold.raised');
    return true;
  });
}

/**
 * Ends a hold. It stays on record, and devices that hold it learn that it was lifted.
 *
 * @returns false when there is no such hold, or it was lifted before
 */
export async function liftHold(context: ServiceContext, id: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const row = await tx.selectFrom('hold').select('value').where('id', '=', id).forUpdate().executeTakeFirst();
    if (row === undefined || row.value.lifted) return false;
    await write(tx, journal, { ...row.value, lifted: true }, 'hold.lifted');
    return true;
  });
}

/** @returns false when there was no such hold */
export async function deleteHold(context: ServiceContext, id: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const gone = await tx.deleteFrom('hold').where('id', '=', id).returning('id').executeTakeFirst();
    if (gone === undefined) return false;
    journal.change({ kind: 'hold', id, unit: everyone, visible: false });
    journal.audit({ action: 'hold.deleted', kind: 'hold', id });
    return true;
  });
}

async function write(tx: Tx, journal: Journal, hold: Hold, action: string): Promise<void> {
  const columns = { lifted: hold.lifted, value: JSON.stringify(hold) };
  await tx
    .insertInto('hold')
    .values({ id: hold.id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
  journal.change({ kind: 'hold', id: hold.id, unit: everyone, visible: true });
  journal.audit({ action, kind: 'hold', id: hold.id, valueHash: sha256(canonicalJson(hold)) });
}
