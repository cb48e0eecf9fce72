// Opens the built popup in an ordinary page, with a recorded worker behind it.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '../../../contract/words.ts';
import { type Answers, type StateName, states } from './answers.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const origin = 'https://popup.invalid';

export interface RecordedPopup {
  /** Folder of the built extension. */
  readonly build: string;
  readonly state: StateName;
  readonly locale: Locale;
  /** today · responses · flag · status */
  readonly screen: string;
  readonly page?: 'popup.html' | 'sidepanel.html';
  readonly change?: (answers: Answers) => Answers;
}

/** Goes to the popup in a state. Kinds without an answer never answer. */
export async function openRecorded(page: Page, popup: RecordedPopup): Promise<void> {
  const recorded = states[popup.state](Date.now(), popup.locale);
  const answers = popup.change?.(recorded) ?? recorded;
  await page.route(`${origin}/**`, async (route) => {
    const file = join(popup.build, new URL(route.request().url()).pathname);
    await route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
  });
  await page.addInitScript(
    ({ answers, locale }) => {
      localStorage.setItem('locale', locale);
      const silent = { addListener: () => undefined, removeListener: () => undefined };
      const replies: Record<string, unknown> = answers;
      const fake = {
        runtime: {
          id: 'recorded',
          getManifest: () => ({ version: '0.1.0' }),
          sendMessage: ({ kind }: { kind: string }) =>
            kind in replies ? Promise.resolve(replies[kind]) : new Promise(() => undefined),
        },
        storage: { onChanged: silent },
        tabs: { onActivated: silent, onUpdated: silent },
        windows: { getCurrent: () => Promise.resolve({ id: 1 }) },
        sidePanel: { open: () => Promise.resolve() },
      };
      Object.assign(globalThis, { browser: fake, chrome: fake });
    },
    { answers, locale: popup.locale },
  );
  // an address that differs only behind the # would not load anew
  await page.goto('about:blank');
  await page.goto(`${origin}/${popup.page ?? 'popup.html'}#${popup.screen}`);
}
