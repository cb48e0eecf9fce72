// After the server was restored it may lack what it had acknowledged; sending again is harmless, because ids are ours.
import type { IDBPObjectStore } from 'idb';
import type { RecordTableName, Tables } from './db.ts';
import { KEEP_DELIVERED_MS, OutboxItem } from './outbox.ts';

type Outbox = IDBPObjectStore<Tables, ('kv' | 'outbox' | RecordTableName)[], 'outbox', 'readwrite'>;

/** Puts the delivered items of the last 14 days back to waiting, inside the caller's transaction. Returns how many. */
export async function requeueDelivered(outbox: Outbox, now: string): Promise<number> {
  const oldest = new Date(Date.parse(now) - KEEP_DELIVERED_MS).toISOString();
  let count = 0;
  for (const row of await outbox.index('state').getAll(IDBKeyRange.bound(['delivered'], ['delivered', []]))) {
    const parsed = OutboxItem.safeParse(row);
    if (!parsed.success || (parsed.data.deliveredAt ?? '') < oldest) continue;
    await outbox.put({ ...parsed.data, state: 'waiting', attempts: 0 } satisfies OutboxItem);
    count += 1;
  }
  return count;
}
