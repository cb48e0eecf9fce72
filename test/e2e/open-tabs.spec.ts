// Tabs that were open before us: the extension is installed, updated and taken out under a page in which somebody writes.
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { answer } from '../pages/site.mjs';
import { chromiumPath, expect, test as base } from './fixtures.ts';
import { blocked, clean } from './sites.ts';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser that takes extensions while it runs; Playwright's cannot. */
const test = base.extend<{ chromium: Browser }>({
  chromium: async ({}, use) => {
    const executablePath = chromiumPath();
    const browser = await launch({
      ...(executablePath === undefined ? { channel: 'chrome' as const } : { executablePath }),
      pipe: true,
      enableExtensions: true,
      args: ['--no-sandbox'],
      defaultViewport: { width: 1280, height: 900 },
    });
    await use(browser);
    await browser.close();
  },
});

async function openX(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request.url()).then((reply) =>
      reply === null
        ? request.continue()
        : request.respond({
            status: reply.status,
            contentType: reply.contentType,
            body: reply.body,
            headers: reply.headers ?? {},
          }),
    );
  });
  await page.goto('https://x.com/home');
  await page.waitForSelector('[data-testid="tweetTextarea_0"]');
  return page;
}

const editor = '[data-testid="tweetTextarea_0"]';
const control = '[data-testid="tweetButtonInline"]';
const badge = 'imprimatur-post >>> .badge';

const severity = (page: Page) => page.$eval(badge, (element) => element.getAttribute('data-sev')).catch(() => null);
const published = (page: Page) =>
  page.evaluate(() => window.replica.published.map(({ text, isTrusted }) => ({ text, isTrusted })));
const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

test('a tab that was open before the installation works without a reload', async ({ chromium }) => {
  const page = await openX(chromium);
  await page.click(editor);
  await page.keyboard.type(blocked);
  expect(await page.$('imprimatur-post')).toBeNull();

  // The caret is in the editor already: no focus will tell of the composer.
  await chromium.installExtension(built);
  await expect.poll(() => severity(page)).toBe('advice');
  await expect.poll(() => painted(page)).toBeGreaterThan(0);
  await page.keyboard.type(' We utilise it.');
  await expect.poll(() => page.$eval(badge, (element) => element.getAttribute('aria-label'))).toMatch(/^3 suggestions/);
  await page.click(control);
  await expect.poll(() => published(page)).toEqual([{ text: `${blocked} We utilise it.`, isTrusted: true }]);
});

test('an update takes the page over: one badge, and no mark of the old one', async ({ chromium }) => {
  const id = await chromium.installExtension(built);
  const page = await openX(chromium);
  await page.click(editor);
  await page.keyboard.type(blocked);
  await expect.poll(() => severity(page)).toBe('advice');
  const marks = await painted(page);
  expect(marks).toBeGreaterThan(0);

  const old = await page.$('imprimatur-post');
  // As the browser does it: the old one goes, the new one comes, the page stays.
  await chromium.uninstallExtension(id);
  await chromium.installExtension(built);
  await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
  await expect.poll(() => severity(page)).toBe('advice');
  expect(await page.$$('imprimatur-post')).toHaveLength(1);
  await expect.poll(() => painted(page)).toBe(marks);
});

test('a page whose extension was taken out is not blocked and not marked, and says so once', async ({ chromium }) => {
  const id = await chromium.installExtension(built);
  const page = await openX(chromium);
  await page.click(editor);
  await page.keyboard.type(blocked);
  await expect.poll(() => severity(page)).toBe('advice');
  await chromium.uninstallExtension(id);
  await page.keyboard.type(` ${clean}`);
  await expect
    .poll(() => page.$eval(badge, (element) => element.getAttribute('aria-label')))
    .toMatch(/Reload this page/);
  expect(await painted(page)).toBe(0);
  await page.click(control);
  await expect.poll(() => published(page)).toEqual([{ text: `${blocked} ${clean}`, isTrusted: true }]);
});

test('a page cannot switch the gate off by speaking in our name', async ({ chromium }) => {
  const id = await chromium.installExtension(built);
  const page = await openX(chromium);
  await page.evaluate((extension) => {
    for (const part of ['loader', 'composer', 'panel']) {
      const type = `${extension}:${part}:wxt:content-script-started`;
      const detail = { contentScriptName: part, messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    }
  }, id);
  await page.click(editor);
  await page.keyboard.type(blocked);
  await expect.poll(() => severity(page)).toBe('advice');
  await page.keyboard.type(' We utilise it.');
  await expect.poll(() => page.$eval(badge, (element) => element.getAttribute('aria-label'))).toMatch(/^3 suggestions/);
});
