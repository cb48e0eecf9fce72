// Every state of the popup's screens, with a recorded worker: readable by everybody, in every language, at every width.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Locale } from '../../contract/words.ts';
import type { StateName } from '../pages/popup/answers.ts';
import { openRecorded } from '../pages/popup/open.ts';
import { expect, test } from './fixtures.ts';

test.use({ extension: false });

const screens = ['today', 'responses', 'flag', 'status'] as const;
type Shown = readonly [StateName, (typeof screens)[number]];
const telling: readonly Shown[] = [
  ...screens.map((screen) => ['well', screen] as const),
  ['offline', 'today'],
  ['offline', 'status'],
  ['silent', 'today'],
  ['held', 'today'],
  ['alone', 'status'],
  ['empty', 'responses'],
  ['empty', 'flag'],
  ['loading', 'today'],
];
const all: readonly Shown[] = (['well', 'offline', 'empty', 'alone'] as const).flatMap((state) =>
  screens.map((screen) => [state, screen] as const),
);

for (const [state, screen] of telling)
  test(`${screen}, ${state}: no accessibility violation in light and dark`, async ({ page, extensionPath: build }) => {
    await page.setViewportSize({ width: 380, height: 560 });
    await openRecorded(page, { build, state, locale: 'en', screen });
    await expect(page.getByRole('tab', { selected: true })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(state === 'loading' ? 1 : 0);
    // A button's ground changes over 80 ms when the theme does; contrast is measured on the ground that it comes to.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
      expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

for (const locale of Locale.options)
  test(`${locale}: nothing runs out sideways at 380 and 320 px`, async ({ page, extensionPath: build }) => {
    for (const [state, screen] of all) {
      await openRecorded(page, { build, state, locale, screen });
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      for (const width of [380, 320]) {
        await page.setViewportSize({ width, height: 560 });
        expect(await tooWide(page), `${state} ${screen} at ${width}`).toEqual([]);
      }
    }
  });

/** Elements that stick out of the page, or whose text is cut without an ellipsis. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.popup, .popup *')].flatMap((element) => {
      if (element.closest('.vh, svg, [hidden]') !== null) return [];
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const cut =
        element.scrollWidth > element.clientWidth + 1 &&
        style.display !== 'inline' &&
        style.overflowX !== 'visible' &&
        style.textOverflow !== 'ellipsis' &&
        !['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
      return box.right > width + 0.5 || cut ? [`${element.tagName}.${element.className}`] : [];
    });
  });
}

test('a screen that fails says what is safe, and comes back', async ({ page, extensionPath: build }) => {
  await openRecorded(page, {
    build,
    state: 'well',
    locale: 'en',
    screen: 'today',
    change: (answers) => ({ ...answers, 'today.list': { entries: [], syncedAt: 'not an instant' } }),
  });
  await expect(page.getByRole('alert')).toContainText('Nothing you made is lost');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('the side panel fills what it is given', async ({ page, extensionPath: build }) => {
  await page.setViewportSize({ width: 520, height: 900 });
  await openRecorded(page, { build, state: 'well', locale: 'en', screen: 'today', page: 'sidepanel.html' });
  const box = await page.locator('.popup').boundingBox();
  expect(box).toMatchObject({ width: 520, height: 900 });
  await expect(page.getByRole('button', { name: 'Keep open at the side' })).toHaveCount(0);
});
