// The checker in the page: what it shows, that it leaves the editor alone, and what its fixes do to the editor's own model.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './office.ts';
import { badge, blocked, clean, fixed, mastodon, model, type Site, sites, x } from './sites.ts';

const twoFindings = `${blocked} We utilise it.`;

async function write(page: Page, site: Site, text: string): Promise<Locator> {
  const editor = await site.open(page);
  await editor.pressSequentially(text);
  return editor;
}

/** Names and texts of the marks that the highlight registry holds, by kind. */
function marks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const kind = name.replace(/^[a-z0-9]+-/, '');
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        (found[kind] ??= []).push(live.toString());
      }
    }
    return found;
  });
}

/** Watches every tree of the page, shadow roots too, for changes outside of our own element. */
async function watchPage(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const ours = (node: Node) => node instanceof Element && node.localName.startsWith('imprimatur-');
    const watch = (tree: Node) =>
      new MutationObserver((records) => {
        for (const { target, type, addedNodes, removedNodes } of records) {
          if (ours(target)) continue;
          const nodes = [...addedNodes, ...removedNodes];
          if (nodes.length > 0 && nodes.every(ours)) continue;
          seen.push(`${type} ${target.nodeName}`);
        }
      }).observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
    watch(document);
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot && !ours(element)) watch(element.shadowRoot);
    Object.assign(window, { seenChanges: seen });
  });
  return () => page.evaluate(() => (window as unknown as { seenChanges: string[] }).seenChanges);
}

for (const site of sites) {
  test(`${site.name}: the badge and the panel show what the words break`, async ({ openReplica }) => {
    const page = await openReplica(site.url);
    await write(page, site, twoFindings);
    await expect(badge(page)).toHaveAccessibleName('1 to fix, 1 suggestion. Open the panel');
    await badge(page).click();
    await expect(page.getByRole('heading', { name: '1 to fix before posting' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Replace with “fixed rate”' })).toBeVisible();
  });

  test(`${site.name}: the words are marked, each by its own kind of line`, async ({ openReplica }) => {
    const page = await openReplica(site.url);
    const editor = await write(page, site, twoFindings);
    if (site === mastodon) {
      const words = page.locator('imprimatur-post .mirror .mk');
      await expect(words).toHaveText(['guaranteed return', 'utilise']);
      // The copy of the words lies on the words: same height of text, same box.
      const [field, mirror] = [await editor.boundingBox(), await page.locator('imprimatur-post .mirror').boundingBox()];
      expect(mirror).toEqual(field);
      const heights = await page.locator('imprimatur-post .mirror').evaluate((element) => element.scrollHeight);
      expect(heights).toBe(await editor.evaluate((element) => element.scrollHeight));
    } else {
      await expect.poll(() => marks(page)).toEqual({ block: ['guaranteed return'], advice: ['utilise'] });
    }
  });

  test(`${site.name}: marks and badge leave the page as it was`, async ({ openReplica }) => {
    const page = await openReplica(site.url);
    const editor = await site.open(page);
    await editor.pressSequentially(clean);
    await expect(badge(page)).toHaveAttribute('data-sev', 'ok');
    // The words that follow come from the person; everything after that could only come from us.
    await editor.press('End');
    await editor.pressSequentially(` ${twoFindings}`);
    await expect(badge(page)).toHaveAttribute('data-sev', 'block');
    const html = await page.evaluate(() => window.replica.html());
    const changes = await watchPage(page);
    await badge(page).click();
    await expect(page.getByRole('button', { name: 'Replace with “fixed rate”' })).toBeVisible();
    await page.getByRole('button', { name: 'guaranteed return' }).click();
    await page.getByRole('button', { name: 'Close and return to the text' }).click();
    await expect(page.getByRole('button', { name: 'Replace with “fixed rate”' })).toBeHidden();
    expect(await page.evaluate(() => window.replica.html())).toBe(html);
    expect(await changes()).toEqual([]);
  });

  test(`${site.name}: a fix reaches the editor's own model, the caret is behind it, one undo takes it back`, async ({
    openReplica,
  }) => {
    const page = await openReplica(site.url);
    await write(page, site, blocked);
    await badge(page).click();
    await page.getByRole('button', { name: 'Replace with “fixed rate”' }).click();
    await expect.poll(() => model(page)).toBe(fixed);
    await expect(badge(page)).toHaveAttribute('data-sev', 'ok');
    const behind = fixed.indexOf('fixed rate') + 'fixed rate'.length;
    await expect.poll(() => page.evaluate(() => window.replica.caret())).toEqual({ start: behind, end: behind });
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page)).toBe(blocked);
    await expect(badge(page)).toHaveAttribute('data-sev', 'block');
  });

  test(`${site.name}: an approved response of four lines is inserted exactly`, async ({ openReplica, office }) => {
    const response = 'Thank you for telling us, Ana. 🙏\nWe are tracing your payout.\n\nBence, Meridian Mutual';
    const page = await openReplica(site.url);
    await site.open(page);
    await expect(badge(page)).toHaveAttribute('data-sev', 'ok');
    await expect.poll(() => office.tell<{ open: boolean }>('composer.target', null)).toMatchObject({ open: true });
    expect(await office.tell('composer.insert', { text: response })).toEqual({ outcome: 'inserted' });
    await expect.poll(() => model(page)).toBe(response);
    await page.bringToFront();
    await page.keyboard.type('!');
    await expect.poll(() => model(page)).toBe(`${response}!`);
  });
}

/** What the editor holds after the same keys, with and without us. */
for (const site of sites) {
  test.describe(`${site.name} beside a browser without the extension`, () => {
    test('the editor has the same markup', async ({ openReplica, office }) => {
      const page = await openReplica(site.url);
      await write(page, site, twoFindings);
      await expect(badge(page)).toHaveAttribute('data-sev', 'block');
      const html = await page.evaluate(() => window.replica.html());

      const { launch, serveReplicas } = await import('./fixtures.ts');
      const plain = await launch(null);
      await serveReplicas(plain, []);
      const other = await plain.newPage();
      await other.goto(site.url);
      await write(other, site, twoFindings);
      await expect.poll(() => model(other)).toBe(twoFindings);
      const plainHtml = await other.evaluate(() => window.replica.html());
      await plain.close();
      expect(office.context).not.toBe(plain);
      expect(stable(html)).toBe(stable(plainHtml));
    });
  });
}

/** Draft.js names its blocks at random. */
function stable(html: string): string {
  return html.replaceAll(/data-(?:offset-key|editor)="[^"]*"/g, '').replaceAll(/placeholder-[a-z0-9]+/g, 'placeholder');
}

test('the word under the caret is not marked while it is typed', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  const editor = await x.open(page);
  await editor.pressSequentially('A guaranteed');
  await expect(badge(page)).toBeVisible();
  // Typing goes on faster than the pause, so every look at the marks falls between two keystrokes.
  const during = await page.evaluate(async () => {
    const sizes: number[] = [];
    const field = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]');
    field?.addEventListener('keyup', () => {
      queueMicrotask(() =>
        sizes.push([...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)),
      );
    });
    Object.assign(window, { sizes });
    return sizes;
  });
  expect(during).toEqual([]);
  await page.keyboard.type(' return');
  const sizes = await page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
  expect(sizes.at(-1)).toBe(0);
  await expect.poll(() => marks(page)).toEqual({ block: ['guaranteed return'] });
});

