// The worker as it is built, in a real Chromium, against the real server: what survives which death.
import { expect, test as base } from '@playwright/test';
import { type Installation, install, type RunningBrowser, start } from './worker/browser.ts';
import { demoPolicy } from '../../packs/demo-policy.ts';
import { packs } from '../../packs/registry.ts';
import { demoAccounts } from '../../server/demo/accounts.ts';
import type { DecisionReport } from '../../utils/messages.ts';
import { demoEntries, type Governance, startGovernance } from './worker/governance.ts';

interface Fixtures {
  /** Without a gate, and up. */
  governance: Governance;
  /** Installed by `start` below, not enrolled. */
  installation: Installation;
  /** Starts a browser on the installation; it is closed at the end. */
  open: (installation?: Installation) => Promise<RunningBrowser>;
}

const test = base.extend<Fixtures, { server: Governance }>({
  server: [
    async ({}, use) => {
      const server = await startGovernance();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  governance: async ({ server }, use) => {
    server.seen.length = 0;
    await use(server);
    server.setGate(null);
    await server.up();
  },
  installation: async ({}, use) => {
    const installation = install();
    await use(installation);
    installation.remove();
  },
  open: async ({ installation }, use) => {
    const opened: RunningBrowser[] = [];
    await use(async (other = installation) => {
      const browser = await start(other);
      opened.push(browser);
      return browser;
    });
    for (const browser of opened) await browser.close();
  },
});

const flagDraft = {
  category: 'impostor',
  note: 'asks for card numbers',
  evidence: {
    url: 'https://x.com/Meridian_Mutua1',
    platform: 'x',
    handle: 'Meridian_Mutua1',
    displayName: 'Meridian Mutual',
    seenAt: '2026-11-20T08:00:00.000Z',
  },
  verdict: 'suspected',
} as const;

async function enrol(browser: RunningBrowser, governance: Governance, person?: string): Promise<void> {
  const request = { serverUrl: governance.url, code: await governance.invite(person) };
  expect(await browser.ask('device.enrol', request)).toEqual({ ok: true });
}

const status = (browser: RunningBrowser) => browser.ask('status.get', null);

test('without enrolment the demo policy works, and nothing is stored or sent', async ({ open }) => {
  const browser = await open();
  const state = await browser.ask('page.state', null);
  expect(state).toMatchObject({ demo: true, orgName: 'Meridian Mutual', holds: [], syncedAt: null });
  expect(state.policy.rules.length).toBeGreaterThan(0);
  expect(await browser.ask('account.identify', { platform: 'x', handle: 'bence_kovacs' })).toMatchObject({
    identity: 'personal',
  });
  const decision: DecisionReport = {
    decision: 'blocked',
    rules: ['core.length'],
    surface: 'post',
    account: 'acc-x-eu',
  };
  await browser.ask('event.record', decision);
  expect(await browser.ask('sync.now', null)).toMatchObject({ ok: false, code: 'not_enrolled' });
  expect(await status(browser)).toMatchObject({ enrolled: false, demo: true, outbox: [], problem: null });
  expect(await browser.ask('requests.list', null)).toEqual({ requests: [] });
});

test('enrols, pulls what is in scope, and answers every screen from it', async ({ governance, open }) => {
  const browser = await open();
  await enrol(browser, governance);
  const now = await status(browser);
  expect(now).toMatchObject({ enrolled: true, demo: false, problem: null, serverUrl: governance.url });
  expect(now.me?.person.name).toBe('Bence Kovács');
  expect(now.counts).toMatchObject({ entries: demoEntries.length, accounts: demoAccounts.length });
  const shipped = packs.filter(({ id }) => demoPolicy.packs.includes(id)).flatMap(({ rules }) => rules);
  expect(shipped.length).toBeGreaterThan(0);
  expect(now.policy).toMatchObject({ name: demoPolicy.name, rules: shipped.length + demoPolicy.rules.length });
  const { entries } = await browser.ask('today.list', null);
  expect(entries[0]?.id).toBe('entry-001');
  expect(await browser.ask('account.identify', { platform: 'x', handle: 'meridianmutual' })).toMatchObject({
    identity: 'official',
    account: { id: 'acc-x-eu' },
  });
  const suspect = { platform: 'x', handle: 'Meridian_Mutua1', url: 'https://x.com/Meridian_Mutua1' } as const;
  expect(await browser.ask('profile.judge', suspect)).toMatchObject({
    verdict: { verdict: 'suspected' },
    flagged: false,
  });
  const { requests } = await browser.ask('requests.list', null);
  // Newest first.
  expect(requests.slice(-2).map(({ kind, status: code }) => [kind, code])).toEqual([
    ['sync', 200],
    ['enrol', 201],
  ]);
});

test('a packed preset enrols at the first start, and never twice', async ({ governance, open }) => {
  const installation = install({ serverUrl: governance.url, inviteCode: await governance.invite(), locale: 'pl' });
  const browser = await open(installation);
  await expect.poll(async () => (await status(browser)).syncedAt).not.toBeNull();
  expect(await status(browser)).toMatchObject({ enrolled: true, locale: 'pl' });
  await browser.close();
  const again = await open(installation);
  await expect.poll(() => governance.seen.filter((line) => line === 'GET /v1/sync').length).toBeGreaterThan(1);
  expect(await status(again)).toMatchObject({ enrolled: true, problem: null });
  expect(governance.seen.filter((line) => line === 'POST /v1/devices')).toHaveLength(1);
  await again.close();
  installation.remove();
});

test('with the server down everything stays readable and says its age; what is made waits and arrives', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await enrol(browser, governance);
  await governance.down();
  expect(await browser.ask('sync.now', null)).toMatchObject({ ok: false, code: 'unreachable' });
  const before = await status(browser);
  expect(before.counts.entries).toBe(demoEntries.length);
  const { id } = await browser.ask('flag.submit', flagDraft);
  await expect.poll(async () => (await status(browser)).outbox[0]?.attempts).toBeGreaterThan(0);
  const offline = await status(browser);
  expect(offline).toMatchObject({
    syncedAt: before.syncedAt,
    counts: before.counts,
    demo: false,
    problem: { code: 'unreachable' },
    outbox: [{ id, kind: 'flag', about: '@Meridian_Mutua1', state: 'waiting' }],
  });
  expect((await browser.ask('flags.list', null)).flags).toMatchObject([{ id, state: 'waiting' }]);
  await governance.up();
  expect(await browser.ask('sync.now', null)).toEqual({ ok: true });
  expect(await governance.countFlags(id)).toBe(1);
  expect(await status(browser)).toMatchObject({ outbox: [], problem: null });
  expect((await browser.ask('flags.list', null)).flags).toMatchObject([{ id, state: 'reported' }]);
});

test('killed after a flag was stored and before it was sent, the browser delivers it once', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await enrol(browser, governance);
  const reached = Promise.withResolvers<void>();
  governance.setGate((request, forward) => {
    if (!request.url.endsWith('/v1/flags')) return forward();
    reached.resolve();
    // Never forwarded, never answered.
    return new Promise(() => undefined);
  });
  const { id } = await browser.ask('flag.submit', flagDraft);
  await reached.promise;
  await browser.kill();
  expect(await governance.countFlags(id)).toBe(0);

  governance.setGate(null);
  const next = await open();
  await expect.poll(() => governance.countFlags(id)).toBe(1);
  await expect.poll(async () => (await status(next)).outbox).toEqual([]);
});

