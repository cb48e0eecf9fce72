// A page with real IndexedDB and the store in it. Each test has a browser profile, and so a database, of its own.
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumPath } from '../fixtures.ts';

export { expect } from '@playwright/test';

type Lab = typeof import('./lab.ts');

interface Fixtures {
  /** Runs a function in the page; it gets the lab and `argument`, and sees nothing of this file. */
  inLab: <R, A>(work: (lab: Lab, argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** Stops everything that runs in the page, as a worker is stopped, and starts it anew on the same database. */
  restart: () => Promise<void>;
}

const executablePath = chromiumPath();

export const test = base.extend<Fixtures, { bundle: string }>({
  launchOptions: [
    { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
    { scope: 'worker' },
  ],
  bundle: [
    async ({}, use) => {
      const result = await build({
        entryPoints: [fileURLToPath(new URL('lab.ts', import.meta.url))],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'lab',
        target: 'esnext',
      });
      await use(result.outputFiles[0]?.text ?? '');
    },
    { scope: 'worker' },
  ],
  page: async ({ page, bundle }, use) => {
    await page.route('https://store.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: bundle })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/lab.js"></script>' }),
    );
    await page.goto('https://store.test/');
    await use(page);
  },
  inLab: async ({ page }, use) => {
    await use(async (work, argument) => {
      const lab = await page.evaluateHandle(() => (globalThis as unknown as { lab: Lab }).lab);
      return lab.evaluate(work as never, argument);
    });
  },
  restart: async ({ page }, use) => {
    await use(async () => {
      await page.reload();
    });
  },
});
