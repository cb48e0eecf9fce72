// The world that sync works in: the real network, clock, alarm and request log.
import { browser } from 'wxt/browser';
import { announce } from '../../utils/store/changes.ts';
import { noteRequest, noteStatus } from '../../utils/store/requests.ts';
import { deviceLabel } from '../../utils/sync/device-label.ts';
import type { SyncEnvironment } from '../../utils/sync/run.ts';
import { wakeIn } from './alarm.ts';

export const syncEnvironment: SyncEnvironment = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  announce,
  wakeIn,
  log: async (row) => {
    const key = await noteRequest(row);
    return (status) => noteStatus(key, status);
  },
};

/** "Firefox on Linux" */
export async function deviceName(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  return deviceLabel(os, navigator.userAgent);
}
