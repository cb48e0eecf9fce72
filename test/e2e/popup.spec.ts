// The popup in the built extension, against the real worker and the real server as a process of its own. One person's day, in order.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { type DemoApi, startApi } from '../../cli/demo/api.ts';
import { z } from 'zod';
import { expect, launch, serveReplicas, test } from './fixtures.ts';
import { recordingProxy } from './recording-proxy.ts';

test.describe.configure({ mode: 'serial' });

let data: string;
let api: DemoApi;
let context: BrowserContext;
let extensionId: string;
let proxy: Awaited<ReturnType<typeof recordingProxy>>;

test.beforeAll(async ({ extensionPath }) => {
  test.setTimeout(120_000);
  data = await mkdtemp(join(tmpdir(), 'imprimatur-popup-'));
  api = await startApi(join(data, 'db'), 0);
  proxy = await recordingProxy(api.url);
  context = await launch(extensionPath);
  await serveReplicas(context, []);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  extensionId = new URL(worker.url()).host;
});

test.afterAll(async () => {
  await context.close();
  await proxy.close();
  await api.stop();
  await rm(data, { recursive: true, force: true });
});

test.afterEach(async () => {
  const [first, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');
});

async function open(screen: 'today' | 'responses' | 'flag' | 'status' = 'today'): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 560 });
  await page.goto(`chrome-extension://${extensionId}/popup.html#${screen}`);
  return page;
}

async function openX(path = 'home'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://x.com/${path}`);
  return page;
}

