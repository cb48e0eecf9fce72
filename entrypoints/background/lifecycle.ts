// What happens when we come to life, and at each alarm.
import { browser } from 'wxt/browser';
import { readDevice } from '../../utils/store/device.ts';
import { forgetCursor, readReplica } from '../../utils/store/replica.ts';
import { applyPreset } from '../../utils/sync/preset.ts';
import type { Sync } from '../../utils/sync/run.ts';
import { deviceName } from './environment.ts';
import { attachToOpenTabs } from './inject.ts';

/** In storage.session, which the browser empties when it ends, and when the extension is updated or switched off. */
const KEY = 'started';

/** Once after install, update, enable and browser start. There is no event for "enabled"; the empty session storage tells it. */
export async function onFreshStart(sync: Sync): Promise<void> {
  if (KEY in (await browser.storage.session.get(KEY))) return;
  await browser.storage.session.set({ [KEY]: true });
  await attachToOpenTabs();
  await applyPreset(sync, await deviceName());
  await sync.revalidate(0);
}

/** Without enrolment the alarm was set by an attempt to enrol that met no server. */
export async function onAlarm(sync: Sync): Promise<void> {
  if ((await readDevice()) === null) await applyPreset(sync, await deviceName());
  else await sync.run();
}

/** A newer version may read rows that the older one could not: ask for them again. */
export async function onUpdate(sync: Sync): Promise<void> {
  if ((await readReplica()).unreadable === 0) return;
  await forgetCursor(new Date().toISOString());
  await sync.run();
}
