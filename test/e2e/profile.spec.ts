// The badge and card on profile pages: the built extension, enrolled at a real server with the demo organisation.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { expect, test } from './office.ts';

const badgeOf = (page: Page) => page.locator('imprimatur-profile .pbadge');
const cardOf = (page: Page) => page.locator('imprimatur-profile .pcard');

test.use({ extension: true });

test('each verdict has its badge, on X and on Mastodon; an unrelated page has none', async ({
  page,
  worker,
  openReplica,
}) => {
  for (const [url, word, sev] of [
    ['https://x.com/MeridianMutual', 'Official · Meridian Mutual Europe', 'ok'],
    ['https://x.com/meridianpolska', 'Official · Meridian Mutual Polska', 'ok'],
    ['https://x.com/MeridianFansPL', 'Known · Fan page of customers', 'none'],
    ['https://x.com/Meridian_Mutua1', 'Looks like an impostor', 'block'],
    ['https://x.com/MeridianMutul', 'Looks like an impostor', 'block'],
    ['https://mastodon.social/@meridian', 'Official · Meridian Mutual Europe', 'ok'],
    ['https://mastodon.online/@meridian@mastodon.social', 'Official · Meridian Mutual Europe', 'ok'],
    ['https://mastodon.social/@rneridian', 'Looks like an impostor', 'block'],
  ] as const) {
    await openReplica(url, { page });
    await expect(badgeOf(page), url).toHaveText(word);
    await expect(badgeOf(page), url).toHaveAttribute('data-sev', sev);
  }
  for (const url of ['https://x.com/bence_kovacs', 'https://x.com/river_walks', 'https://mastodon.social/@bence']) {
    await openReplica(url, { page });
    // The part answers once it has read the page; only then is silence an answer.
    await expect.poll(() => factsIn(worker)).toMatchObject({ url });
    await expect(page.locator('imprimatur-profile'), url).toHaveCount(0);
  }
});

test('a suspected impostor opens its card once, without taking the focus, and says why', async ({
  page,
  openReplica,
}) => {
  await openReplica('https://x.com/Meridian_Mutua1', { page });
  const card = cardOf(page);
  await expect(card.getByRole('heading')).toHaveText('Looks like an impostor');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await expect(card.locator('.compare b')).toHaveText(['_', '1']);
  await expect(card.locator('.compare i')).toHaveText(['l']);
  await expect(card.getByRole('listitem')).toHaveText([
    /The handle @Meridian_Mutua1 reads like ours, @MeridianMutual: “_” added and “1” instead of “l”\./,
    /It calls itself “Meridian Mutual”, as we do; but @Meridian_Mutua1 is not in the inventory\./,
  ]);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await page.getByRole('link', { name: 'Bence Kovács' }).click();
  await expect(badgeOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(badgeOf(page)).toHaveText('Looks like an impostor');
  await expect(card).toBeHidden();
});

test('in-app navigation judges anew, a second injection changes nothing', async ({ page, worker, openReplica }) => {
  await openReplica('https://x.com/bence_kovacs', { page });
  await page.getByRole('link', { name: 'Meridian Mutual Fans PL' }).click();
  await expect(badgeOf(page)).toHaveText('Known · Fan page of customers');
  await page.getByRole('link', { name: 'Meridian Mutual', exact: true }).first().click();
  await expect(badgeOf(page)).toHaveText('Official · Meridian Mutual Europe');
  await injectAgain(worker);
  await expect(page.locator('imprimatur-profile')).toHaveCount(1);
  await expect(badgeOf(page)).toHaveText('Official · Meridian Mutual Europe');
  await page.goBack();
  await expect(badgeOf(page)).toHaveText('Known · Fan page of customers');
  await page.goBack();
  await expect(page.locator('imprimatur-profile')).toHaveCount(0);
});

test('the page stays as it is: no node, attribute or measure of it changes', async ({ page, openReplica }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const isOurs = (node: Node) => node.nodeName === 'IMPRIMATUR-PROFILE';
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (!isOurs(target) && ![...addedNodes, ...removedNodes].some(isOurs)) seen.push(`${type} ${target.nodeName}`);
      }
    });
    const observe = () =>
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('DOMContentLoaded', observe);
    Object.assign(window, { seen });
  });
  await page.setViewportSize({ width: 700, height: 500 });
  await openReplica('https://x.com/Meridian_Mutua1', { page });
  await expect(cardOf(page)).toBeVisible();
  const measure = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
      ...[...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect())),
    ]);
  const withUs = await measure();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.evaluate(() => document.querySelector('imprimatur-profile')?.remove());
  expect(withUs).toEqual(await measure());
});

test('badge and card follow the page, and stay inside a narrow window', async ({ page, openReplica }) => {
  await page.setViewportSize({ width: 340, height: 420 });
  await openReplica('https://x.com/Meridian_Mutua1', { page });
  await expect(cardOf(page)).toBeVisible();
  const gap = async () => {
    const [badge, name] = await Promise.all([badgeOf(page).boundingBox(), page.locator('.profile-name').boundingBox()]);
    return Math.round((badge?.y ?? 0) - (name?.y ?? 0));
  };
  const before = await gap();
  await page.evaluate(() => scrollTo(0, 120));
  await expect.poll(gap).toBe(before);
  const box = await cardOf(page).boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 340).toBe(true);
  const badge = await badgeOf(page).boundingBox();
  expect((badge?.x ?? 0) + (badge?.width ?? 999)).toBeLessThanOrEqual(340);
});

