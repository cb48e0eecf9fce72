// The publish gate on the built extension: by every gesture nothing blocked goes out, and a clean post's own event is not touched.
import type { Locator, Page } from '@playwright/test';
import { expect, type Office, test } from './office.ts';
import { badge, blocked, clean, doubtful, fixed, mastodon, model, published, type Site, sites, x } from './sites.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /“/ });
const safeAnswer = (page: Page): Locator => page.getByRole('button', { name: 'Back to my text' });

/** Writes in the site's composer and waits until the checker has read it. */
async function write(page: Page, site: Site, text: string, severity: string): Promise<Locator> {
  const editor = await site.open(page);
  await editor.pressSequentially(text);
  await expect(badge(page)).toHaveAttribute('data-sev', severity);
  return editor;
}

/** The question is on the screen, so the gesture has been answered; and nothing went out. */
async function expectHeld(page: Page): Promise<void> {
  await expect(safeAnswer(page)).toBeVisible();
  expect(await published(page)).toEqual([]);
  expect(await model(page)).toBe(blocked);
}

for (const site of sites) {
  for (const gesture of site.gestures) {
    test(`${site.name}: a press on the control that acts on ${gesture} publishes nothing blocked`, async ({
      openReplica,
    }) => {
      const page = await openReplica(site.url, { publish: gesture });
      await write(page, site, blocked, 'block');
      await site.control(page).click();
      await expectHeld(page);
    });

    test(`${site.name}: Enter and Space on the control that acts on ${gesture} publish nothing blocked`, async ({
      openReplica,
    }) => {
      const page = await openReplica(site.url, { publish: gesture });
      await write(page, site, blocked, 'block');
      for (const key of ['Enter', 'Space']) {
        await site.control(page).focus();
        await page.keyboard.press(key);
        await expectHeld(page);
        await safeAnswer(page).click();
        await expect(safeAnswer(page)).toBeHidden();
      }
    });
  }

  if (site.key !== null) {
    const { key } = site;
    test(`${site.name}: ${key} in the editor publishes nothing blocked`, async ({ openReplica }) => {
      const page = await openReplica(site.url);
      await write(page, site, blocked, 'block');
      await page.keyboard.press(key);
      await expectHeld(page);
    });
  }

  test(`${site.name}: a form that the page submits itself publishes nothing blocked`, async ({ openReplica }) => {
    const page = await openReplica(site.url, { publish: 'submit' });
    await write(page, site, blocked, 'block');
    // A shortcut of the page's own that no adapter knows of.
    await site.control(page).evaluate((control: HTMLButtonElement) => {
      addEventListener('keydown', (event) => {
        if (event.key === 'F9') control.form?.requestSubmit(control);
      });
    });
    await page.keyboard.press('F9');
    await expectHeld(page);
  });

  test(`${site.name}: a control that the page presses itself publishes nothing blocked`, async ({ openReplica }) => {
    const page = await openReplica(site.url, { publish: site.gestures.includes('click') ? 'click' : 'submit' });
    await write(page, site, blocked, 'block');
    await site.control(page).evaluate((control: HTMLButtonElement) => control.click());
    await expectHeld(page);
  });

  test(`${site.name}: twenty clean posts arrive once each, by the person's own event`, async ({ openReplica }) => {
    test.setTimeout(180_000);
    const page = await openReplica(site.url);
    for (let post = 1; post <= 20; post += 1) {
      const editor = await site.open(page);
      await editor.pressSequentially(`${clean} ${post}`);
      await site.control(page).click();
      await expect.poll(async () => (await published(page)).length).toBe(post);
    }
    const posts = await published(page);
    expect(posts.map(({ text }) => text)).toEqual(posts.map((_, index) => `${clean} ${index + 1}`));
    expect(posts.every(({ isTrusted }) => isTrusted)).toBe(true);
  });

  test(`${site.name}: the fix at the gate changes the words, and the next press publishes them`, async ({
    openReplica,
  }) => {
    const page = await openReplica(site.url);
    await write(page, site, blocked, 'block');
    await site.control(page).click();
    await page.getByRole('button', { name: 'Apply the fix' }).click();
    await expect.poll(() => model(page)).toBe(fixed);
    await expect(page.getByText('Press Post again')).toBeVisible();
    expect(await published(page)).toEqual([]);
    await site.control(page).click();
    await expect.poll(() => published(page)).toMatchObject([{ text: fixed, isTrusted: true }]);
  });

  test(`${site.name}: a warning asks for a reason, once, and goes out after the next press`, async ({
    openReplica,
    office,
  }) => {
    const page = await openReplica(site.url);
    await write(page, site, doubtful, 'warn');
    const before = await decisions(office);
    await site.control(page).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Post with this reason' }).click();
    await expect(page.getByText('Press Post again')).toBeVisible();
    expect(await published(page)).toEqual([]);
    await site.control(page).click();
    await expect.poll(() => published(page)).toMatchObject([{ text: doubtful, isTrusted: true }]);

    await expect.poll(async () => (await decisions(office)).length).toBe(before.length + 2);
    const fresh = (await decisions(office)).filter(({ id }) => !before.some((known) => known.id === id));
    expect(fresh.map(({ decision }) => decision).sort()).toEqual(['overridden', 'published']);
    expect(fresh.find(({ decision }) => decision === 'overridden')).toMatchObject({
      rules: ['claims.superlative'],
      severity: 'warn',
      reason: 'approved_elsewhere',
      unit: 'unit-eu',
      surface: 'post',
    });
  });
}