/** The first entry is open from the beginning. */
async function openEntry(popup: Page, title: string): Promise<void> {
  const button = popup.getByRole('button', { name: title });
  await expect(button).toBeVisible();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

const model = (page: Page) => page.evaluate(() => window.replica.model());

test('before enrolment it says what works, and leads to the form', async () => {
  const popup = await open();
  await expect(popup.getByRole('heading', { name: 'Connect to see your calendar' })).toBeVisible();
  await popup.getByRole('button', { name: 'Connect…' }).click();
  await expect(popup.getByRole('tab', { name: 'Status' })).toHaveAttribute('aria-selected', 'true');
  await expect(popup.getByText('Demo policy')).toBeVisible();
  await expect(popup.getByText('Nothing has left this device yet.')).toBeVisible();
});

test('a wrong address or code is named, and what was typed stays', async () => {
  const popup = await open('status');
  const server = popup.getByLabel('Server address');
  const code = popup.getByLabel('Invite code');
  const connect = popup.getByRole('button', { name: 'Connect' });

  await server.fill('not an address');
  await connect.click();
  await expect(popup.getByRole('alert')).toContainText('not a web address');
  await expect(server).toBeFocused();

  await server.fill('http://127.0.0.1:9');
  await code.fill('AAAA-BBBB-CCCC');
  await connect.click();
  await expect(popup.getByRole('alert')).toContainText('No answer from this address');

  await server.fill(proxy.url);
  await connect.click();
  await expect(popup.getByRole('alert')).toContainText('does not know this code');
  await expect(server).toHaveValue(proxy.url);
  await expect(code).toHaveValue('AAAA-BBBB-CCCC');
});

test('enrolled through the form, it speaks the person’s language and then the chosen one', async () => {
  const popup = await open('status');
  // a popup closes when somebody goes to look for the code: the address is still there
  await expect(popup.getByLabel('Server address')).toHaveValue(proxy.url);
  await popup.getByLabel('Invite code').fill(api.invites['person-bence']?.toLowerCase() ?? '');
  await popup.getByRole('button', { name: 'Connect' }).click();

  await expect(popup.locator('html')).toHaveAttribute('lang', 'hu');
  await expect(popup.getByRole('tab', { name: 'Állapot' })).toBeVisible();
  await expect(popup.getByText('Közösségi menedzser, Meridian Mutual Magyarország')).toBeVisible();
  await popup.getByLabel('Nyelv').selectOption('en');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await expect(popup.getByText('Community manager, Meridian Mutual Magyarország')).toBeVisible();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Meridian Mutual Magyarország');
});

test('an invite code works once', async () => {
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/popup.html`);
  const again = await other.evaluate(
    (request) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({
        kind: 'device.enrol',
        request,
      }),
    { serverUrl: proxy.url, code: api.invites['person-bence'] },
  );
  expect(again).toMatchObject({ ok: false, code: 'invite_used' });
});

test('today shows what is approved; without an open post it copies', async () => {
  const popup = await open();
  const ready = popup.getByRole('region', { name: /Approved, ready to post/ });
  await expect(ready.getByRole('button', { name: 'Saver Plus bevezetése' })).toBeVisible();
  await openEntry(popup, 'Nyitvatartás ma');
  await expect(ready.getByText('Our offices are open until six today.').first()).toBeVisible();
  await expect(popup.getByText('To insert, click into the text box of a post')).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ready.getByRole('button', { name: 'Copy' }).click();
  await expect(ready.getByRole('status')).toContainText('Copied');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('Our offices are open until six today.');
});

test('an entry goes into the composer that was last used', async () => {
  const x = await openX();
  await x.getByRole('textbox').first().click();
  const popup = await open();
  await expect(popup.getByText('Post open on X')).toBeVisible();
  const ready = popup.getByRole('region', { name: /Approved, ready to post/ });
  await openEntry(popup, 'Nyitvatartás ma');
  await ready.getByRole('button', { name: 'Other versions' }).click();
  await ready.getByRole('radio', { name: /X HU/ }).check();
  await ready.getByRole('button', { name: 'Insert' }).click();
  await expect(ready.getByRole('status')).toContainText('The text is in your post on X');
  await expect.poll(() => model(x)).toBe('Irodáink ma este hatig tartanak nyitva.');
});

test('by keyboard alone: search, choose, fill in, insert', async () => {
  const x = await openX();
  await x.getByRole('textbox').first().click();
  const popup = await open();
  await popup.getByRole('tab', { name: 'Today' }).focus();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('tab', { name: 'Responses' })).toBeFocused();
  await popup.keyboard.press('Enter');
  const search = popup.getByRole('combobox', { name: 'Search responses' });
  await expect(search).toBeFocused();
  await popup.keyboard.type('kesedelmes');
  await expect(popup.getByRole('option')).toHaveCount(1);
  await expect(popup.getByRole('option', { name: /Késedelmes kifizetés/ })).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('Enter');

  const name = popup.getByLabel('Keresztnév');
  await expect(name).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('This is still missing.').first()).toBeVisible();
  await expect(name).toBeFocused();
  await popup.keyboard.type('Réka');
  await popup.keyboard.press('Tab');
  await popup.getByLabel('Válaszidő').press('ArrowDown');
  await name.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'The text is in your post' })).toBeVisible();
  await expect
    .poll(() => model(x))
    .toBe(
      'Sajnáljuk, Réka. A kifizetésnek már meg kellett volna érkeznie.\n\nKérjük, írjon nekünk privát üzenetben az irányítószámával; a kötvényszámát itt ne adja meg.\nUtánanézünk, és egy munkanapon belül írunk. 🙏',
    );
});

test('the arrows walk the list, and the language filter narrows it', async () => {
  const popup = await open('responses');
  const options = popup.getByRole('option');
  await expect(options.first()).toBeVisible();
  await popup.getByRole('tab', { name: 'Responses' }).click();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(options.nth(2)).toHaveAttribute('aria-selected', 'true');
  await popup.getByRole('button', { name: 'HU', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'HU', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(options.locator('.lang', { hasNotText: 'HU' })).toHaveCount(0);
  await popup.getByRole('combobox').fill('kártyacsere kukorica');
  await expect(popup.getByRole('heading', { name: 'No approved answer for this' })).toBeVisible();
});

test('a look-alike is flagged: stored, then sent, and listed', async () => {
  await openX('Meridian_Mutua1');
  const popup = await open('flag');
  await expect(popup.getByRole('heading', { name: 'Looks like an impostor' })).toBeVisible();
  await expect(popup.locator('.compare b').last()).toHaveText('1');
  await popup.getByRole('radio', { name: 'A scam' }).check();
  await popup.getByLabel('Note').fill('Asks for card details.');
  await expect(popup.getByRole('checkbox', { name: /The address/ })).toBeDisabled();
  await popup.getByRole('checkbox', { name: /The name/ }).uncheck();
  await popup.getByRole('button', { name: 'Send flag' }).click();
  await expect(popup.getByRole('heading', { name: 'Sent' })).toBeVisible();
  const own = popup.getByRole('region', { name: 'Your flags' });
  await expect(own.getByRole('listitem')).toContainText(['@Meridian_Mutua1']);
  await expect(own).toContainText('With your organisation');

  const sent = z
    .object({ category: z.string(), note: z.string(), evidence: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(proxy.received.find(({ url }) => url === '/v1/flags')?.body ?? 'null'));
  expect(sent).toMatchObject({
    category: 'scam',
    note: 'Asks for card details.',
    evidence: { handle: 'Meridian_Mutua1' },
  });
  expect(sent.evidence).not.toHaveProperty('displayName');
});

test('without a profile behind, an address may be pasted', async () => {
  const popup = await open('flag');
  await popup.getByLabel('Address of the profile').fill('nonsense');
  await popup.getByRole('button', { name: 'Look at this address' }).click();
  await expect(popup.getByRole('alert')).toContainText('not a web address');
  await popup.getByLabel('Address of the profile').fill('mastodon.social/@rneridian');
  await popup.getByRole('button', { name: 'Look at this address' }).click();
  await expect(popup.getByRole('heading', { name: 'Looks like an impostor' })).toBeVisible();
  await expect(popup.locator('.compare b').first()).toHaveText('rn');
});

test('an account of ours is not offered for flagging', async () => {
  await openX('MeridianMutual');
  const popup = await open('flag');
  await expect(popup.getByRole('heading', { name: 'One of ours' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Send flag' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'Report it all the same…' }).click();
  await expect(popup.getByRole('button', { name: 'Send flag' })).toBeVisible();
});

test('status tells in plain words what has left this device', async () => {
  const popup = await open('status');
  const leaves = popup.getByRole('region', { name: 'What leaves this device' });
  await expect(leaves).toContainText('What you write stays here until you send it yourself');
  await leaves.getByRole('button', { name: /Show the last \d+ requests/ }).click();
  await expect(popup.getByText('Asked to join your organisation').first()).toBeVisible();
  await expect(popup.getByText('Sent your flag, with what you ticked.').first()).toBeVisible();
  await expect(
    popup.getByText('Asked for changes since the last sync. No words of yours in it.').first(),
  ).toBeVisible();
  await popup.getByRole('button', { name: 'Back to Status' }).click();
  await expect(popup.getByRole('heading', { name: 'Checking' })).toBeVisible();
});

test('no accessibility violation with the seeded data', async () => {
  for (const screen of ['responses', 'status'] as const) {
    const popup = await open(screen);
    await expect(popup.locator('[aria-busy="true"]')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => [screen, id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test('with the server gone everything stays readable and says its age; a flag waits and says so', async () => {
  await proxy.close();
  await api.stop();
  const popup = await open('status');
  await popup.getByRole('button', { name: 'Sync now' }).click();
  await expect(popup.getByText('The server does not answer')).toBeVisible();
  await expect(popup.getByRole('tab', { name: /Status needs attention/ })).toBeVisible();
  await popup.getByRole('tab', { name: 'Today' }).click();
  await expect(popup.getByText(/Last contact .* ago/).first()).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Saver Plus bevezetése' })).toBeVisible();
  await popup.close();

  await openX('MeridianMutul');
  const flag = await open('flag');
  await flag.getByRole('button', { name: 'Send flag' }).click();
  await expect(flag.getByText('It leaves by itself when there is a connection.')).toBeVisible();
  await flag.getByRole('tab', { name: /Status/ }).click();
  await expect(flag.getByRole('region', { name: 'Waiting to be sent' })).toContainText('@MeridianMutul');
});

test('offline is said as offline', async () => {
  await context.setOffline(true);
  const popup = await open();
  await expect(popup.getByText(/^Offline since/)).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Saver Plus bevezetése' })).toBeVisible();
  await context.setOffline(false);
});

test('leaving says what stays, and is free to stay', async () => {
  const popup = await open('status');
  await popup.getByRole('button', { name: 'Leave Meridian Mutual…' }).click();
  await expect(popup.getByText('1 item has not been sent. It stays here until you connect again.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Stay' })).toBeFocused();
  await popup.getByRole('button', { name: 'Stay' }).click();
  await popup.getByRole('button', { name: 'Leave Meridian Mutual…' }).click();
  await popup.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'Connect to your organisation' })).toBeVisible();
  await popup.getByRole('tab', { name: 'Today' }).click();
  await expect(popup.getByRole('heading', { name: 'Connect to see your calendar' })).toBeVisible();
});
