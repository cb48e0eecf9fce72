// What a person made and the server must get: stored before it is acted on, sent at least once, never dropped.
import { z } from 'zod';
import { DecisionEvent } from '../../contract/event.ts';
import { type FlagReceipt, FlagSubmission } from '../../contract/flag.ts';
import { Id, Instant } from '../../contract/words.ts';
import { database } from './db.ts';
import { type OwnFlagRow, setFlagState } from './flags.ts';
import { quarantine } from './quarantine.ts';

const common = {
  /** Made here; the idempotency key. */
  id: z.uuid(),
  about: z.string(),
  createdAt: Instant,
  /** waiting: to be sent · refused: the server said no, a person sees it · delivered: kept 14 days, to be sent again to a restored server. */
  state: z.enum(['waiting', 'refused', 'delivered']),
  attempts: z.int().min(0),
  /** The organisation it was made for; null when it was made before enrolment. It is never sent to another. */
  org: Id.nullable(),
  problem: z.object({ code: z.string(), title: z.string() }).optional(),
  deliveredAt: Instant.optional(),
};
export const OutboxItem = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('flag'), payload: FlagSubmission }),
  z.object({ ...common, kind: z.literal('event'), payload: DecisionEvent }),
]);
export type OutboxItem = z.infer<typeof OutboxItem>;
export type NewOutboxItem = Pick<OutboxItem, 'about' | 'createdAt' | 'org'> &
  ({ kind: 'flag'; payload: FlagSubmission } | { kind: 'event'; payload: DecisionEvent });

/** How long a delivered item is kept, in case the server is restored from an older copy. */
export const KEEP_DELIVERED_MS = 14 * 24 * 3600 * 1000;

/** Stores an item, and with a flag the person's own record of it, in one transaction. Resolves when it is on the disk. */
export async function enqueue(made: NewOutboxItem, flag?: OwnFlagRow): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['outbox', 'flags'], 'readwrite', { durability: 'strict' });
  const item = { ...made, id: made.payload.id, state: 'waiting', attempts: 0 } satisfies OutboxItem;
  await Promise.all([
    transaction.objectStore('outbox').put(item),
    flag === undefined ? undefined : transaction.objectStore('flags').put(flag),
    transaction.done,
  ]);
}

/** Items in one state, oldest first. A row that does not parse goes to quarantine. */
export async function readOutbox(state: OutboxItem['state'], limit?: number): Promise<OutboxItem[]> {
  const range = IDBKeyRange.bound([state], [state, []]);
  const rows = await (await database()).getAllFromIndex('outbox', 'state', range, limit);
  const items: OutboxItem[] = [];
  for (const row of rows) {
    const parsed = OutboxItem.safeParse(row);
    if (parsed.success) items.push(parsed.data);
    else await quarantine('outbox', row.id, row, parsed.error.message);
  }
  return items;
}

/** A person gives up an item. What was delivered stays delivered. */
export async function discard(id: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['outbox', 'flags'], 'readwrite', { durability: 'strict' });
  const parsed = OutboxItem.safeParse(await transaction.objectStore('outbox').get(id));
  if (parsed.success && parsed.data.state !== 'delivered') {
    await transaction.objectStore('outbox').delete(id);
    await transaction.objectStore('flags').delete(id);
  }
  await transaction.done;
}

/** Notes that the server has these items. A flag takes the state of its receipt. */
export async function markDelivered(ids: readonly string[], at: string, receipt?: FlagReceipt): Promise<void> {
  await update(ids, (item) => withoutProblem({ ...item, state: 'delivered', deliveredAt: at }), receipt?.state);
}

/** Notes that the server will not take these items as they are. */
export async function markRefused(
  ids: readonly string[],
  problem: { readonly code: string; readonly title: string },
): Promise<void> {
  await update(ids, (item) => ({ ...item, state: 'refused', problem: { ...problem } }), 'refused');
}

/** Counts an attempt before it is made. */
export async function markAttempt(ids: readonly string[]): Promise<void> {
  await update(ids, (item) => ({ ...item, attempts: item.attempts + 1 }));
}

async function update(
  ids: readonly string[],
  change: (item: OutboxItem) => OutboxItem,
  flagState?: OwnFlagRow['state'],
): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['outbox', 'flags'], 'readwrite', { durability: 'strict' });
  for (const id of ids) {
    const parsed = OutboxItem.safeParse(await transaction.objectStore('outbox').get(id));
    // Discarded while it was on its way.
    if (!parsed.success) continue;
    await transaction.objectStore('outbox').put(change(parsed.data));
    if (parsed.data.kind === 'flag' && flagState !== undefined)
      await setFlagState(transaction.objectStore('flags'), id, flagState);
  }
  await transaction.done;
}

function withoutProblem(item: OutboxItem): OutboxItem {
  const copy = { ...item };
  delete copy.problem;
  return copy;
}

/** Forgets delivered items that are older than 14 days. */
export async function purgeDelivered(now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - KEEP_DELIVERED_MS).toISOString();
  const db = await database();
  const transaction = db.transaction('outbox', 'readwrite');
  let cursor = await transaction.store
    .index('state')
    .openCursor(IDBKeyRange.bound(['delivered'], ['delivered', oldest]));
  while (cursor !== null) {
    const parsed = OutboxItem.safeParse(cursor.value);
    if (parsed.success && (parsed.data.deliveredAt ?? '') < oldest) await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}
