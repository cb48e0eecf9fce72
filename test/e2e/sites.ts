// The three sites, and how a person writes and publishes on each: one scenario runs on all of them.
import type { Locator, Page } from '@playwright/test';
import type { PublishGesture } from '../pages/shell/options.ts';

export interface Site {
  readonly name: string;
  readonly url: string;
  readonly personal: string;
  /** The events on which the site's publish control may act here. */
  readonly gestures: readonly PublishGesture[];
  /** Publishes from inside the editor. */
  readonly key: 'Control+Enter' | null;
  /** Opens the composer and puts the caret into it. */
  open(page: Page): Promise<Locator>;
  control(page: Page): Locator;
}

export const x: Site = {
  name: 'X',
  url: 'https://x.com/home',
  personal: 'bence_kovacs',
  gestures: ['click', 'pointerdown', 'mousedown', 'mouseup', 'keyup', 'submit'],
  key: 'Control+Enter',
  async open(page) {
    const editor = page.getByTestId('tweetTextarea_0');
    await editor.click();
    return editor;
  },
  control: (page) => page.getByTestId('tweetButtonInline'),
};

export const linkedin: Site = {
  name: 'LinkedIn',
  url: 'https://www.linkedin.com/feed/',
  personal: 'Bence Kovács',
  gestures: ['click', 'pointerdown', 'mousedown', 'mouseup', 'keyup', 'submit'],
  key: null,
  async open(page) {
    await page.getByRole('button', { name: 'Start a post' }).click();
    const editor = page.getByRole('textbox', { name: 'Text editor for creating content' });
    await editor.click();
    return editor;
  },
  control: (page) => page.locator('.share-actions__primary-action'),
};

export const mastodon: Site = {
  name: 'Mastodon',
  url: 'https://mastodon.social/home',
  personal: 'bence',
  gestures: ['click', 'pointerdown', 'mousedown', 'mouseup', 'keyup', 'submit'],
  key: 'Control+Enter',
  async open(page) {
    const editor = page.getByRole('textbox', { name: 'What is on your mind?' });
    await editor.click();
    return editor;
  },
  control: (page) => page.locator('.compose-form__submit .button'),
};

export const sites: readonly Site[] = [x, linkedin, mastodon];

export const blocked = 'Saver Plus opens today. A guaranteed return of 6% in your first year.';
export const fixed = 'Saver Plus opens today. A fixed rate of 6% in your first year.';
export const clean = 'Our offices are open until six today.';
export const doubtful = 'Saver Plus is the best savings account. Ask us today.';

/** The badge of the composer in front. */
export const badge = (page: Page): Locator => page.locator('imprimatur-post .badge').filter({ visible: true });

export const published = (page: Page) => page.evaluate(() => window.replica.published);
export const model = (page: Page) => page.evaluate(() => window.replica.model());
