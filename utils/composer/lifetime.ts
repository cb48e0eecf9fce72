// Does the extension that this script came from still exist? After an update or a removal the script lives on without it.
import { browser } from 'wxt/browser';

/** False for an orphan: it must not block, mark or send. Read at each event; a page cannot forge it. */
export function isAlive(): boolean {
  try {
    return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}
