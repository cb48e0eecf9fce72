// A stranger on a fresh machine: what `npm start` opens, followed by the letter. At most twelve activations, each named on that page.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Locator, type Page, chromium, expect, test } from '@playwright/test';
import { root } from '../../cli/setup.mjs';

let demo: ChildProcess;
let data: string;
let browser: Browser;
let said = '';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  data = await mkdtemp(join(tmpdir(), 'imprimatur-stranger-'));
  const [debugPort, port] = [await freePort(), await freePort()];
  demo = spawn(
    'node',
    [
      'cli/start.mjs',
      '--headless',
      '--browser',
      'chromium',
      '--debug-port',
      `${debugPort}`,
      '--port',
      `${port}`,
      '--data',
      data,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  demo.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  demo.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 150_000 }).toContain('Ctrl+C stops everything');
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${debugPort}/json/version`).catch(() => null))?.ok, {
      timeout: 30_000,
    })
    .toBe(true);
  browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
});

test.afterAll(async () => {
  await browser?.close();
  demo.kill('SIGINT');
  await new Promise((resolve) => demo.once('close', resolve));
  await rm(data, { recursive: true, force: true });
});

/** Opens the popup as the toolbar button does, beside the page in front. */
async function openPopup(context: BrowserContext): Promise<Page> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    (target) => target.type === 'service_worker' && target.url.startsWith('chrome-extension://'),
  );
  if (worker === undefined) throw new Error('the extension has no worker');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(
    `${new URL(worker.url).origin === 'null' ? `chrome-extension://${new URL(worker.url).host}` : new URL(worker.url).origin}/popup.html`,
  );
  return popup;
}

test('from the first page to a blocked post fixed, a response inserted and a flag sent, in twelve activations', async () => {
  test.setTimeout(120_000);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('no browser window');
  await expect.poll(() => context.pages().length).toBeGreaterThan(0);
  const guide = context.pages().find((page) => page.url().startsWith('http://127.0.0.1'));
  if (guide === undefined)
    throw new Error(
      `the guide is not open: ${context
        .pages()
        .map((page) => page.url())
        .join()}`,
    );

  const steps = (await guide.locator('ol > li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  let activations = 0;
  /** Counts one activation, and holds it against the step that the page names. */
  const named = (words: string) => {
    expect(steps[activations], `step ${activations + 1} of the guide`).toContain(words);
    activations += 1;
  };
  const press = async (words: string, control: Locator) => {
    named(words);
    await control.click();
  };
  const opens = async (words: string, link: Locator): Promise<Page> => {
    const [page] = await Promise.all([context.waitForEvent('page'), press(words, link)]);
    await page.waitForLoadState();
    return page;
  };

  const x = await opens(
    'Open X, posting as Meridian Mutual',
    guide.getByRole('link', { name: 'X, posting as Meridian Mutual' }),
  );
  const editor = x.getByTestId('tweetTextarea_0');
  await press('Click into the box', editor);
  const words = (await guide.locator('ol li .copy q').first().innerText()).trim();
  await x.keyboard.type(words);
  await expect(x.locator('imprimatur-post .badge')).toHaveAttribute('data-sev', 'block');

  const post = x.getByTestId('tweetButtonInline');
  await press('Press Post.', post);
  await press('Press “Apply the fix”', x.getByRole('button', { name: 'Apply the fix' }));
  const fixed = words.replace('guaranteed return', 'fixed rate');
  await expect(editor).toHaveText(fixed);
  await press('Press Post again', post);
  const published = () =>
    x.evaluate(
      () =>
        (globalThis as unknown as { replica: { published: { text: string; isTrusted: boolean }[] } }).replica.published,
    );
  await expect.poll(published).toEqual([expect.objectContaining({ text: fixed, isTrusted: true })]);

  named('Open Imprimatur');
  const popup = await openPopup(context);
  await press('Choose Responses', popup.getByRole('tab', { name: 'Responses' }));
  await popup.keyboard.type('thank');
  await expect(popup.getByRole('option').first()).toContainText(/thank/i);
  await press('Press “Fill in and insert”', popup.getByRole('button', { name: 'Fill in and insert' }));
  await popup.keyboard.type('Ana');
  await press('Press Insert.', popup.getByRole('button', { name: 'Insert', exact: true }));
  await expect(editor).toContainText('Ana');
  await popup.close();

  const profile = await opens('Open @Meridian_Mutua1', guide.getByRole('link', { name: '@Meridian_Mutua1' }));
  await press('Press “Flag this page…”', profile.getByRole('button', { name: 'Flag this page…' }));
  await press('Press “Send flag”', profile.getByRole('button', { name: 'Send flag' }));
  const status = await openPopup(context);
  await status.getByRole('tab', { name: 'Flag' }).click();
  await expect(status.getByText('Meridian_Mutua1').first()).toBeVisible();

  expect(activations).toBeLessThanOrEqual(12);
  expect(activations, 'every step that the page names was taken').toBe(steps.length);
});
