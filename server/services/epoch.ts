import { randomUUID } from 'node:crypto';
import { record, type ServiceContext } from './record.ts';

/**
 * Begins a new epoch: to be called once a database was restored or replaced, since its revisions no longer mean
 * what clients that had the lost ones think. Clients then take a snapshot and send again what they had delivered lately.
 */
export async function beginEpoch(context: ServiceContext): Promise<void> {
  await record(context, async (tx, journal) => {
    await tx
      .updateTable('head')
      .set({ epoch: randomUUID().replaceAll('-', '') })
      .execute();
    journal.audit({ action: 'epoch.begun', kind: 'database', id: 'head' });
  });
}
