// What a person hands in: flags, and decisions about posts of official accounts. Stored first, sent after.
import type { FlagSubmission } from '../../contract/flag.ts';
import type { DecisionReport, FlagDraft } from '../../utils/messages.ts';
import { isActiveOfficial } from '../../utils/store/accounts.ts';
import { policyInForce } from '../../utils/store/demo.ts';
import { readDevice } from '../../utils/store/device.ts';
import { ownFlag } from '../../utils/store/flags.ts';
import { enqueue } from '../../utils/store/outbox.ts';
import { readAccount } from '../../utils/store/records.ts';

/** Only posts of active official accounts are recorded; of any other nothing leaves the device. */
export class NotOfficial extends Error {
  override name = 'NotOfficial';
}

/** Stores a flag and the person's record of it. Without enrolment it waits for one. */
export async function storeFlag(draft: FlagDraft): Promise<{ id: string }> {
  const device = await readDevice();
  const createdAt = new Date().toISOString();
  const payload: FlagSubmission = { ...draft, id: crypto.randomUUID() };
  const record = ownFlag(payload, createdAt);
  await enqueue({ kind: 'flag', payload, about: record.about, createdAt, org: device?.me.org.id ?? null }, record);
  return { id: payload.id };
}

/**
 * Stores a decision for sending. Unit and platform are the account's, whatever the page says. In demo mode nothing is stored.
 *
 * @returns whether there is something to send
 * @throws NotOfficial
 */
export async function storeDecision({ account: accountId, ...report }: DecisionReport): Promise<boolean> {
  const [device, { policy, demo }] = await Promise.all([readDevice(), policyInForce()]);
  if (device === null || demo) return false;
  const account = await readAccount(accountId);
  if (account === null || !isActiveOfficial(account)) throw new NotOfficial(accountId);
  const createdAt = new Date().toISOString();
  await enqueue({
    kind: 'event',
    about: account.platform,
    createdAt,
    org: device.me.org.id,
    payload: {
      ...report,
      id: crypto.randomUUID(),
      platform: account.platform,
      unit: account.unit,
      policyVersion: policy.version,
      day: createdAt.slice(0, 10),
    },
  });
  return true;
}
