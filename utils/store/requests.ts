// What left this device: the last 200 requests, written before they are sent.
import { RequestRow } from '../messages.ts';
import { database } from './db.ts';

const KEEP = 200;

/** Writes a request that is about to leave. Returns the key for `noteStatus`. */
export async function noteRequest(row: RequestRow): Promise<number> {
  const db = await database();
  const transaction = db.transaction('requests', 'readwrite');
  const key = await transaction.store.add(row);
  const surplus = (await transaction.store.count()) - KEEP;
  if (surplus > 0)
    for (const old of await transaction.store.getAllKeys(null, surplus)) await transaction.store.delete(old);
  await transaction.done;
  return key;
}

/** Adds the HTTP status of the answer. */
export async function noteStatus(key: number, status: number): Promise<void> {
  const db = await database();
  const transaction = db.transaction('requests', 'readwrite');
  const parsed = RequestRow.safeParse(await transaction.store.get(key));
  if (parsed.success) await transaction.store.put({ ...parsed.data, status } satisfies RequestRow, key);
  await transaction.done;
}

/** Newest first. */
export async function readRequests(): Promise<RequestRow[]> {
  const rows = await (await database()).getAll('requests');
  return rows.toReversed().flatMap((row) => {
    const parsed = RequestRow.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
