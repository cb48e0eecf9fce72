// Puts our parts into pages: on demand into the frame that asks, and the loader into tabs that were open before us.
import { type Browser, browser } from 'wxt/browser';
import { hostPatterns } from '../../utils/platforms/registry.ts';
import type { Sender } from '../../utils/messages-serve.ts';

type Part = 'loader' | 'composer' | 'panel' | 'profile';
type Injection = Omit<Browser.scripting.ScriptInjection<[], unknown>, 'func' | 'args'>;

/** A message that must come from a tab came from elsewhere. */
class NoTab extends Error {
  override name = 'NoTab';
}

/**
 * Runs a part in the document that sent the message, at once, also while the page is still loading.
 *
 * @throws NoTab when the sender is not in a tab; what the browser throws when the document is gone
 */
export async function attach(part: Exclude<Part, 'loader'>, sender: Sender): Promise<{ ok: true }> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new NoTab(part);
  const { documentId, frameId = 0 } = sender;
  // By document where the browser tells it: the frame may show another page by now.
  await inject(part, documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] });
  return { ok: true };
}

/** Puts the loader into every open tab of our hosts; it takes over from an older one. Tabs that refuse are left alone. */
export async function attachToOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostPatterns] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      // A discarded tab gets the loader from the manifest when it is loaded again.
      if (id === undefined || discarded) return;
      await inject('loader', { tabId: id, allFrames: true }).catch(() => undefined);
    }),
  );
}

async function inject(part: Part, target: Browser.scripting.InjectionTarget): Promise<void> {
  const injection: Injection = { target, files: [`/content-scripts/${part}.js`], injectImmediately: true };
  // WXT types `files` by the parts of one build; the names above are those of our entrypoints.
  await browser.scripting.executeScript(injection as Parameters<typeof browser.scripting.executeScript>[0]);
}
