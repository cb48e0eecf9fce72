// Which composers are open, the last used first. Kept in storage.session: it survives the worker, and ends with the browser.
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { ComposerReport, ComposerTarget, InsertOutcome } from '../../utils/messages.ts';
import type { Sender } from '../../utils/messages-serve.ts';
import { askTab } from './tab-messages.ts';

const Place = z.object({ tabId: z.int(), frameId: z.int() });
type Place = z.infer<typeof Place>;

const KEY = 'composers';
const KEEP = 50;

let tail: Promise<unknown> = Promise.resolve();

/** Notes where a composer opened, was used again, or closed. */
export async function noteComposer({ open }: ComposerReport, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const place: Place = { tabId, frameId: sender.frameId ?? 0 };
  await update((places) => {
    const others = places.filter((other) => !isSame(other, place));
    return open ? [place, ...others].slice(0, KEEP) : others;
  });
}

/** What is open where text would go now. */
export async function composerTarget(): Promise<ComposerTarget> {
  const found = await firstOpen();
  return found?.target ?? { open: false };
}

/** Puts text at the caret of the composer that was last used and is still open. */
export async function insertIntoComposer(text: string): Promise<InsertOutcome> {
  const found = await firstOpen();
  if (found === null) return { outcome: 'no_composer' };
  const { tabId, frameId } = found.place;
  return (await askTab(tabId, frameId, 'tab.insert', { text })) ?? { outcome: 'failed' };
}

/** Opens the findings panel of the composer in the tab in front, where there is one. */
export async function openPanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const place = (await read()).find(({ tabId }) => tabId === tab?.id);
  if (place !== undefined) await askTab(place.tabId, place.frameId, 'tab.panel', null);
}

async function firstOpen(): Promise<{ place: Place; target: ComposerTarget } | null> {
  for (const place of await read()) {
    const target = await askTab(place.tabId, place.frameId, 'tab.composer', null);
    if (target?.open === true) return { place, target };
    await update((places) => places.filter((other) => !isSame(other, place)));
  }
  return null;
}

async function read(): Promise<Place[]> {
  const parsed = z.array(Place).safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}

/** One after the other: two frames may report at once. */
function update(change: (places: readonly Place[]) => Place[]): Promise<void> {
  const done = tail.then(async () => browser.storage.session.set({ [KEY]: change(await read()) }));
  tail = done.catch(() => undefined);
  return done;
}

const isSame = (a: Place, b: Place): boolean => a.tabId === b.tabId && a.frameId === b.frameId;
