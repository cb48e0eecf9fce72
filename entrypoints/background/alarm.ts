// The alarm that wakes the worker to sync. One alarm, set anew by each run.
import { browser } from 'wxt/browser';
import { readDevice } from '../../utils/store/device.ts';
import { nextPullMs } from '../../utils/sync/timing.ts';

export const SYNC_ALARM = 'sync';

/** Replaces the alarm. */
export async function wakeIn(ms: number): Promise<void> {
  await browser.alarms.create(SYNC_ALARM, { delayInMinutes: ms / 60_000 });
}

/** Alarms may be lost over a restart: called at each start of the worker. */
export async function ensureAlarm(): Promise<void> {
  if ((await readDevice()) === null) return;
  if ((await browser.alarms.get(SYNC_ALARM)) === undefined) await wakeIn(nextPullMs(0, Math.random()));
}
