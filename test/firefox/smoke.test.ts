// The same build logic in a real Firefox: it attaches, marks and gates on one platform, and what it marks is not in the page's DOM.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxBench, startFirefox } from './browser.ts';

declare const window: Window & {
  replica: { model(): string; html(): string; published: { text: string; isTrusted: boolean }[] };
};

let bench: FirefoxBench;
let page: Page;

beforeAll(async () => {
  bench = await startFirefox('person-bence');
  page = await bench.browser.newPage();
});
afterAll(() => bench?.close());

/** The state that our badge shows, read through the open shadow root of our host. */
const badge = () =>
  page.evaluate(
    () =>
      document.querySelector('imprimatur-post')?.shadowRoot?.querySelector<HTMLElement>('.badge')?.dataset.sev ??
      'none yet',
  );

const editor = async (): Promise<ElementHandle> => {
  const found = await page.waitForSelector('[data-testid="tweetTextarea_0"]');
  if (found === null) throw new Error('the replica has no editor');
  return found;
};

const published = () =>
  page.evaluate(() => window.replica.published.map(({ text, isTrusted }) => ({ text, isTrusted })));

it('a blocked post on X is marked and held, and a clean one goes out by the person’s own click', async () => {
  // Enrolment runs beside the first page; until the policy of the organisation is here the account is not known as official.
  await expect
    .poll(
      async () => {
        await page.goto('https://x.com/home');
        await (await editor()).click();
        await page.keyboard.type('A guaranteed return of 6%. ');
        return badge();
      },
      { timeout: 45_000, interval: 1000 },
    )
    .toBe('block');

  const marked = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return (startContainer.textContent ?? '').slice(startOffset, endOffset);
    });
  });
  expect(marked).toContain('guaranteed return');
  expect(await page.evaluate(() => window.replica.html())).not.toContain('imprimatur');

  await page.click('[data-testid="tweetButtonInline"]');
  await page.waitForFunction(
    () => document.querySelector('imprimatur-post')?.shadowRoot?.querySelector('dialog[open]') != null,
  );
  expect(await published()).toEqual([]);

  await page.keyboard.press('Escape');
  await page.goto('https://x.com/home');
  await (await editor()).click();
  await page.keyboard.type('Our offices are open until six today.');
  await expect.poll(badge).toBe('ok');
  await page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(published).toEqual([{ text: 'Our offices are open until six today.', isTrusted: true }]);
});
