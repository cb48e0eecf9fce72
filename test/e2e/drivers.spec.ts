// Each driver on the real editor: what arrives in the editor's own model, where the caret is, and what one undo does.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isolatedWorld } from './isolated-world.ts';

test.use({ extension: false });

const response = 'Good morning Ana,\nI am sorry about the wait.\n\nYour payout is on its way 🙂';

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

interface Case {
  readonly name: string;
  readonly typed: string;
  /** `|` marks the caret; `[` and `]` what is replaced. */
  readonly marked: string;
  readonly text: string;
}

const cases: readonly Case[] = [
  { name: 'at the caret', typed: 'Saver Plus opens today.', marked: 'Saver Plus[] opens today.', text: ' account' },
  {
    name: 'a word of the sentence',
    typed: 'A guaranteed return of 6% in your first year.',
    marked: 'A [guaranteed return] of 6% in your first year.',
    text: 'fixed rate',
  },
  { name: 'everything', typed: 'All of this.\nAnd that.', marked: '[All of this.\nAnd that.]', text: 'Something else' },
  { name: 'into the empty editor', typed: '', marked: '[]', text: 'Our offices are open until six today.' },
  { name: 'a response into the empty editor', typed: '', marked: '[]', text: response },
  { name: 'a response at the caret', typed: 'Hello. ', marked: 'Hello. []', text: response },
  { name: 'a response over everything', typed: 'One\n\nthree', marked: '[One\n\nthree]', text: response },
  {
    name: 'a word in the last of four lines',
    typed: 'One\n\n🙂 three\nfour words here',
    marked: 'One\n\n🙂 three\nfour [words] here',
    text: 'things',
  },
  { name: 'across an empty line', typed: 'One\n\nthree', marked: 'On[e\n\nth]ree', text: 'ce' },
  { name: 'by nothing', typed: 'A very good day', marked: 'A [very ]good day', text: '' },
];

for (const [site, open] of Object.entries(composers))
  test(`${site}: every replacement arrives in the model, the caret is behind it, one undo takes it back`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const model = () => page.evaluate(() => window.replica.model());
    for (const { name, typed, marked, text } of cases)
      await test.step(name, async () => {
        await open(page);
        await type(page, typed);
        const world = await isolatedWorld(page);
        expect(await world.read()).toBe(typed);
        const start = marked.indexOf('[');
        const end = marked.indexOf(']') - 1;
        const expected = typed.slice(0, start) + text + typed.slice(end);
        const caret = start + text.length;

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
