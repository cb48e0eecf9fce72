// Starts the screens on one of our pages, and tells them what changes behind it.
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { App } from '../../components/popup/App.tsx';
import '../../components/popup/popup.css';
import type { Host } from '../../components/popup/shell/host.ts';
import {
  createQueryClient,
  keysOf,
  profileQuery,
  statusQuery,
  targetQuery,
  todayQuery,
} from '../../components/popup/shell/queries.ts';
import type { ScreenName } from '../../components/popup/shell/Screen.tsx';
import { screens } from '../../components/popup/shell/Tabs.tsx';
import { firstLocale, loadWords } from '../../components/popup/shell/words.tsx';
import { onChange } from '../../utils/send.ts';

z.config({ jitless: true });

export async function start(host: Omit<Host, 'version'>): Promise<void> {
  const client = createQueryClient();
  void client.prefetchQuery(statusQuery);
  void client.prefetchQuery(todayQuery);
  const old = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });
  onChange((kinds) => {
    for (const key of keysOf(kinds)) old([key]);
  }, new AbortController().signal);
  const behind = () => {
    old(targetQuery.queryKey);
    old(profileQuery.queryKey);
  };
  browser.tabs.onActivated.addListener(behind);
  browser.tabs.onUpdated.addListener((_, { status, url }) => {
    if (status === 'complete' || url !== undefined) behind();
  });

  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  const { version } = browser.runtime.getManifest();
  const words = await loadWords(firstLocale());
  createRoot(root).render(<App client={client} host={{ ...host, version }} open={screenAsked()} words={words} />);
}

/** `popup.html#flag` opens on Flag. */
function screenAsked(): ScreenName {
  return screens.find((name) => `#${name}` === location.hash) ?? 'today';
}
