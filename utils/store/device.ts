// The enrolment of this browser. The token lives here and nowhere else: content scripts can read storage.local, but not this.
import { z } from 'zod';
import { Me } from '../../contract/device.ts';
import { Instant } from '../../contract/words.ts';
import { database, recordTableNames } from './db.ts';
import { item } from './kv.ts';
import { emptied, replicaItem } from './replica.ts';

export const Device = z.object({
  serverUrl: z.url({ protocol: /^https?$/ }),
  token: z.string().min(20),
  enrolledAt: Instant,
  me: Me,
  /** When `me` was last fetched. */
  meAt: Instant,
});
export type Device = z.infer<typeof Device>;

const deviceItem = item('device', Device);

/** Null without enrolment. */
export const readDevice = (): Promise<Device | null> => deviceItem.read();

/**
 * Puts another enrolment, or none, in the place of the present one, and forgets every synced row, in one transaction.
 * The outbox, own flags, the request log and the settings stay.
 */
export async function replaceDevice(device: Device | null): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['kv', ...recordTableNames], 'readwrite', { durability: 'strict' });
  const kv = transaction.objectStore('kv');
  const replica = replicaItem.schema.safeParse(await kv.get(replicaItem.key));
  await Promise.all([
    device === null ? kv.delete(deviceItem.key) : kv.put(device, deviceItem.key),
    kv.put(emptied(replica.success ? replica.data : null), replicaItem.key),
    ...recordTableNames.map((table) => transaction.objectStore(table).clear()),
    transaction.done,
  ]);
}

/** Stores a fresh answer about who this device speaks for, unless the device was replaced meanwhile. */
export async function updateMe(token: string, me: Me, at: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction('kv', 'readwrite');
  const device = Device.safeParse(await transaction.store.get(deviceItem.key));
  const replica = replicaItem.schema.safeParse(await transaction.store.get(replicaItem.key));
  if (device.success && device.data.token === token) {
    await transaction.store.put({ ...device.data, me, meAt: at } satisfies Device, deviceItem.key);
    if (replica.success) await transaction.store.put({ ...replica.data, meDue: false }, replicaItem.key);
  }
  await transaction.done;
}
