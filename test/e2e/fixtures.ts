// The browser of every end-to-end test: the built extension, our hosts answered by the replica site, every other host refused.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type Page, type Route, type Worker, chromium, test as base } from '@playwright/test';
import { buildPages } from '../pages/build.mjs';
import { answer } from '../pages/site.mjs';
import type { PublishGesture } from '../pages/shell/options.ts';

export { expect } from '@playwright/test';

/** A request that any part of the browser context made, page or service worker. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
  readonly from: 'page' | 'worker';
  /** Neither a replica host nor this machine: it was aborted. */
  readonly refused: boolean;
}

export interface ReplicaOptions {
  /** Handle or name of the signed-in account; `none` shows no identity. Default: the official account. */
  readonly as?: string;
  readonly publish?: PublishGesture;
  /** The composer mounts so much later. */
  readonly late?: number;
  /** An open page to use; default: a new one. */
  readonly page?: Page;
}

interface Fixtures {
  /** False: a plain browser, for what needs no extension. */
  extension: boolean;
  /** The unpacked build that is loaded. */
  extensionPath: string;
  /** Every request so far, in order. */
  requests: SeenRequest[];
  extensionId: string;
  worker: Worker;
  /** Opens a page of a replica site, e.g. `https://x.com/home`. */
  openReplica: (url: string, options?: ReplicaOptions) => Promise<Page>;
  /** Opens one of the extension's own pages, e.g. `popup.html`. */
  extensionPage: (path: string) => Promise<Page>;
}

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** The browser to test with: `CHROMIUM`, else the system's, else the one that Playwright downloads. */
export function chromiumPath(): string | undefined {
  if (process.env.CHROMIUM !== undefined) return process.env.CHROMIUM;
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

export async function launch(extensionPath: string | null, profile = ''): Promise<BrowserContext> {
  const executablePath = chromiumPath();
  return chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? { channel: 'chromium' } : { executablePath }),
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      ...(extensionPath === null
        ? []
        : [`--disable-extensions-except=${extensionPath}`, `--load-extension=${extensionPath}`]),
    ],
  });
}

const isLocal = (hostname: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** Answers the replica's hosts, lets this machine through, refuses and records the rest. */
export async function serveReplicas(context: BrowserContext, requests: SeenRequest[]): Promise<void> {
  await context.route(/^https?:/, async (route: Route) => {
    const request = route.request();
    const url = request.url();
    const reply = await answer(url);
    const refused = reply === null && !isLocal(new URL(url).hostname);
    requests.push({
      url,
      method: request.method(),
      body: request.postData(),
      from: request.serviceWorker() === null ? 'page' : 'worker',
      refused,
    });
    if (reply !== null)
      await route.fulfill({
        status: reply.status,
        contentType: reply.contentType,
        body: reply.body,
        headers: { ...reply.headers },
      });
    else if (refused) await route.abort('blockedbyclient');
    else await route.continue();
  });
}

/** The address of a replica page with its options in the query. */
function replicaUrl(url: string, options: ReplicaOptions = {}): string {
  const target = new URL(url);
  if (options.as !== undefined) target.searchParams.set('as', options.as);
  if (options.publish !== undefined) target.searchParams.set('publish', options.publish);
  if (options.late !== undefined) target.searchParams.set('late', String(options.late));
  return target.href;
}

export const test = base.extend<Fixtures, { pages: undefined }>({
  pages: [
    async ({}, use) => {
      await buildPages();
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  extension: [true, { option: true }],
  extensionPath: [built, { option: true }],
  requests: async ({}, use) => {
    await use([]);
  },
  context: async ({ extension, extensionPath, requests }, use) => {
    if (extension && !existsSync(extensionPath))
      throw new Error(`no build in ${extensionPath}: run "npm run build" first`);
    const context = await launch(extension ? extensionPath : null);
    await serveReplicas(context, requests);
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  worker: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  extensionId: async ({ worker }, use) => {
    await use(new URL(worker.url()).host);
  },
  openReplica: async ({ context }, use) => {
    await use(async (url, options = {}) => {
      const page = options.page ?? (await context.newPage());
      await page.goto(replicaUrl(url, options));
      return page;
    });
  },
  extensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },
});
