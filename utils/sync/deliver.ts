// Empties the outbox: flags one by one, events up to 200 at a time. At least once; our ids make a second time harmless.
import {
  markAttempt,
  markDelivered,
  markRefused,
  type OutboxItem,
  purgeDelivered,
  readOutbox,
} from '../store/outbox.ts';
import type { Client } from './client.ts';
import { ServerProblem } from './errors.ts';

const BATCH = 200;

/**
 * Sends what waits, oldest first. Items that the server refuses are marked and the rest goes on.
 *
 * @param org items made for another organisation are refused here, never sent
 * @param now this device's clock, ms since 1970
 * @returns true when anything changed in the outbox
 * @throws what `client` throws when trying again later may help; the items wait
 */
export async function deliver(client: Client, org: string, now: () => number): Promise<boolean> {
  let changed = false;
  for (;;) {
    const waiting = await readOutbox('waiting', BATCH);
    const [first] = waiting;
    if (first === undefined) break;
    changed = true;
    const strangers = waiting.filter((item) => item.org !== null && item.org !== org);
    if (strangers.length > 0) {
      const title = 'made for another organisation';
      await markRefused(idsOf(strangers), { code: 'other_organisation', title });
      continue;
    }
    if (first.kind === 'flag') await sendFlag(client, first, now);
    else
      await sendEvents(
        client,
        waiting.filter((item) => item.kind === 'event'),
        now,
      );
  }
  await purgeDelivered(new Date(now()).toISOString());
  return changed;
}

type FlagItem = Extract<OutboxItem, { kind: 'flag' }>;
type EventItem = Extract<OutboxItem, { kind: 'event' }>;

async function sendFlag(client: Client, item: FlagItem, now: () => number): Promise<void> {
  await markAttempt([item.id]);
  try {
    const receipt = await client.submitFlag(item.payload);
    await markDelivered([item.id], new Date(now()).toISOString(), receipt);
  } catch (error) {
    await markRefused([item.id], refusal(error));
  }
}

/** One bad event must not take others along: a refused batch is halved until it stands alone. */
async function sendEvents(client: Client, items: readonly EventItem[], now: () => number): Promise<void> {
  await markAttempt(idsOf(items));
  try {
    await client.submitEvents(items.map(({ payload }) => payload));
    await markDelivered(idsOf(items), new Date(now()).toISOString());
  } catch (error) {
    const problem = refusal(error);
    if (items.length === 1) return markRefused(idsOf(items), problem);
    const middle = Math.ceil(items.length / 2);
    await sendEvents(client, items.slice(0, middle), now);
    await sendEvents(client, items.slice(middle), now);
  }
}

/** The server's words; anything that is not a refusal goes on up. */
function refusal(error: unknown): { code: string; title: string } {
  if (error instanceof ServerProblem && error.isRefusal) return { code: error.code, title: error.message };
  throw error;
}

const idsOf = (items: readonly OutboxItem[]): string[] => items.map(({ id }) => id);