test('a page in which nobody writes gets the loader only', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  await page.getByText('Riverside Food Bank').click();
  await expect(page.locator('imprimatur-post')).toHaveCount(0);
});

test('the badge goes with its composer', async ({ openReplica }) => {
  const page = await openReplica('https://x.com/compose/post');
  await page.getByRole('dialog').getByRole('textbox').pressSequentially(blocked);
  await expect(badge(page)).toHaveAttribute('data-sev', 'block');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.locator('imprimatur-post')).toHaveCount(0);
});

test('a composer under a dialog has no badge over it', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  await write(page, x, blocked);
  await expect(badge(page)).toHaveCount(1);
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await page.getByRole('dialog').getByRole('textbox').pressSequentially(clean);
  await expect(badge(page)).toHaveCount(1);
  await expect(badge(page)).toHaveAttribute('data-sev', 'ok');
});

test('the site may draw its composer anew: the check goes on', async ({ openReplica }) => {
  for (const site of sites) {
    const page = await openReplica(site.url);
    await write(page, site, blocked);
    await expect(badge(page)).toHaveAttribute('data-sev', 'block');
    await page.evaluate(() => window.replica.rerender());
    await expect.poll(() => model(page)).toBe(blocked);
    await expect(badge(page)).toHaveAttribute('data-sev', 'block');
    await site.control(page).click();
    await expect(page.getByRole('button', { name: 'Back to my text' })).toBeVisible();
    expect(await page.evaluate(() => window.replica.published)).toEqual([]);
  }
});

test('Alt Shift K goes into the panel, and from there back to the caret', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  const editor = await write(page, x, blocked);
  await expect(badge(page)).toHaveAttribute('data-sev', 'block');
  await page.keyboard.press('Alt+Shift+K');
  await expect(page.getByRole('heading', { name: '1 to fix before posting' })).toBeVisible();
  await expect(editor).not.toBeFocused();
  await page.keyboard.press('Alt+Shift+K');
  await expect(page.getByRole('heading', { name: '1 to fix before posting' })).toBeHidden();
  await expect(editor).toBeFocused();
  await page.keyboard.type('?');
  await expect.poll(() => model(page)).toBe(`${blocked}?`);
});

test('the badge says where the publish control is not found', async ({ openReplica }) => {
  const page = await openReplica(mastodon.url, { publish: 'mousedown' });
  // The site has changed since the adapter's data was written.
  await mastodon.control(page).evaluate((control) => {
    control.parentElement?.removeAttribute('class');
  });
  await write(page, mastodon, blocked);
  await expect(badge(page)).toHaveAttribute('data-sev', 'none');
  await expect(badge(page)).toHaveAccessibleName(/the Post button was not found/);
  await badge(page).click();
  await expect(page.getByRole('button', { name: 'Replace with “fixed rate”' })).toBeVisible();
});

test('a script of the page cannot press the badge', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  await write(page, x, blocked);
  await expect(badge(page)).toBeVisible();
  await badge(page).evaluate((button: HTMLButtonElement) => button.click());
  await badge(page).hover();
  await expect(page.getByRole('heading', { name: '1 to fix before posting' })).toHaveCount(0);
});

test('a screen reader hears what changed once the typing pauses', async ({ openReplica }) => {
  const page = await openReplica(x.url);
  const editor = await x.open(page);
  await editor.pressSequentially(clean);
  const live = page.locator('imprimatur-post [role="status"]').first();
  await expect(badge(page)).toHaveAttribute('data-sev', 'ok');
  await expect(live).toBeEmpty();
  await editor.pressSequentially(` ${blocked}`);
  await expect(live).toHaveText('1 to fix');
});
