// Where an editor does not take our text as it is: the text stays as it was, and what we wanted to write is on the clipboard.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isolatedWorld } from './isolated-world.ts';

test.use({ extension: false });

async function openBlank(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  await page.route('https://x.com/blank', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: `<!doctype html><meta charset="utf-8">${body}` }),
  );
  await page.goto('https://x.com/blank');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const value = (page: Page) => page.locator('#field').inputValue();

const fields = [
  ['is too short for it', '<textarea id="field" maxlength="12">Hello there</textarea>'],
  ['is read-only', '<textarea id="field" readonly>Hello there</textarea>'],
  ['is disabled', '<textarea id="field" disabled>Hello there</textarea>'],
  ['holds one line', '<input id="field" value="Hello there">'],
] as const;

for (const [why, html] of fields)
  test(`a field that ${why} is left alone`, async ({ page }) => {
    await openBlank(page, html);
    const world = await isolatedWorld(page);
    expect(await world.replaceIn('#field', 'textarea', 6, 11, 'good\nmorning to you')).toBe('copied');
    expect(await value(page)).toBe('Hello there');
    expect(await clipboard(page)).toBe('good\nmorning to you');
  });

test('a field whose page takes every change back', async ({ page }) => {
  await openBlank(page, '<textarea id="field">Hello there</textarea>');
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    field?.addEventListener('input', () => setTimeout(() => (field.value = 'Hello there'), 20));
  });
  const world = await isolatedWorld(page);
  expect(await world.replaceIn('#field', 'textarea', 6, 11, 'friend')).toBe('copied');
  expect(await value(page)).toBe('Hello there');
});

test('a field whose page alters what comes in gets its own text back', async ({ page }) => {
  await openBlank(page, '<textarea id="field">Hello there, all</textarea>');
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    field?.addEventListener('input', () => (field.value = field.value.replace('friend', 'FRIEND')));
  });
  const world = await isolatedWorld(page);
  expect(await world.replaceIn('#field', 'textarea', 6, 11, 'friend')).toBe('copied');
  expect(await value(page)).toBe('Hello there, all');
  // What was to be replaced is selected, so that a paste puts the text where it belongs.
  await page.keyboard.press('Control+v');
  expect(await value(page)).toBe('Hello FRIEND, all');
});

test('Draft.js under a page that swallows the paste', async ({ page, openReplica }) => {
  await openReplica('https://x.com/compose/post', { page });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Hello there');
  await page.evaluate(() =>
    addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true, once: true }),
  );
  const world = await isolatedWorld(page);
  expect(await world.replace(6, 11, 'friend')).toBe('copied');
  expect(await page.evaluate(() => window.replica.model())).toBe('Hello there');
  expect(await clipboard(page)).toBe('friend');
  expect(await world.selection()).toEqual({ start: 6, end: 11 });
  await page.keyboard.press('Control+v');
  expect(await page.evaluate(() => window.replica.model())).toBe('Hello friend');
});

test('the clipboard is reached where the page forbids its newer interface', async ({ page }) => {
  await openBlank(page, '<textarea id="field" readonly>Hello there</textarea><input id="other" value="kept">', {
    'permissions-policy': 'clipboard-write=()',
  });
  await page.locator('#other').click();
  const world = await isolatedWorld(page);
  expect(await world.replaceIn('#field', 'textarea', 6, 11, 'friend')).toBe('copied');
  expect(await clipboard(page)).toBe('friend');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('other');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('a contenteditable without a library takes words and lines, and one undo takes a word back', async ({ page }) => {
  await openBlank(page, '<div id="field" contenteditable="true">A guaranteed return of 6%</div>');
  const world = await isolatedWorld(page);
  expect(await world.replaceIn('#field', 'contenteditable', 2, 19, 'fixed rate')).toBe('written');
  expect(await world.readIn('#field', 'contenteditable')).toBe('A fixed rate of 6%');
  await page.keyboard.press('Control+z');
  expect(await world.readIn('#field', 'contenteditable')).toBe('A guaranteed return of 6%');
  expect(await world.replaceIn('#field', 'contenteditable', 0, 25, 'One\n\nthree 🙂')).toBe('written');
  expect(await world.readIn('#field', 'contenteditable')).toBe('One\n\nthree 🙂');
  await page.keyboard.type('!');
  expect(await world.readIn('#field', 'contenteditable')).toBe('One\n\nthree 🙂!');
  expect(await world.replaceIn('#field', 'contenteditable', 3, 13, '')).toBe('written');
  expect(await world.readIn('#field', 'contenteditable')).toBe('One!');
});
