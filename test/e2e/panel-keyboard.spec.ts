// The panel in place, by keyboard alone: from the badge to the fix, on to the next finding, back to the caret, and undone.
import { expect, test } from './office.ts';
import { linkedin, mastodon, x } from './sites.ts';

const typed = 'A guaranteed return of 6% in your first year. It is the best savings account.';
const fixed = 'A fixed rate of 6% in your first year. It is the best savings account.';

for (const site of [x, linkedin, mastodon])
  test(`${site.name}: a finding is fixed without touching the mouse`, async ({ openReplica }) => {
    const page = await openReplica(site.url);
    const editor = await site.open(page);
    const text = () =>
      editor.evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')));
    await page.keyboard.type(typed);
    await page.locator('imprimatur-post .badge[data-sev="block"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Must change: guaranteed return' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Replace with “fixed rate”' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'To confirm: the best savings account' })).toBeFocused();
    expect(await text()).toBe(fixed);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Check of this post' })).toHaveCount(0);
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(typed);
  });
