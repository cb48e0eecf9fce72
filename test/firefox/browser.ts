// A real Firefox with the production build, on the sites' real host names.
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../cli/browsers.mjs';
import { firefoxPrefs } from '../../cli/demo/browser.ts';
import { outputOf } from '../../cli/demo/build.ts';
import { type Replicas, serveReplicas } from '../../cli/demo/replicas.ts';

export interface FirefoxBench {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts Firefox headless, installs the extension, and answers the sites' hosts with the replicas. */
export async function startFirefox(): Promise<FirefoxBench> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('no Firefox: set FIREFOX to its path');
  const replicas: Replicas = await serveReplicas();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: firefoxPrefs(replicas.port),
  });
  await browser.installExtension(outputOf('firefox'));
  return {
    browser,
    close: async () => {
      await browser.close();
      replicas.close();
    },
  };
}