test('killed after the server had the flag and before it could say so, the browser sends the same flag again', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await enrol(browser, governance);
  const reached = Promise.withResolvers<void>();
  governance.setGate(async (request, forward) => {
    const response = await forward();
    if (!request.url.endsWith('/v1/flags')) return response;
    reached.resolve();
    return new Promise(() => undefined);
  });
  const { id } = await browser.ask('flag.submit', flagDraft);
  await reached.promise;
  await browser.kill();
  expect(await governance.countFlags(id)).toBe(1);

  governance.setGate(null);
  const next = await open();
  await expect.poll(async () => (await status(next)).outbox).toEqual([]);
  expect(governance.seen.filter((line) => line === 'POST /v1/flags')).toHaveLength(2);
  expect(await governance.countFlags(id)).toBe(1);
});

test('stopped in mid-sync the worker leaves no half page: the old copy until the new one is whole', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await governance.grant('person-ewa', 'unit-hu', false);
  await enrol(browser, governance, 'person-ewa');
  const before = await status(browser);
  expect(before.counts.entries).toBe(0);
  // Another scope gets a whole copy; ten rows a page.
  await governance.grant('person-ewa', 'unit-hu', true);
  let pages = 0;
  const held = Promise.withResolvers<void>();
  governance.setGate((request, forward) => {
    const url = new URL(request.url);
    if (url.pathname !== '/v1/sync') return forward();
    pages += 1;
    if (pages === 3) {
      held.resolve();
      return new Promise(() => undefined);
    }
    url.searchParams.set('limit', '10');
    return forward(new Request(url, request));
  });
  void browser.ask('sync.now', null).catch(() => undefined);
  await held.promise;
  await browser.stopWorker();

  // The message wakes a new worker, which sees the old copy whole although two pages of the new one are stored.
  const between = await status(browser);
  expect(between.counts).toEqual(before.counts);
  const resumedAt = pages;
  await expect.poll(async () => (await browser.ask('sync.now', null)).ok).toBe(true);
  // It went on where it was: two pages of rows were not asked for again.
  const rows = demoAccounts.length + demoEntries.length + 1;
  expect(pages - resumedAt).toBeLessThanOrEqual(Math.ceil(rows / 10) - 1);
  const after = await status(browser);
  expect(after.counts).toEqual({ ...before.counts, entries: demoEntries.length });
  expect(after.me?.units.map(({ id }) => id).sort()).toEqual(['unit-hu', 'unit-pl']);
});

