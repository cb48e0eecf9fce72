// The platform data against the replica pages: what each selector must find, and how often.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isolatedWorld } from './isolated-world.ts';

test.use({ extension: false });

async function openShareBox(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start a post' }).click();
  await page.locator('.ql-editor').click();
}

test('X: the inline composer and the dialog over it are two composers', async ({ page, openReplica }) => {
  await openReplica('https://x.com/home', { page });
  await page.getByTestId('tweetTextarea_0').click();
  const world = await isolatedWorld(page);
  expect(await world.counts()).toEqual({ parts: 1, cw: 0, poll: 0, publish: 1, root: 'primaryColumn' });
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  expect(await world.counts()).toEqual({ parts: 1, cw: 0, poll: 0, publish: 1, root: 'dialog' });
  await page.keyboard.type('One');
  await page.getByRole('dialog').getByTestId('addButton').click();
  await page.keyboard.type('Two');
  expect(await world.counts()).toEqual({ parts: 2, cw: 0, poll: 0, publish: 1, root: 'dialog' });
  expect(await world.read()).toBe('Two');
});

test('LinkedIn: the share dialog in the shadow root, not the messaging overlay', async ({ page, openReplica }) => {
  await openReplica('https://www.linkedin.com/feed/', { page, late: 200 });
  await openShareBox(page);
  const world = await isolatedWorld(page);
  expect(await world.counts()).toEqual({ parts: 1, cw: 0, poll: 0, publish: 1, root: 'dialog' });
});

test('Mastodon: the content warning is a field of the composer once it is shown', async ({ page, openReplica }) => {
  await openReplica('https://mastodon.social/', { page });
  await page.locator('.autosuggest-textarea__textarea').click();
  const world = await isolatedWorld(page);
  expect(await world.counts()).toEqual({ parts: 1, cw: 0, poll: 0, publish: 1, root: 'FORM' });
  await page.getByTitle('Add content warning').click();
  await page.locator('.autosuggest-textarea__textarea').click();
  expect(await world.counts()).toEqual({ parts: 1, cw: 1, poll: 0, publish: 1, root: 'FORM' });
});

const gestures = ['click', 'pointerdown', 'mousedown', 'mouseup', 'keyup', 'submit'] as const;
const sites = {
  x: {
    url: 'https://x.com/home',
    field: '[data-testid="tweetTextarea_0"]',
    publish: '[data-testid="tweetButtonInline"]',
  },
  linkedin: {
    url: 'https://www.linkedin.com/feed/',
    field: '.ql-editor',
    publish: '.share-actions__primary-action',
  },
  mastodon: {
    url: 'https://mastodon.social/',
    field: '.autosuggest-textarea__textarea',
    publish: '.compose-form__submit > *',
  },
} as const;

for (const [site, { url, field, publish }] of Object.entries(sites))
  test(`${site}: the publish control is found whatever event it acts on, and nothing else is one`, async ({
    page,
    openReplica,
  }) => {
    for (const gesture of gestures)
      await test.step(gesture, async () => {
        await openReplica(url, { page, publish: gesture });
        if (site === 'linkedin') await openShareBox(page);
        await page.locator(field).click();
        await page.keyboard.type('Hello');
        const world = await isolatedWorld(page);
        await world.listen('pointerdown');
        await page.locator(field).click();
        expect(await world.seen()).toEqual([null]);
        await page.locator(publish).click();
        expect(await world.seen()).toEqual([{ tag: gesture === 'keyup' ? 'DIV' : 'BUTTON', parts: 1 }]);
      });
  });

test('a form that is submitted without its button is known by what it holds', async ({ page, openReplica }) => {
  await openReplica('https://mastodon.social/', { page });
  await page.locator('.autosuggest-textarea__textarea').fill('Hello');
  const world = await isolatedWorld(page);
  await world.listen('submit');
  await page.evaluate(() => document.forms[0]?.requestSubmit());
  expect(await world.seen()).toEqual([{ tag: 'BUTTON', parts: 1 }]);
});

const identities = [
  ['https://x.com/home', undefined, { handle: 'MeridianMutual', displayName: 'Meridian Mutual' }],
  ['https://x.com/home', 'bence_kovacs', { handle: 'bence_kovacs', displayName: 'Bence Kovács' }],
  ['https://x.com/home', 'none', null],
  ['https://www.linkedin.com/feed/', undefined, { displayName: 'Meridian Mutual' }],
  ['https://www.linkedin.com/feed/', 'Bence Kovács', { displayName: 'Bence Kovács' }],
  ['https://www.linkedin.com/feed/', 'none', null],
  ['https://mastodon.social/', undefined, { handle: 'meridian@mastodon.social', displayName: 'Meridian Mutual' }],
  ['https://mastodon.online/', 'bence', { handle: 'bence@mastodon.online', displayName: 'Bence Kovács' }],
  ['https://mastodon.social/', 'none', null],
] as const;

test('the posting identity is what the page says, and unknown when it says nothing', async ({ page, openReplica }) => {
  for (const [url, as, expected] of identities)
    await test.step(`${url} as ${as ?? 'the official account'}`, async () => {
      await openReplica(url, { page, ...(as === undefined ? {} : { as }) });
      if (url.includes('linkedin')) await openShareBox(page);
      await page
        .locator('[data-testid="tweetTextarea_0"], .ql-editor, .autosuggest-textarea__textarea')
        .first()
        .click();
      const world = await isolatedWorld(page);
      expect(await world.identity()).toEqual(expected);
    });
});

test('a composer that mounts late or is mounted anew is found when it is focused', async ({ page, openReplica }) => {
  await openReplica('https://x.com/home', { page, late: 500 });
  const world = await isolatedWorld(page);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Hello');
  const before = await page.getByTestId('tweetTextarea_0').elementHandle();
  await page.evaluate(() => window.replica.rerender());
  await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
  await page.getByTestId('tweetTextarea_0').click();
  expect(await world.read()).toBe('Hello');
});

test('a profile is read once its header belongs to the address', async ({ page, openReplica }) => {
  await openReplica('https://x.com/home', { page });
  const world = await isolatedWorld(page);
  expect(await world.profile()).toBeNull();
  const show = (path: string, handle: string, name: string) =>
    page.evaluate(
      ([path = '', handle = '', name = '']) => {
        history.pushState(null, '', path);
        const header = document.createElement('div');
        header.dataset.testid = 'UserName';
        header.append(name, document.createElement('br'), `@${handle}`);
        document.querySelector('main')?.replaceChildren(header);
      },
      [path, handle, name],
    );
  await show('/MeridianMutul?s=20', 'MeridianMutul', 'Meridian Mutual');
  expect(await world.profile()).toEqual({
    platform: 'x',
    handle: 'MeridianMutul',
    displayName: 'Meridian Mutual',
    url: 'https://x.com/MeridianMutul',
  });
  await show('/bence_kovacs', 'MeridianMutul', 'Meridian Mutual');
  expect(await world.profile()).toBeNull();
  await show('/home', 'MeridianMutul', 'Meridian Mutual');
  expect(await world.profile()).toBeNull();
});
