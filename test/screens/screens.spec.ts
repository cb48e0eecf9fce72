// Pictures of every screen, to look at beside the mocks: light and dark, English, Hungarian and Greek. They land in `.output/screenshots`,
// which git ignores; nothing is compared.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../cli/setup.mjs';
import { type Office, test } from '../e2e/office.ts';

const folder = join(root, '.output', 'screenshots');
mkdirSync(folder, { recursive: true });

type Theme = 'light' | 'dark';

const blocked = 'Saver Plus opens today. A guaranteed return of 6% in your first year.';
const warned = 'Saver Plus is the best savings account in the region. We utilise new rules.';

async function popupPage(office: Office, screen: string): Promise<Page> {
  const desk = office.context.pages().find((page) => page.url().startsWith('chrome-extension://'));
  if (desk === undefined) throw new Error('no page of ours is open');
  const page = await office.context.newPage();
  await page.goto(`${new URL(desk.url()).protocol}//${new URL(desk.url()).host}/popup.html#${screen}`);
  return page;
}

for (const locale of ['en', 'hu', 'el'] as const) {
  for (const theme of ['light', 'dark'] as const satisfies Theme[]) {
    test(`${locale}, ${theme}`, async ({ office }) => {
      await office.tell('settings.locale', { locale });
      const shot = async (page: Page, name: string, size: { width: number; height: number }) => {
        await page.setViewportSize(size);
        await page.screenshot({ path: join(folder, `${name}.${locale}.${theme}.png`), animations: 'disabled' });
      };
      const wide = { width: 1280, height: 900 };
      const compose = async (text: string) => {
        const page = await office.context.newPage();
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize(wide);
        await page.goto('https://x.com/home');
        await page.getByTestId('tweetTextarea_0').click();
        await page.keyboard.type(text);
        await page.locator('imprimatur-post .badge:not([data-sev="ok"])').waitFor();
        return page;
      };

      const post = await compose(blocked);
      await shot(post, 'badge', wide);
      await post.locator('imprimatur-post .badge').click();
      await post.locator('imprimatur-post .panel').waitFor();
      await shot(post, 'panel', wide);
      await post.getByTestId('tweetButtonInline').click();
      await post.locator('imprimatur-post dialog[open]').waitFor();
      await shot(post, 'gate-block', wide);
      await post.close();

      const warning = await compose(warned);
      await warning.locator('imprimatur-post .badge').click();
      await warning.locator('imprimatur-post .panel').waitFor();
      await shot(warning, 'panel-warn', wide);
      await warning.getByTestId('tweetButtonInline').click();
      await warning.locator('imprimatur-post dialog[open]').waitFor();
      await shot(warning, 'gate-warn', wide);
      await warning.close();

      const profile = await office.context.newPage();
      await profile.emulateMedia({ colorScheme: theme });
      await profile.goto('https://x.com/Meridian_Mutua1');
      await profile.locator('.pcard').waitFor();
      await shot(profile, 'profile-suspected', wide);
      await profile.close();

      for (const screen of ['today', 'responses', 'flag', 'status']) {
        const popup = await popupPage(office, screen);
        await popup.emulateMedia({ colorScheme: theme });
        await popup.locator('[role=tabpanel]').waitFor();
        await popup.locator('.skel').first().waitFor({ state: 'detached' });
        await shot(popup, `popup-${screen}`, { width: 380, height: 560 });
        await shot(popup, `popup-${screen}-1280`, wide);
        await popup.close();
      }
    });
  }
}
