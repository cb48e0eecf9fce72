// A browser that works for the demo organisation: the built extension, enrolled at a real server with the seeded demo. Shared by the
// tests of a worker process, because a server and a browser take seconds to start; every test has pages of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { inviteDemoPeople, seedDemo } from '../../server/demo/seed.ts';
import { createLog } from '../../server/log.ts';
import type { ServiceContext } from '../../server/services/record.ts';
import { startServer } from '../../server/start.ts';
import { launch, type SeenRequest, serveReplicas, test as base } from './fixtures.ts';
import { recordingProxy, type RecordedRequest } from './recording-proxy.ts';

export { expect } from '@playwright/test';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Office {
  readonly context: BrowserContext;
  /** What pages and worker asked for, as the browser saw it. */
  readonly seen: SeenRequest[];
  /** What reached the server, with bodies. */
  readonly received: RecordedRequest[];
  /** The server's services, for what has no route yet. */
  readonly services: ServiceContext;
  /** Sends a message as our own pages do. */
  tell<R>(kind: string, request: unknown): Promise<R>;
  close(): Promise<void>;
}

export async function openOffice(extension = built): Promise<Office> {
  const data = await mkdtemp(join(tmpdir(), 'imprimatur-office-'));
  let services: ServiceContext | undefined;
  let invites: Record<string, string> = {};
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataFolder: join(data, 'db'),
    behindProxy: false,
    log: createLog(
      () => undefined,
      () => new Date(),
    ),
    prepare: async (context) => {
      services = context;
      await seedDemo(context);
      invites = await inviteDemoPeople(context);
    },
  });
  const proxy = await recordingProxy(server.url);
  const seen: SeenRequest[] = [];
  const context = await launch(extension);
  await serveReplicas(context, seen);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  const tell = <R>(kind: string, request: unknown): Promise<R> =>
    desk.evaluate((message) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message), {
      kind,
      request,
    }) as Promise<R>;
  const enrolled = await tell<{ ok: boolean }>('device.enrol', {
    serverUrl: proxy.url,
    code: invites['person-ruth'] ?? '',
  });
  const synced = await tell<{ ok: boolean }>('sync.now', null);
  if (services === undefined || !enrolled.ok || !synced.ok)
    throw new Error(`the browser is not enrolled: ${JSON.stringify([enrolled, synced])}`);
  return {
    context,
    seen,
    received: proxy.received,
    services,
    tell,
    async close() {
      await context.close();
      await proxy.close();
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface WorkerFixtures {
  office: Office;
}

export const test = base.extend<{ page: Page }, WorkerFixtures>({
  office: [
    async ({}, use) => {
      const office = await openOffice();
      await use(office);
      await office.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ office }, use) => {
    const before = new Set(office.context.pages());
    await use(office.context);
    const opened = office.context.pages().filter((page) => !before.has(page));
    await Promise.all(opened.map((page) => page.close()));
  },
  requests: async ({ office }, use) => {
    await use(office.seen);
  },
});