test('a revoked browser falls back to the demo policy and keeps no data of the organisation', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await enrol(browser, governance);
  await governance.revokeAll();
  await governance.down();
  const { id } = await browser.ask('flag.submit', flagDraft);
  await expect.poll(async () => (await status(browser)).outbox[0]?.attempts).toBeGreaterThan(0);
  await governance.up();
  expect(await browser.ask('sync.now', null)).toMatchObject({ ok: false, code: 'token_revoked' });
  expect(await status(browser)).toMatchObject({
    enrolled: false,
    demo: true,
    me: null,
    counts: { entries: 0, responses: 0, accounts: 0, holds: 0 },
    outbox: [{ id, state: 'refused', problem: { code: 'token_revoked' } }],
    problem: { code: 'token_revoked' },
  });
  expect((await browser.ask('flags.list', null)).flags).toMatchObject([{ id, state: 'refused' }]);
});

test('a decision goes out with the account’s own unit and platform, without person, device or text', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await enrol(browser, governance);
  const before = await governance.countEvents();
  const bodies: string[] = [];
  governance.setGate(async (request, forward) => {
    if (request.url.endsWith('/v1/events')) bodies.push(await request.clone().text());
    return forward();
  });
  await browser.ask('event.record', {
    decision: 'overridden',
    rules: ['claims.superlative'],
    severity: 'warn',
    surface: 'post',
    reason: 'approved_elsewhere',
    account: 'acc-x-eu',
  });
  await expect.poll(() => governance.countEvents()).toBe(before + 1);
  const { events } = JSON.parse(bodies[0] ?? '{}') as { events: Record<string, unknown>[] };
  expect(Object.keys(events[0] ?? {}).sort()).toEqual(
    ['day', 'decision', 'id', 'platform', 'policyVersion', 'reason', 'rules', 'severity', 'surface', 'unit'].sort(),
  );
  expect(events[0]).toMatchObject({ platform: 'x', unit: 'unit-eu' });
  const unknown: DecisionReport = { decision: 'blocked', rules: [], surface: 'post', account: 'acc-x-nobody' };
  await expect(browser.ask('event.record', unknown)).rejects.toThrow('NotOfficial');
});

test('switched off and on again, the extension comes back in tabs that stayed open, and asks for what it missed', async ({
  governance,
  open,
}) => {
  const browser = await open();
  await enrol(browser, governance);
  await browser.switchTo(false);
  await browser.context.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>X</title>' }),
  );
  const page = await browser.context.newPage();
  await page.goto('https://x.com/home');
  expect(await browser.isIn(page)).toBe(false);
  governance.seen.length = 0;
  await browser.switchTo(true);
  await expect.poll(() => browser.isIn(page)).toBe(true);
  await expect.poll(() => governance.seen).toContain('GET /v1/sync');
});
