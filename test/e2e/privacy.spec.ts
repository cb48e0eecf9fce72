// What a person types stays on the device: looked for in every request of the browser and in everything that reaches the server.
import type { Page } from '@playwright/test';
import { expect, type Office, test } from './office.ts';
import { badge, model, published, type Site, sites } from './sites.ts';

/** A word that nobody else writes, in a text that every kind of rule has something to say about. */
const sentinel = 'Quizzaciously7319';
const typed = `${sentinel}: Saver Plus has a guaranteed return, it is the best savings account, we utilise MM-12345678 GREAT NEWS TODAY!!!`;

async function write(page: Page, site: Site, text: string): Promise<void> {
  const editor = await site.open(page);
  await editor.pressSequentially(text);
  await expect.poll(() => model(page)).toBe(text);
}

/** Every trace of `word` in what was asked for since then: addresses, bodies, headers, by the browser and at the server. */
function traces(office: Office, from: { seen: number; received: number }, word: string): string[] {
  const asked = office.seen.slice(from.seen).map(({ url, body }) => `${url} ${body ?? ''}`);
  const arrived = office.received.slice(from.received).map(({ url, body, headers }) => `${url} ${body} ${headers}`);
  return [...asked, ...arrived].filter((text) => text.toLowerCase().includes(word.toLowerCase()));
}

const now = ({ seen, received }: Office) => ({ seen: seen.length, received: received.length });

for (const site of sites) {
  test(`${site.name}: what is typed on an official account is in no request until the person posts it`, async ({
    openReplica,
    office,
  }) => {
    const from = now(office);
    const page = await openReplica(site.url);
    await write(page, site, typed);
    await expect(badge(page)).toHaveAttribute('data-sev', 'block');
    await badge(page).click();
    await expect(page.getByRole('heading', { name: /to fix before posting/ })).toBeVisible();
    await site.control(page).click();
    await page.getByRole('button', { name: 'Back to my text' }).click();
    // The decision is recorded, so something did leave this device; the words did not.
    await office.tell('sync.now', null);
    await expect
      .poll(() => office.received.slice(from.received).filter(({ url }) => url === '/v1/events').length)
      .toBeGreaterThan(0);
    expect(traces(office, from, sentinel)).toEqual([]);
    expect(traces(office, from, 'MM-12345678')).toEqual([]);
    const events = office.received.slice(from.received).filter(({ url }) => url === '/v1/events');
    for (const { body } of events) {
      const sent = JSON.parse(body) as { events: Record<string, unknown>[] };
      for (const event of sent.events) {
        expect(Object.keys(event).sort()).toEqual(
          ['day', 'decision', 'id', 'platform', 'policyVersion', 'rules', 'severity', 'surface', 'unit'].sort(),
        );
      }
    }
  });

  test(`${site.name}: a personal post causes no request at all`, async ({ openReplica, office }) => {
    const page = await openReplica(site.url, { as: site.personal });
    // Whatever is due is done first: what comes after could only come from the post.
    await office.tell('sync.now', null);
    const from = now(office);
    await write(page, site, typed);
    await expect(badge(page)).toHaveAttribute('data-sev', 'advice');
    await badge(page).click();
    await page.locator('imprimatur-post').getByRole('button', { name: 'Dismiss' }).first().click();
    await site.control(page).click();
    await expect.poll(async () => (await published(page)).map(({ text }) => text)).toEqual([typed]);
    // A message to the worker and back: everything that the post could have set off before it has been handled.
    expect(await office.tell<{ outbox: unknown[] }>('status.get', null)).toMatchObject({ outbox: [] });
    expect(office.received.slice(from.received)).toEqual([]);
    // The site fetches its own parts and takes the post; that is the site, not us.
    const ofTheSite = new RegExp(`^${new URL(site.url).origin}/(?:assets/|api/posts$)`);
    const asked = office.seen.slice(from.seen).filter(({ url }) => !ofTheSite.test(url));
    expect(asked.map(({ url }) => url)).toEqual([]);
  });
}

test('an account that the page does not name is treated as personal: nothing is sent', async ({
  openReplica,
  office,
}) => {
  const site = sites[0];
  if (site === undefined) throw new Error('there is no site');
  const page = await openReplica(site.url, { as: 'none' });
  await office.tell('sync.now', null);
  const from = now(office);
  await write(page, site, typed);
  await expect(badge(page)).toHaveAttribute('data-sev', 'advice');
  await site.control(page).click();
  await expect.poll(async () => (await published(page)).length).toBe(1);
  expect(await office.tell<{ outbox: unknown[] }>('status.get', null)).toMatchObject({ outbox: [] });
  expect(office.received.slice(from.received)).toEqual([]);
});

test('the page learns nothing of rules and findings: its own tree holds none of their words', async ({
  openReplica,
}) => {
  const page = await openReplica('https://x.com/home');
  const editor = page.getByTestId('tweetTextarea_0');
  await editor.click();
  await editor.pressSequentially('A guaranteed return and MM-12345678.');
  await expect(badge(page)).toHaveAttribute('data-sev', 'block');
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => /imprimatur|rule|fin|org/.test(name))).toEqual([]);
  const other = await page.context().newPage();
  await other.goto('https://x.com/home');
  await other.getByTestId('tweetTextarea_0').click();
  await expect.poll(() => other.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const others = await other.evaluate(() => [...CSS.highlights.keys()]);
  expect(others.some((name) => names.includes(name))).toBe(false);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/promissory|fixed rate/);
});
