// Each driver on the real editor: what arrives in the editor's own model, where the caret is, and what one undo does.
import type { Page } from '@playwright/test';
import { cases, outcomeOf } from './driver-cases.ts';
import { expect, test } from './fixtures.ts';
import { isolatedWorld } from './isolated-world.ts';

test.use({ extension: false });

const composers = {
  x: async (page: Page) => {
    await page.goto('https://x.com/compose/post');
    await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  },
  linkedin: async (page: Page) => {
    await page.goto('https://www.linkedin.com/feed/');
    await page.getByRole('button', { name: 'Start a post' }).click();
    await page.locator('.ql-editor').click();
  },
  mastodon: async (page: Page) => {
    await page.goto('https://mastodon.social/');
    await page.locator('.autosuggest-textarea__textarea').click();
  },
} as const;

for (const [site, open] of Object.entries(composers))
  test(`${site}: every replacement arrives in the model, the caret is behind it, one undo takes it back`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const model = () => page.evaluate(() => window.replica.model());
    for (const each of cases)
      await test.step(each.name, async () => {
        const { typed, text } = each;
        const { start, end, text: expected, caret } = outcomeOf(each);
        await open(page);
        await type(page, typed);
        const world = await isolatedWorld(page);
        expect(await world.read()).toBe(typed);
        expect(await world.replace(start, end, text)).toBe('written');
        expect(await model()).toBe(expected);
        await page.keyboard.press('Control+z');
        await expect.poll(model).toBe(typed);

        expect(await world.replace(start, end, text)).toBe('written');
        expect(await model()).toBe(expected);
        expect(await world.read()).toBe(expected);
        expect(await page.evaluate(() => window.replica.caret())).toEqual({ start: caret, end: caret });
        expect(await world.selection()).toEqual({ start: caret, end: caret });

        await page.keyboard.type('!');
        await expect.poll(model).toBe(`${expected.slice(0, caret)}!${expected.slice(caret)}`);
        await page.keyboard.press('Backspace');
        await expect.poll(model).toBe(expected);
      });
  });

async function type(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line !== '') await page.keyboard.type(line);
  }
}
