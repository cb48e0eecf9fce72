// The panel and the gate dialog in a hostile page, as a person meets them: by keyboard, by mouse, in five languages.
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../contract/words.ts';
import type { ComposerView } from '../../utils/composer/view.ts';
import { bundleHarness } from '../pages/panel/bundle.ts';
import { findings, hold, question, view } from '../pages/panel/views.ts';
import { chromiumPath } from './fixtures.ts';

const executablePath = chromiumPath();
test.use({
  viewport: { width: 1000, height: 760 },
  launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
});

const html = readFileSync(new URL('../pages/panel/page.html', import.meta.url), 'utf8');
const locales: readonly Locale[] = ['en', 'pl', 'hu', 'el', 'id'];
let script = '';

test.beforeAll(async () => {
  script = await bundleHarness();
});
test.beforeEach(async ({ page }) => {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
});

type Options = Parameters<Window['panelHarness']['show']>[1];
const show = (page: Page, given: ComposerView, options: Options = { open: true }) =>
  page.evaluate(([given, options]) => window.panelHarness.show(given, options), [given, options] as const);
const change = (page: Page, changes: Partial<ComposerView>) =>
  page.evaluate((changes) => window.panelHarness.set(changes), changes);
const calls = (page: Page) => page.evaluate(() => window.panelHarness.calls);
const panel = (page: Page) => page.getByRole('complementary');
const words = (page: Page, text: string | RegExp) => panel(page).getByRole('button', { name: text });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Post text' });
/** Without the order of the heads: how the person reads it from top to bottom. */
const inOrder = (page: Page) => panel(page).locator('[data-words]').allTextContents();

test.describe('the panel says', () => {
  test('what stands between the person and posting, worst first', async ({ page }) => {
    const [block, warn, info, shouting] = findings('en');
    await show(page, view('en', { findings: [info, shouting, warn, block].filter((one) => one !== undefined) }));
    await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('1 to fix before posting');
    await expect(panel(page).getByRole('heading', { level: 4 })).toHaveText([
      'Must change1',
      'Confirm when you post1',
      'Suggestions2',
    ]);
    expect(await inOrder(page)).toEqual([
      'Must change: guaranteed return',
      'To confirm: the best savings account in the region',
      'Suggestion: utilise',
      'Suggestion: OPEN NOW EVERYONE',
    ]);
    await expect(panel(page)).toContainText('Rates can change, so promising a return misleads savers.');
    await expect(panel(page).getByRole('link', { name: 'Financial promotions 2.1' })).toHaveAttribute(
      'href',
      'https://meridianmutual.example/rules/financial-2-1',
    );
    await expect(panel(page)).toContainText('193 of 280');
    await expect(panel(page)).toContainText('Policy 42 · 3 min');
  });

  const headings = [
    ['ok', [], 'Ready to post'],
    ['advice', ['plain', 'shouting'], '2 suggestions'],
    ['warning', ['best'], '1 to confirm when you post'],
    ['held', ['promise'], 'Publishing is paused'],
    ['not_attached', [], 'Checked, but not held'],
    ['not_attached', ['promise'], '1 to fix before posting'],
    ['degraded', [], 'Not checked in time'],
  ] as const;
  for (const [state, keys, heading] of headings)
    test(`${heading} when the state is ${state} with ${keys.length} findings`, async ({ page }) => {
      const shown = findings('en').filter((one) => keys.some((key) => key === one.key));
      await show(page, view('en', { state, findings: shown }));
      await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(heading);
    });

  test('whom the post goes out as', async ({ page }) => {
    await show(page, view());
    await expect(panel(page)).toContainText('Meridian Mutual EuropeOwner Ruth Adeyemi · backup Zofia LisOfficial');
    await change(page, { identity: 'personal', postingAs: 'Bence Kovács', account: null });
    await expect(panel(page)).toContainText('Bence KovácsYour own account. Say that you work here.Personal');
    await expect(panel(page)).toContainText('Only advice here. Nothing about this post is sent.');
    await change(page, { identity: 'unknown', postingAs: '@meridian.events' });
    await expect(panel(page)).toContainText('Account not recognised@meridian.events is not in the inventory.Unknown');
  });

  test('one banner at a time, the worst', async ({ page }) => {
    const old = new Date(Date.now() - 26 * 3_600_000).toISOString();
    await show(page, view('en', { holds: [hold], state: 'held', syncedAt: old, publishFound: false, demo: true }));
    const banner = panel(page).locator('.banner');
    await expect(banner).toHaveText(/^Publishing is paused in HungaryFlood warnings on the Danube/);
    await change(page, { holds: [], state: 'not_attached' });
    await expect(banner).toHaveText(/^Posting is not held hereThe publish button of this page was not found/);
    await change(page, { publishFound: true, state: 'blocked' });
    await expect(banner).toHaveText(/^Checking with an old policyLast update 26 hours ago\./);
    await change(page, { syncedAt: new Date().toISOString() });
    await expect(banner).toHaveText(/^Example rules/);
    await change(page, { demo: false });
    await expect(banner).toHaveCount(0);
  });

  test('the length by the network’s rule, and by how much it is over', async ({ page }) => {
    await show(page, view('en', { counter: { used: 274, max: 280, unit: 'weighted' } }));
    await expect(panel(page)).toContainText('274 of 2806 left');
    await change(page, { counter: { used: 292, max: 280, unit: 'weighted' } });
    await expect(panel(page)).toContainText('12 over 280');
  });

  test('masked words as they came, and no one-press dismissal of what must change', async ({ page }) => {
    const [block] = findings('en');
    if (block === undefined) throw new Error('no sample');
    await show(page, view('en', { findings: [{ ...block, match: 'PESEL ••••••••• 59', fix: '' }] }));
    await expect(words(page, 'Must change: PESEL ••••••••• 59')).toBeVisible();
    await expect(panel(page).getByRole('button', { name: 'Remove “PESEL ••••••••• 59”' })).toBeVisible();
    await expect(panel(page).getByRole('button', { name: /^Dismiss/ })).toHaveCount(0);
  });

  test('the words of a post in its own language', async ({ page }) => {
    await show(page, view('en', { findings: findings('hu'), language: 'hu' }));
    await expect(panel(page).locator('.mk').first()).toHaveAttribute('lang', 'hu');
    await expect(page.locator('x-host .im').first()).toHaveAttribute('lang', 'en');
  });
});

