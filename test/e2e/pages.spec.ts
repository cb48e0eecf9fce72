// The replica pages themselves: the real editors run, publish, and say in their own model what was typed.
import { expect, test } from './fixtures.ts';

test.use({ extension: false });

test('X: inline composer, thread in the dialog, publishing by button and by Ctrl+Enter', async ({ openReplica }) => {
  const page = await openReplica('https://x.com/home');
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Our offices are open until six today. #open');
  expect(await page.evaluate(() => window.replica.model())).toBe('Our offices are open until six today. #open');
  await page.getByTestId('tweetButtonInline').click();
  expect(await page.evaluate(() => window.replica.model())).toBe('');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(page.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
  await page.keyboard.type('One');
  await page.getByRole('dialog').getByTestId('addButton').click();
  await expect(page.getByTestId('tweetTextarea_1')).toBeFocused();
  await page.keyboard.type('Two');
  expect(await page.evaluate(() => window.replica.count())).toBe(2);
  await expect(page.getByTestId('tweetButton')).toHaveText('Post all');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL('https://x.com/home');
  expect(
    await page.evaluate(() =>
      window.replica.published.map(({ parts, isTrusted, gesture }) => ({ parts, isTrusted, gesture })),
    ),
  ).toEqual([
    { parts: ['Our offices are open until six today. #open'], isTrusted: true, gesture: 'click' },
    { parts: ['One', 'Two'], isTrusted: true, gesture: 'keydown' },
  ]);
});

test('LinkedIn: Quill 1 in the open shadow root of the outlet', async ({ openReplica }) => {
  const page = await openReplica('https://www.linkedin.com/feed/');
  await page.getByRole('button', { name: 'Start a post' }).click();
  await page.locator('.ql-editor').waitFor();
  await page.keyboard.type('First line');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('third');
  expect(await page.evaluate(() => window.replica.model())).toBe('First line\n\nthird');
  expect(await page.evaluate(() => window.replica.caret())).toEqual({ start: 17, end: 17 });
  await page.locator('.share-actions__primary-action').click();
  expect(await page.evaluate(() => window.replica.published.map((post) => post.text))).toEqual(['First line\n\nthird']);
});

test('Mastodon: content warning, submit by button, Ctrl+Enter without a submit event', async ({ openReplica }) => {
  const page = await openReplica('https://mastodon.social/');
  await page.locator('.autosuggest-textarea__textarea').click();
  await page.keyboard.type('Hello');
  await page.getByTitle('Add content warning').click();
  await page.locator('#cw-spoiler-input').fill('Weather');
  await page.locator('form.compose-form button[type="submit"]').click();
  await page.locator('.autosuggest-textarea__textarea').fill('Again');
  await page.keyboard.press('Control+Enter');
  expect(
    await page.evaluate(() =>
      window.replica.published.map(({ text, gesture, isTrusted }) => [text, gesture, isTrusted]),
    ),
  ).toEqual([
    ['Weather\n\nHello', 'submit', true],
    ['Again', 'keydown', true],
  ]);
});

test('the publish control acts on the event that was asked for', async ({ page, openReplica }) => {
  for (const publish of ['pointerdown', 'mousedown', 'mouseup', 'keyup', 'submit', 'click'] as const)
    await test.step(publish, async () => {
      await openReplica('https://x.com/compose/post', { page, publish });
      await expect(page.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
      await page.keyboard.type('Hello');
      const control = page.getByTestId('tweetButton');
      if (publish === 'keyup') {
        await control.focus();
        await page.keyboard.press('Enter');
      } else await control.click();
      const gestures = () => page.evaluate(() => window.replica.published.map((post) => post.gesture));
      await expect.poll(gestures).toEqual([publish]);
    });
});

test('a host that is not ours is refused and recorded', async ({ page, openReplica, requests }) => {
  await openReplica('https://x.com/home', { page });
  await page.goto('https://elsewhere.example/').catch(() => null);
  expect(requests.filter((request) => request.refused).map((request) => request.url)).toEqual([
    'https://elsewhere.example/',
  ]);
});
