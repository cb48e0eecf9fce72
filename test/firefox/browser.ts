// A real Firefox with the production build, on the sites' real host names, enrolled at a real server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../cli/browsers.mjs';
import { startApi } from '../../cli/demo/api.ts';
import { firefoxPrefs } from '../../cli/demo/browser.ts';
import { enrolledCopy } from '../../cli/demo/build.ts';
import { serveReplicas } from '../../cli/demo/replicas.ts';

export interface FirefoxBench {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts server, replicas and Firefox (headless), and installs the extension so that it enrols itself as `person`. */
export async function startFirefox(person: string): Promise<FirefoxBench> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('no Firefox: set FIREFOX to its path');
  const data = mkdtempSync(join(tmpdir(), 'imprimatur-firefox-'));
  const api = await startApi(join(data, 'database'), 0);
  const inviteCode = api.invites[person];
  if (inviteCode === undefined) throw new Error(`no invite for ${person}`);
  const replicas = await serveReplicas();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: firefoxPrefs(replicas.port),
  });
  await browser.installExtension(
    enrolledCopy('firefox', { serverUrl: api.url, inviteCode, locale: 'en' }, 'test-firefox-mv3'),
  );
  return {
    browser,
    close: async () => {
      await browser.close();
      replicas.close();
      await api.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
