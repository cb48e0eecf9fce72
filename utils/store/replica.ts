// The local copy of the server's data: pages go in whole, with their cursor, in one transaction.
//
// A snapshot is written under the next generation beside the old copy, page by page, and survives the worker being stopped
// between pages. Readers see the old generation until the transaction of the last page makes the new one current and sweeps
// the rest. So they see the old complete data or the new, never half a page.
import type { IDBPTransaction } from 'idb';
import { z } from 'zod';
import { type Change, SyncKind, type SyncPage } from '../../contract/sync.ts';
import { Instant } from '../../contract/words.ts';
import { accountLookups } from './account-key.ts';
import { database, type RecordTableName, recordTableNames, recordTables, type Tables } from './db.ts';
import { item } from './kv.ts';
import { requeueDelivered } from './outbox-requeue.ts';

export const Replica = z.object({
  /** Of the current generation; null before the first complete pull. */
  cursor: z.string().nullable(),
  generation: z.int().min(0),
  /** A snapshot on its way in. */
  next: z.object({ generation: z.int(), cursor: z.string() }).nullable(),
  etag: z.string().nullable(),
  /** Last complete contact, by this device's clock, so that an age does not depend on the server's. */
  syncedAt: Instant.nullable(),
  /** Rises with each change; what is computed from rows of a kind is kept as long as the kind's stamp stays. */
  stamp: z.int(),
  stamps: z.record(SyncKind, z.int()),
  /** Epoch or scope is another, so who we are may be too: to be asked, and kept here in case the worker is stopped before. */
  meDue: z.boolean(),
  /** Rows of the server that this version cannot read. They are asked for again after an update. */
  unreadable: z.int().min(0),
});
export type Replica = z.infer<typeof Replica>;

export const replicaItem = item('replica', Replica);

/** A replica without data. Stamps go on from the old one, so that nothing computed before is taken for current. */
export function emptied(old: Replica | null): Replica {
  const stamp = (old?.stamp ?? 0) + 1;
  return {
    cursor: null,
    generation: 0,
    next: null,
    etag: null,
    syncedAt: null,
    stamp,
    stamps: { policy: stamp, entry: stamp, response: stamp, account: stamp, hold: stamp },
    meDue: false,
    unreadable: 0,
  };
}

type WriteTransaction = IDBPTransaction<Tables, ('kv' | 'outbox' | RecordTableName)[], 'readwrite'>;

export const readReplica = async (): Promise<Replica> => (await replicaItem.read()) ?? emptied(null);

/** What to ask the server with: in a snapshot the place where it stopped. */
export const requestCursor = (replica: Replica): string | null => replica.next?.cursor ?? replica.cursor;

/** A page whose changes have been parsed one by one. */
export interface ReadablePage extends Omit<SyncPage, 'changes'> {
  readonly changes: readonly Change[];
  /** How many changes did not parse. */
  readonly unreadable: number;
}

export interface Applied {
  /** Kinds whose readers see something else from now on. */
  readonly changed: readonly SyncKind[];
  /** Delivered outbox items that will be sent again, because the server may have lost them. */
  readonly requeued: number;
}

/** The page answers a question that is no longer ours: another run, or another enrolment, came first. Nothing was written. */
export class PageSuperseded extends Error {
  override name = 'PageSuperseded';
}

/**
 * Stores a page and its cursor in one transaction.
 *
 * @param asked the cursor the page was asked with
 * @param now of this device, ISO 8601
 * @throws PageSuperseded when the stored cursor is no longer `asked`
 */
export async function applyPage(
  page: ReadablePage,
  asked: string | null,
  etag: string | null,
  now: string,
): Promise<Applied> {
  const db = await database();
  const transaction = db.transaction(['kv', 'outbox', ...recordTableNames], 'readwrite');
  const kv = transaction.objectStore('kv');
  const stored = Replica.safeParse(await kv.get(replicaItem.key));
  const replica = stored.success ? stored.data : emptied(null);
  if (requestCursor(replica) !== asked) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw new PageSuperseded('another page was stored first');
  }

  let requeued = 0;
  let { next } = replica;
  if (page.mode === 'snapshot') {
    if (asked !== null) requeued = await requeueDelivered(transaction.objectStore('outbox'), now);
    // A snapshot that was broken off by this one may have left rows under the same number.
    await sweep(transaction, replica.generation);
    next = { generation: replica.generation + 1, cursor: page.cursor };
  }
  const generation = next?.generation ?? replica.generation;
  const touched = new Set<SyncKind>();
  for (const change of page.changes) {
    const table = transaction.objectStore(recordTables[change.kind]);
    touched.add(change.kind);
    if ('deleted' in change) await table.delete([generation, change.id]);
    else
      await table.put({
        generation,
        id: change.id,
        revision: change.revision,
        value: change.value,
        lookup: change.kind === 'account' ? accountLookups(generation, change.value) : [],
      });
  }

  const takesOver = next !== null && !page.more;
  if (takesOver) await sweep(transaction, generation);
  const changed = takesOver ? SyncKind.options : next === null ? [...touched] : [];
  const stamp = replica.stamp + (changed.length > 0 ? 1 : 0);
  await kv.put(
    {
      cursor: next === null || takesOver ? page.cursor : replica.cursor,
      generation: takesOver ? generation : replica.generation,
      next: next === null || takesOver ? null : { generation, cursor: page.cursor },
      etag,
      syncedAt: page.more ? replica.syncedAt : now,
      stamp,
      stamps: { ...replica.stamps, ...Object.fromEntries(changed.map((kind) => [kind, stamp])) },
      meDue: replica.meDue || (page.mode === 'snapshot' && asked !== null),
      unreadable: (page.mode === 'snapshot' ? 0 : replica.unreadable) + page.unreadable,
    } satisfies Replica,
    replicaItem.key,
  );
  await transaction.done;
  return { changed, requeued };
}

/** Deletes the rows of every generation but one. */
async function sweep(transaction: WriteTransaction, keep: number): Promise<void> {
  for (const name of recordTableNames) {
    const table = transaction.objectStore(name);
    await table.delete(IDBKeyRange.upperBound([keep], true));
    await table.delete(IDBKeyRange.lowerBound([keep + 1]));
  }
}

/** Notes a complete contact that brought nothing. */
export async function markUnchanged(asked: string | null, now: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction('kv', 'readwrite');
  const stored = Replica.safeParse(await transaction.store.get(replicaItem.key));
  if (stored.success && requestCursor(stored.data) === asked)
    await transaction.store.put({ ...stored.data, syncedAt: now } satisfies Replica, replicaItem.key);
  await transaction.done;
}

/**
 * Asks for everything again at the next pull. The data stays readable until the new copy is complete.
 *
 * @returns how many delivered outbox items wait again
 */
export async function forgetCursor(now: string): Promise<number> {
  const db = await database();
  const transaction = db.transaction(['kv', 'outbox'], 'readwrite');
  const kv = transaction.objectStore('kv');
  const stored = Replica.safeParse(await kv.get(replicaItem.key));
  let requeued = 0;
  if (stored.success && requestCursor(stored.data) !== null) {
    requeued = await requeueDelivered(transaction.objectStore('outbox'), now);
    await kv.put(
      { ...stored.data, cursor: null, next: null, etag: null, meDue: true } satisfies Replica,
      replicaItem.key,
    );
  }
  await transaction.done;
  return requeued;
}
