// What a person made and this version cannot read leaves its table for this one, whole. Nothing clears it.
import { database } from './db.ts';

/** Moves a row out of its table, in one transaction. */
export async function quarantine(table: 'outbox' | 'flags', key: string, raw: unknown, reason: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction([table, 'quarantine'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('quarantine').add({ table, at: new Date().toISOString(), reason, raw }),
    transaction.objectStore(table).delete(key),
    transaction.done,
  ]);
}

/** How many rows have been set aside. */
export async function countQuarantined(): Promise<number> {
  return (await database()).count('quarantine');
}
