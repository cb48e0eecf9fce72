// The worker. It may be stopped at any line: everything it must not forget is in the store, and every listener is registered
// before anything is waited for.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { serve } from '../../utils/messages-serve.ts';
import { applyPreset } from '../../utils/sync/preset.ts';
import { createSync } from '../../utils/sync/run.ts';
import { ensureAlarm, SYNC_ALARM } from './alarm.ts';
import { openPanel } from './composers.ts';
import { deviceName, syncEnvironment } from './environment.ts';
import { createHandlers } from './handlers.ts';
import { onAlarm, onFreshStart, onUpdate } from './lifecycle.ts';

export default defineBackground(() => {
  // Probing for `new Function` would be reported as a violation of our own policy.
  z.config({ jitless: true });
  const sync = createSync(syncEnvironment);

  serve(createHandlers(sync, deviceName));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void onAlarm(sync);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-panel') void openPanel();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void onUpdate(sync);
  });
  // Without a listener the browser would not start us with itself.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void deviceName().then((label) => applyPreset(sync, label));
  });

  void ensureAlarm();
  void onFreshStart(sync);
});