test.describe('by keyboard', () => {
  test('arrows move between findings and select their words, Tab reaches the buttons', async ({ page }) => {
    await show(page, view(), { open: true, focus: true });
    await expect(words(page, 'Must change: guaranteed return')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(words(page, /^To confirm/)).toBeFocused();
    await page.keyboard.press('End');
    await expect(words(page, /^Suggestion: OPEN NOW/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(words(page, /^Suggestion: utilise/)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('button', { name: 'Replace with “use”' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('button', { name: 'Dismiss “utilise”' })).toBeFocused();
    expect(await calls(page)).toEqual([
      ['activate', 'best'],
      ['activate', 'shouting'],
      ['activate', 'shouting'],
      ['activate', 'plain'],
    ]);
  });

  test('the active finding says so, and is the one that Tab reaches', async ({ page }) => {
    await show(page, view('en', { active: 'best' }), { open: true, focus: true });
    await expect(words(page, /^To confirm/)).toBeFocused();
    await expect(words(page, /^To confirm/)).toHaveAttribute('aria-current', 'true');
    await expect(panel(page).locator('[data-words][tabindex="0"]')).toHaveCount(1);
  });

  test('Esc closes and returns to the caret', async ({ page }) => {
    await editor(page).click();
    await show(page, view(), { open: true, focus: true });
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(editor(page)).toBeFocused();
    expect(await calls(page)).toEqual([['closePanel'], ['focusEditor']]);
  });

  test('after a fix the focus goes on to the next finding, though the fix went through the editor', async ({
    page,
  }) => {
    await show(page, view(), { open: true, focus: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('button', { name: 'Replace with “fixed rate”' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(words(page, /^To confirm/)).toBeFocused();
    await expect(panel(page)).toContainText('Replaced with “fixed rate”. Ctrl Z in the editor also works.');
    await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('1 to confirm when you post');
  });

  test('after the last fix the focus stays in the text', async ({ page }) => {
    await show(page, view('en', { findings: findings('en').slice(0, 1) }), { open: true, focus: true });
    await panel(page).getByRole('button', { name: 'Replace with “fixed rate”' }).press('Enter');
    await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Ready to post');
    await expect(editor(page)).toBeFocused();
  });

  test('a fix that the editor refused keeps its finding focused and says so', async ({ page }) => {
    await show(page, view(), { open: true, focus: true });
    await page.evaluate(() => window.panelHarness.refuseFixes());
    await panel(page).getByRole('button', { name: 'Replace with “fixed rate”' }).press('Enter');
    await expect(panel(page)).toContainText('The change was not made. Your text is as it was.');
    await expect(words(page, 'Must change: guaranteed return')).toBeFocused();
  });

  test('dismissing goes on to the next finding, bringing back goes to what came back', async ({ page }) => {
    await show(page, view(), { open: true, focus: true });
    await panel(page).getByRole('button', { name: 'Dismiss “utilise”' }).press('Enter');
    await expect(words(page, /^Suggestion: OPEN NOW/)).toBeFocused();
    await expect(panel(page)).toContainText('“utilise” dismissed.');
    await panel(page).getByRole('button', { name: 'Bring back “utilise”' }).press('Enter');
    await expect(words(page, /^Suggestion: utilise/)).toBeFocused();
    await expect(panel(page)).not.toContainText('dismissed');
  });

  test('the focus is always visible', async ({ page }) => {
    await show(page, view(), { open: true, focus: true });
    const stops = await panel(page).locator('button:not([tabindex="-1"]), a').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = panel(page).locator(':focus');
      if ((await focused.count()) === 0) break;
      await expect(focused).toHaveCSS('outline-style', 'solid');
      await expect(focused).toHaveCSS('outline-width', '2px');
    }
  });
});

test.describe('by mouse', () => {
  test('opening and pressing never moves the caret', async ({ page }) => {
    await editor(page).click();
    await page.keyboard.press('Control+a');
    await show(page, view(), { open: true });
    await expect(editor(page)).toBeFocused();
    await words(page, /^To confirm/).click();
    await panel(page).getByText('Suggestions').click();
    await panel(page).getByRole('button', { name: 'Dismiss “utilise”' }).click();
    await expect(editor(page)).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('guaranteed return');
    expect(await calls(page)).toEqual([
      ['activate', 'best'],
      ['dismiss', 'plain'],
    ]);
  });

  test('the heading’s arrows go round the findings', async ({ page }) => {
    await show(page, view());
    await panel(page).getByRole('button', { name: 'Previous finding' }).click();
    await panel(page).getByRole('button', { name: 'Next finding' }).click();
    expect(await calls(page)).toEqual([
      ['activate', 'shouting'],
      ['activate', 'promise'],
    ]);
  });

  test('only a person’s own press counts', async ({ page }) => {
    await show(page, view('en', { gate: question('warn', 'en') }));
    await page.evaluate(() => {
      const root = document.querySelector('x-host')?.shadowRoot;
      for (const control of root?.querySelectorAll<HTMLElement>('button, input') ?? []) control.click();
      for (const target of root?.querySelectorAll('dialog, aside') ?? [])
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await calls(page)).toEqual([]);
  });
});

test.describe('the gate', () => {
  test('a block names the phrase, shows the fix, and applies it when asked', async ({ page }) => {
    await show(page, view('en', { gate: question('block', 'en') }), { open: false });
    const dialog = page.getByRole('dialog', { name: '“Guaranteed return” has to change first' });
    await expect(dialog).toHaveAccessibleDescription(/^Rates can change/);
    await expect(dialog.getByRole('button', { name: 'Back to my text' })).toBeFocused();
    await expect(dialog.getByRole('deletion')).toHaveText('guaranteed return');
    await expect(dialog.getByRole('insertion')).toHaveText('fixed rate');
    await expect(dialog).toContainText('One more point will be asked when you post: “the best savings account');
    await expect(dialog).toContainText('you then press Post yourself. Questions: Ruth Adeyemi, Compliance.');
    await dialog.getByRole('button', { name: 'Apply the fix' }).click();
    await expect(dialog).toHaveCount(0);
    expect((await calls(page))[0]).toEqual(['answerGate', { kind: 'fix', keys: ['promise'] }]);
    await expect(editor(page)).toBeFocused();
  });

  test('several blocks are listed, and only those with a fix are fixed', async ({ page }) => {
    const [block] = findings('en');
    if (block === undefined) throw new Error('no sample');
    const own = { ...block, key: 'own', match: 'risk-free', fix: undefined };
    await show(page, view('en', { gate: { ...question('block', 'en'), findings: [block, own] } }), { open: false });
    const dialog = page.getByRole('dialog', { name: '“Guaranteed return” and 1 more have to change first' });
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    await expect(dialog).toContainText('risk-free');
    await expect(dialog).toContainText('the rest is for you to write, then press Post');
    await dialog.getByRole('button', { name: 'Apply the fix' }).click();
    expect((await calls(page))[0]).toEqual(['answerGate', { kind: 'fix', keys: ['promise'] }]);
  });

  test('a block without a fix offers the way back only', async ({ page }) => {
    const [block] = findings('en');
    if (block === undefined) throw new Error('no sample');
    const long = { ...block, match: '', message: 'Longer than X takes', fix: undefined };
    await show(page, view('en', { gate: { ...question('block', 'en'), findings: [long] } }), { open: false });
    const dialog = page.getByRole('dialog', { name: 'Longer than X takes' });
    await expect(dialog.getByRole('button')).toHaveText(['Back to my text']);
  });

  test('a warning asks for a reason, and tells what is kept', async ({ page }) => {
    await show(page, view('en', { gate: question('warn', 'en') }), { open: false });
    const dialog = page.getByRole('dialog', { name: 'Can “the best savings account in the region” stay?' });
    await expect(dialog.getByRole('button', { name: 'Back to my text' })).toBeFocused();
    await expect(dialog).toContainText('Kept on record: rule, reason, account, time. Not your text.');
    await dialog.getByRole('button', { name: 'Post with this reason' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('Choose a reason first.');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    expect(await calls(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('radio', { name: 'I quote someone else' })).toBeChecked();
    await expect(dialog.getByRole('alert')).toHaveText('');
    await dialog.getByRole('button', { name: 'Post with this reason' }).click();
    expect(await calls(page)).toEqual([['answerGate', { kind: 'override', reason: 'quotation' }]]);
    await expect(page.getByText('Press Post again: this text may go out now.')).toBeVisible();
  });

  test('a reason without words in the person’s language is in English and says so', async ({ page }) => {
    await show(page, view('hu', { gate: question('warn', 'hu') }), { open: false });
    await expect(page.getByText('Mást idézek')).not.toHaveAttribute('lang');
    await expect(page.getByText('The rule is wrong here')).toHaveAttribute('lang', 'en');
  });

  test('a hold says why, by whom, until when and what is still allowed', async ({ page }) => {
    await show(page, view('en', { gate: question('held', 'en') }), { open: false });
    const dialog = page.getByRole('dialog', { name: 'Publishing is paused in Hungary' });
    for (const text of [
      'Raised by',
      'Katalin Szabó',
      'Looked at again',
      'Still allowed',
      'Crisis desk, +36 1 555 0142',
    ])
      await expect(dialog).toContainText(text);
    await expect(dialog.getByRole('button', { name: 'Keep my text for later' })).toBeFocused();
    await page.keyboard.press('Enter');
    expect((await calls(page))[0]).toEqual(['answerGate', { kind: 'back' }]);
  });

  test('no verdict in time says what that means', async ({ page }) => {
    await show(page, view('en', { gate: question('unchecked', 'en') }), { open: false });
    const dialog = page.getByRole('dialog', { name: 'This text could not be checked' });
    await expect(dialog).toContainText('Nothing was posted. Press Post again in a moment: the check starts anew.');
    await expect(dialog.getByRole('button')).toHaveText(['Back to my text']);
  });

  for (const kind of ['block', 'warn', 'held', 'unchecked'] as const)
    test(`Esc is the safe answer to ${kind}, once, and returns to the caret`, async ({ page }) => {
      await editor(page).click();
      await show(page, view('en', { gate: question(kind, 'en') }), { open: true });
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(editor(page)).toBeFocused();
      expect(await calls(page)).toEqual([['answerGate', { kind: 'back' }], ['focusEditor']]);
    });

  test('it is modal: the page behind it takes neither focus nor press', async ({ page }) => {
    await show(page, view('en', { gate: question('warn', 'en') }), { open: true });
    expect(
      await page.evaluate(() => document.querySelector('x-host')?.shadowRoot?.querySelector('dialog:modal') != null),
    ).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#publish')?.focus());
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Back to my text' })).toBeFocused();
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator('#publish')).not.toBeFocused();
      await expect(editor(page)).not.toBeFocused();
    }
  });

  test('it opens over a modal dialog of the page itself', async ({ page }) => {
    await page.evaluate(() => {
      const own = document.createElement('dialog');
      own.style.cssText = 'display:block';
      own.append(document.querySelector('.composer') ?? '');
      document.body.append(own);
      own.showModal();
    });
    await show(page, view('en', { gate: question('block', 'en') }), { open: false });
    await page.getByRole('button', { name: 'Back to my text' }).click();
    expect((await calls(page))[0]).toEqual(['answerGate', { kind: 'back' }]);
  });

  test('a hold that is lifted takes its question away', async ({ page }) => {
    await show(page, view('en', { gate: question('held', 'en') }), { open: false });
    await expect(page.getByRole('dialog')).toBeVisible();
    await change(page, { gate: null });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await calls(page)).filter(([name]) => name === 'answerGate')).toEqual([]);
  });
});

test.describe('a notice', () => {
  test('stands by itself when the panel is closed, and goes when told', async ({ page }) => {
    await show(page, view('en', { notice: { kind: 'copied', text: 'A fixed rate.' } }), { open: false });
    await expect(
      page.getByText('This editor did not take the change. The new text is on your clipboard.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Close this message' }).click();
    await expect(page.locator('x-host .banner')).toHaveCount(0);
    expect(await calls(page)).toEqual([['clearNotice']]);
  });
});

test.describe('the place', () => {
  const box = async (page: Page) => {
    const found = await page.locator('x-host .im-float').boundingBox();
    if (found === null) throw new Error('the panel is not there');
    return found;
  };
  const clearOf = async (page: Page) => {
    const part = await box(page);
    const publish = await page.locator('#publish').boundingBox();
    if (publish === null) throw new Error('the page has no button');
    const apart =
      part.x >= publish.x + publish.width + 8 ||
      part.x + part.width <= publish.x - 8 ||
      part.y >= publish.y + publish.height + 8 ||
      part.y + part.height <= publish.y - 8;
    expect(apart, '8 px round the site’s own button stay free').toBe(true);
  };

  test('is right of the composer where there is room, else left', async ({ page }) => {
    await show(page, view());
    expect((await box(page)).x).toBeGreaterThanOrEqual(584);
    await page.evaluate(() => {
      document.body.className = 'right';
      window.panelHarness.move();
    });
    await expect.poll(async () => (await box(page)).x).toBeLessThan(100);
    await clearOf(page);
  });

  for (const [width, height] of [
    [1000, 760],
    [800, 600],
    [620, 760],
    [390, 760],
    [320, 568],
    [320, 256],
  ] as const)
    for (const where of ['', 'top'])
      test(`leaves the publish button free at ${width} × ${height}${where && ', button above'}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.evaluate((where) => (document.body.className = where), where);
        await show(page, view());
        await clearOf(page);
      });

  test('at 320 px it is a sheet with one finding, and turns to the next', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await show(page, view());
    await expect(panel(page).locator('[data-words]')).toHaveCount(1);
    await expect(panel(page)).toContainText('1 of 4');
    await panel(page).getByRole('button', { name: 'Next finding' }).click();
    await expect(words(page, /^To confirm/)).toBeVisible();
    await expect(panel(page)).toContainText('2 of 4');
    await expect(panel(page)).toContainText('Meridian Mutual Europe');
  });

  test('does not take on the page’s styles, and leaves none of ours in the page', async ({ page }) => {
    const before = await page.evaluate(() => document.head.innerHTML);
    await show(page, view());
    for (const part of [panel(page).getByRole('heading', { level: 3 }), panel(page).locator('.why').first()]) {
      await expect(part).toHaveCSS('text-transform', 'none');
      await expect(part).toHaveCSS('letter-spacing', 'normal');
      await expect(part).toHaveCSS('word-spacing', '0px');
      await expect(part).toHaveCSS('text-align', 'start');
    }
    await expect(panel(page).locator('.why').first()).toHaveCSS('font-size', '13px');
    await expect(panel(page).locator('.why').first()).toHaveCSS('line-height', '20px');
    expect((await box(page)).width).toBe(360);
    expect(await page.evaluate(() => document.head.innerHTML)).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('is gone when it is taken down', async ({ page }) => {
    await show(page, view('en', { gate: question('block', 'en') }));
    await page.evaluate(() => window.panelHarness.unmount());
    expect(
      await page.evaluate(() => document.querySelector('x-host')?.shadowRoot?.querySelector('div')?.childElementCount),
    ).toBe(0);
  });
});

test.describe('every language', () => {
  /** What sticks out of the panel or the dialog, and boxes that would have to scroll sideways. */
  const overflowing = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('x-host')?.shadowRoot;
      return [...(root?.querySelectorAll('.im-float, dialog') ?? [])].flatMap((frame) => {
        const { left, right } = frame.getBoundingClientRect();
        return [frame, ...frame.querySelectorAll('*')]
          .filter((element) => element.closest('.vh, svg, .bar') === null)
          .filter((element) => {
            const box = element.getBoundingClientRect();
            const scrolls = element.matches('.im-float, .panel, .panel-scroll, dialog, .btn, .chip');
            return box.left < left || box.right > right || (scrolls && element.scrollWidth > element.clientWidth);
          })
          .map((element) => `${element.className}: ${element.textContent}`);
      });
    });

  for (const locale of locales)
    for (const width of [360, 320])
      test(`${locale} fits at ${width} px, panel and gate`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        const account = {
          displayName: 'Meridian Mutual Magyarország',
          unitName: 'Meridian Mutual Magyarország Biztosító Zrt.',
          owner: 'Παπαδοπούλου-Κωνσταντινίδη Ελένη',
          backupOwner: 'Zofia Lis',
        };
        await show(page, view(locale, { account, holds: [hold], notice: { kind: 'copied', text: '' } }));
        expect(await overflowing(page)).toEqual([]);
        for (const kind of ['block', 'warn', 'held', 'unchecked'] as const) {
          await change(page, { gate: question(kind, locale) });
          await expect(page.getByRole('dialog')).toBeVisible();
          expect(await overflowing(page)).toEqual([]);
          await change(page, { gate: null });
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

  for (const locale of locales)
    test(`${locale} fits beside the composer`, async ({ page }) => {
      await show(page, view(locale, { dismissed: findings(locale).slice(1, 2) }));
      await expect(page.locator('x-host .im-float')).toHaveCSS('width', '360px');
      expect(await overflowing(page)).toEqual([]);
    });
});

test.describe('for everybody', () => {
  const violations = async (page: Page) => {
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    const result = await new AxeBuilder({ page })
      .include('x-host')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  };

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the panel, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const notice = { kind: 'fixed', text: 'fixed rate' } as const;
      await show(page, view('en', { active: 'best', notice, dismissed: findings('en').slice(2, 3) }), {
        open: true,
        theme,
      });
      expect(await violations(page)).toEqual([]);
      await change(page, { identity: 'unknown', notice: null, holds: [hold], state: 'held' });
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 568 });
      expect(await violations(page)).toEqual([]);
    });
    for (const kind of ['block', 'warn', 'held', 'unchecked'] as const)
      test(`axe finds nothing in the ${kind} dialog, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await show(page, view('en', { gate: question(kind, 'en') }), { open: false, theme });
        expect(await violations(page)).toEqual([]);
      });
  }

  test('the theme of our host wins over the system’s', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await show(page, view(), { open: true, theme: 'dark' });
    const shade = () =>
      page.evaluate(() => {
        const element = document.querySelector('x-host')?.shadowRoot?.querySelector('.panel');
        return element ? getComputedStyle(element).backgroundColor : '';
      });
    const dark = await shade();
    await show(page, view(), { open: true, theme: 'light' });
    expect(await shade()).not.toBe(dark);
  });

  test('nothing that can be pressed is under 24 px', async ({ page }) => {
    await show(page, view('en', { dismissed: findings('en').slice(1, 2), notice: { kind: 'copied', text: '' } }));
    const small = await panel(page)
      .locator('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => !button.closest('.one')) // inline in a sentence: WCAG 2.5.8 excepts it
          .map((button) => ({ name: button.textContent, height: button.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      );
    expect(small).toEqual([]);
  });

  test('forced colours keep the selected finding and the frame visible', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show(page, view('en', { active: 'best' }));
    await expect(panel(page).locator('.finding.is-active')).toHaveCSS('outline-style', 'solid');
    await expect(panel(page)).toHaveCSS('border-top-style', 'solid');
  });

  test('nothing moves when motion is reduced', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(page, view());
    await expect(page.locator('x-host .im-float')).toHaveCSS('animation-name', 'none');
  });
});