test('a reason given for one text does not hold for another', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  const editor = await write(page, x, doubtful, 'warn');
  await x.control(page).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Post with this reason' }).click();
  await expect(page.getByText('Press Post again')).toBeVisible();
  await editor.press('End');
  await editor.pressSequentially(' Now.');
  await x.control(page).click();
  await expect(page.getByRole('button', { name: 'Post with this reason' })).toBeVisible();
  expect(await published(page)).toEqual([]);
});

test('every part of a thread is read at the gate', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  await write(page, x, clean, 'ok');
  await page.getByTestId('addButton').click();
  await page.getByTestId('tweetTextarea_1').click();
  await page.keyboard.type('It has a guaranteed return.');
  await x.control(page).click();
  await expect(safeAnswer(page)).toBeVisible();
  expect(await published(page)).toEqual([]);
});

test('the content warning is read at the gate, and its own Ctrl+Enter is stopped', async ({ openReplica }) => {
  const page = await openReplica(mastodon.url);
  await write(page, mastodon, clean, 'ok');
  await page.getByRole('button', { name: 'CW' }).click();
  await page.getByLabel('Content warning', { exact: true }).fill('A guaranteed return');
  await page.getByLabel('Content warning', { exact: true }).press('Control+Enter');
  await expect(safeAnswer(page)).toBeVisible();
  expect(await published(page)).toEqual([]);
});

/** A draft that the site restores: the words are in the editor's model, and no focus has told us of the composer. */
async function restoreDraft(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What is on your mind?' }).evaluate((field: HTMLTextAreaElement, draft) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, draft);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await expect.poll(() => model(page)).toBe(text);
}

test('a composer that was never focused is read when its control is pressed', async ({ openReplica }) => {
  const page = await openReplica(mastodon.url);
  await restoreDraft(page, blocked);
  await mastodon.control(page).click();
  await expectHeld(page);
});

test('a press that comes before the checker is held, and goes out once when the words are clean', async ({
  openReplica,
}) => {
  const page = await openReplica(mastodon.url);
  await restoreDraft(page, clean);
  await mastodon.control(page).click();
  await expect.poll(() => published(page)).toMatchObject([{ text: clean }]);
  await restoreDraft(page, `${clean} Again.`);
  await mastodon.control(page).click();
  await expect.poll(async () => (await published(page)).map(({ text }) => text)).toEqual([clean, `${clean} Again.`]);
});

test('Esc goes back to the caret with the text untouched', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  const editor = await write(page, x, blocked, 'block');
  await x.control(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(editor).toBeFocused();
  await page.keyboard.type('!');
  await expect.poll(() => model(page)).toBe(`${blocked}!`);
});

test('a personal post is only advised: nothing is held and no reason is asked', async ({ openReplica }) => {
  for (const site of sites) {
    const page = await openReplica(site.url, { as: site.personal });
    await write(page, site, blocked, 'advice');
    await site.control(page).click();
    await expect.poll(() => published(page)).toMatchObject([{ text: blocked, isTrusted: true }]);
  }
});

test('an account that is switched just before the press is read at the press', async ({ openReplica }) => {
  const page = await openReplica(x.url, { as: x.personal });
  await write(page, x, blocked, 'advice');
  await page.getByTestId('SideNav_AccountSwitcher_Button').evaluate((button) => {
    button.textContent = '@MeridianMutual';
  });
  await x.control(page).click();
  await expectHeld(page);
  await expect(badge(page)).toHaveAttribute('data-sev', 'block');
});

test('a page that replaces its document keeps its gate', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  await page.evaluate(() => {
    document.open();
    document.write(
      '<!doctype html><div data-testid="primaryColumn"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>' +
        '<button data-testid="tweetButtonInline">Post</button></div><button data-testid="SideNav_AccountSwitcher_Button">@MeridianMutual</button>',
    );
    document.close();
    const button = document.querySelector('[data-testid="tweetButtonInline"]');
    button?.addEventListener('click', () => {
      document.title = 'published';
    });
  });
  await page.getByRole('textbox').click();
  await page.keyboard.type(blocked);
  await expect(badge(page)).toHaveAttribute('data-sev', 'block');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(safeAnswer(page)).toBeVisible();
  expect(await page.title()).not.toBe('published');
});

test('a hold shows in the open composer and stops a clean post', async ({ openReplica, office }) => {
  const { saveHold, liftHold } = await import('../../server/services/holds.ts');
  const page = await openReplica(x.url);
  await write(page, x, clean, 'ok');
  await saveHold(office.services, {
    id: 'hold-danube',
    title: 'Publishing is paused in Europe',
    reason: 'Flood warnings on the Danube since 06:40.',
    units: ['unit-eu'],
    raisedBy: 'Katalin Szabó',
    raisedAt: new Date().toISOString(),
    lifted: false,
  });
  try {
    await office.tell('sync.now', null);
    await expect(badge(page)).toHaveAttribute('data-sev', 'held');
    await x.control(page).click();
    await expect(page.getByRole('dialog', { name: 'Publishing is paused in Europe' })).toBeVisible();
    expect(await published(page)).toEqual([]);
  } finally {
    await liftHold(office.services, 'hold-danube');
    await office.tell('sync.now', null);
  }
  await expect(badge(page)).toHaveAttribute('data-sev', 'ok');
});

async function decisions({ services }: Office) {
  return services.database.db.selectFrom('event').selectAll().execute();
}
