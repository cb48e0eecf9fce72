// Judges profiles against the inventory. The index is in memory, and is built again when accounts change or the worker restarts.
import { browser } from 'wxt/browser';
import { buildIndex } from '../../utils/impostor/index-build.ts';
import { judge } from '../../utils/impostor/judge.ts';
import type { ProfileFacts, ProfileView } from '../../utils/messages.ts';
import { ownOrigin } from '../../utils/own-origin.ts';
import { DEMO_ORG_NAME } from '../../utils/store/demo.ts';
import { derived } from '../../utils/store/derived.ts';
import { readDevice } from '../../utils/store/device.ts';
import { isFlagged } from '../../utils/store/flags.ts';
import { readAccounts } from '../../utils/store/records.ts';
import { currentLocale } from './locale.ts';
import { askTab } from './tab-messages.ts';

const index = derived('account', async () => buildIndex(await readAccounts()));

export async function judgeProfile(facts: ProfileFacts): Promise<ProfileView> {
  const [inventory, device, locale, flagged] = await Promise.all([
    index(),
    readDevice(),
    currentLocale(),
    isFlagged(facts.platform, facts.handle, facts.url),
  ]);
  return {
    facts,
    verdict: judge(facts, inventory),
    orgName: device?.me.org.name ?? DEMO_ORG_NAME,
    locale,
    flagged,
  };
}

/** The profile in the tab in front. `url` is null where the browser does not tell us the address. */
export async function profileInFront(): Promise<{ view: ProfileView | null; url: string | null }> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return { view: null, url: null };
  const facts = (await askTab(tab.id, 0, 'tab.profile', null))?.facts ?? null;
  return { view: facts === null ? null : await judgeProfile(facts), url: tab.url ?? facts?.url ?? null };
}

/** The active tab; where one of our own pages is in front, the tab that was in front before it. */
async function tabInFront() {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  return tabs
    .filter(({ url }) => url?.startsWith(ownOrigin()) !== true)
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
