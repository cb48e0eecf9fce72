// The one way a message goes to the worker, from a page's content script as from our own pages.
import { browser } from 'wxt/browser';

/**
 * Sends and waits for the raw reply. Tries once more after 50 ms, because a message that meets a worker being torn down is lost
 * (Firefox, measured).
 *
 * @throws the browser's own error when both attempts fail.
 */
export async function deliver(kind: string, request: unknown): Promise<unknown> {
  const attempt = async (): Promise<unknown> => browser.runtime.sendMessage({ kind, request });
  try {
    return await attempt();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return attempt();
  }
}