test('the keyboard opens and leaves the card; a script of the page cannot press it', async ({ page, openReplica }) => {
  await openReplica('https://mastodon.social/@meridian', { page });
  const badge = badgeOf(page);
  await expect(badge).toHaveAccessibleName('Official · Meridian Mutual Europe. Open details');
  await page.evaluate(() => {
    const root = document.querySelector('imprimatur-profile')?.shadowRoot;
    root?.querySelector('button')?.click();
  });
  await expect(badge).toHaveAttribute('aria-expanded', 'false');
  await badge.focus();
  await page.keyboard.press('Enter');
  await expect(cardOf(page).getByRole('heading')).toHaveText('One of ours');
  await expect(cardOf(page).getByText('Meridian Mutual Europe')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(cardOf(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(badge).toBeFocused();
});

test('nothing leaves before "Send flag"; then it is stored here first, and reaches the server', async ({
  page,
  context,
  office,
  openReplica,
}) => {
  const received = () => office.received.filter(({ body, url }) => (body + url).includes('MeridianMutua1'));
  const flags = async () => (await office.tell<{ flags: { about: string }[] }>('flags.list', null)).flags;
  const stored = () =>
    office.services.database.db.selectFrom('flag').select(['reporter', 'category', 'value']).execute();

  await openReplica('https://x.com/MeridianMutua1', { page });
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await page.getByTestId('UserDescription').selectText();
  await card.getByRole('button', { name: 'Flag this page…' }).click();
  await expect(card.getByRole('heading')).toHaveText('Flag @MeridianMutua1');
  await expect(card.getByRole('definition')).toHaveText([
    'https://x.com/MeridianMutua1',
    '@MeridianMutua1',
    'Meridian Mutua1',
    /\d/,
    'Looks like an impostor',
  ]);
  await card.getByRole('radio', { name: 'A scam' }).check();
  await card.getByRole('textbox').fill('A customer sent me this link.');
  await card.getByRole('checkbox', { name: 'The words I selected: “Walks, books, weather.”' }).check();
  expect(received()).toEqual([]);

  await context.route('**/v1/flags', (route) => route.abort('connectionrefused'));
  await card.getByRole('button', { name: 'Send flag' }).click();
  await expect(card.getByRole('heading')).toHaveText('Flag stored');
  await expect(badgeOf(page)).toHaveText('Flagged by you');
  expect(await flags()).toMatchObject([{ category: 'scam', about: '@MeridianMutua1', state: 'waiting' }]);
  expect(received()).toEqual([]);
  expect(await stored()).toEqual([]);

  await context.unroute('**/v1/flags');
  await office.tell('sync.now', null);
  await expect.poll(flags).toMatchObject([{ state: 'reported' }]);
  expect(await stored()).toMatchObject([
    {
      reporter: 'person-ruth',
      category: 'scam',
      value: {
        note: 'A customer sent me this link.',
        verdict: 'suspected',
        resembles: 'acc-x-eu',
        evidence: {
          url: 'https://x.com/MeridianMutua1',
          platform: 'x',
          handle: 'MeridianMutua1',
          displayName: 'Meridian Mutua1',
          selectedText: 'Walks, books, weather.',
        },
      },
    },
  ]);

  await page.reload();
  await expect(badgeOf(page)).toHaveText('Flagged by you');
  await badgeOf(page).click();
  await expect(card.getByText('You flagged this page.')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Flag this page…' })).toHaveCount(0);
});

test('Hungarian words, a dark page, and nothing that axe finds wrong', async ({ page, office, openReplica }) => {
  for (const { colorScheme, locale, word } of [
    { colorScheme: 'dark', locale: 'hu', word: 'Megszemélyesítőnek tűnik' },
    { colorScheme: 'light', locale: 'en', word: 'Looks like an impostor' },
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await office.tell('settings.locale', { locale });
    await openReplica('https://mastodon.social/@rneridian', { page });
    await expect(badgeOf(page)).toHaveText(word);
    await expect(page.locator('imprimatur-profile')).toHaveAttribute('data-theme', colorScheme);
    await expect(page.locator('imprimatur-profile .im')).toHaveAttribute('lang', locale);
    expect(await violations(page)).toEqual([]);
    await cardOf(page).getByRole('button').last().click();
    await expect(cardOf(page).getByRole('textbox')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});

async function violations(page: Page): Promise<string[]> {
  const { passes, violations } = await new AxeBuilder({ page }).include('imprimatur-profile').analyze();
  // It saw into the shadow root at all.
  expect(passes.flatMap(({ nodes }) => nodes).some(({ html }) => html.includes('pbadge'))).toBe(true);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface Extension {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** What the part in the tab in front says of its page. */
async function factsIn(worker: Worker): Promise<unknown> {
  return worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
    const [tab] = await tabs.query({ url: ['https://x.com/*', 'https://mastodon.social/*'] });
    const answer = await tabs.sendMessage(tab?.id ?? -1, { kind: 'tab.profile', request: null }).catch(() => null);
    return (answer as { facts: unknown } | null)?.facts ?? null;
  });
}

async function injectAgain(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Extension }).chrome;
    const [tab] = await tabs.query({ url: 'https://x.com/*' });
    await scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/content-scripts/profile.js'] });
  });
}
