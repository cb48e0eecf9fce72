// Starts the screens on one of our pages, and tells them what changes behind it.
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { App } from '../../components/popup/App.tsx';
import '../../components/popup/popup.css';
import type { Host } from '../../components/popup/shell/host.ts';
import { createQueryClient, keysOf, profileQuery, targetQuery } from '../../components/popup/shell/queries.ts';
import type { ScreenName } from '../../components/popup/shell/Screen.tsx';
import { screens } from '../../components/popup/shell/Tabs.tsx';
import { onChange } from '../../utils/send.ts';

z.config({ jitless: true });

export function start(host: Omit<Host, 'version'>): void {
  const client = createQueryClient();
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
  createRoot(root).render(<App client={client} host={{ ...host, version }} open={screenAsked()} />);
}

/** `popup.html#flag` opens on Flag. */
function screenAsked(): ScreenName {
  return screens.find((name) => `#${name}` === location.hash) ?? 'today';
}
