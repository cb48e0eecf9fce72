// What a composer needs to work, and nothing else: no token, no inventory, no calendar.
import type { Hold } from '../../contract/hold.ts';
import type { Locale } from '../../contract/words.ts';
import type { PageState } from '../messages.ts';
import { DEMO_ORG_NAME, policyInForce } from './demo.ts';
import { derived } from './derived.ts';
import { readDevice } from './device.ts';
import { readHolds } from './records.ts';
import { readReplica } from './replica.ts';

const holds = derived('hold', readHolds);

/** @param now ms since 1970 */
export async function readPageState(locale: Locale, now: number): Promise<PageState> {
  const [{ policy, demo }, device, replica] = await Promise.all([policyInForce(), readDevice(), readReplica()]);
  return {
    policy,
    demo,
    orgName: device?.me.org.name ?? DEMO_ORG_NAME,
    locale,
    holds: (await holds()).filter((hold) => isActive(hold, now)),
    unitNames: Object.fromEntries(
      [...(device?.me.units ?? []), ...(device ? [device.me.unit] : [])].map(({ id, name }) => [id, name]),
    ),
    syncedAt: replica.syncedAt,
  };
}

/** Neither lifted nor over. */
export const isActive = (hold: Hold, now: number): boolean =>
  !hold.lifted && (hold.endsAt === undefined || Date.parse(hold.endsAt) > now);
