import { browser } from 'wxt/browser';

/** Chrome's `sidePanel` and Firefox's `sidebarAction`: neither browser has both. */
interface Side {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the screens beside the page. Both browsers allow it only straight from a press, so the window is asked for beforehand.
 * Undefined where the browser has no such place.
 */
export function opensAtSide(): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as Side;
  if (sidePanel !== undefined) {
    let windowId: number | undefined;
    const ask = async () => {
      windowId = (await browser.windows.getCurrent()).id;
    };
    void ask();
    return async () => {
      if (windowId === undefined) return;
      await sidePanel.open({ windowId });
      window.close();
    };
  }
  if (sidebarAction === undefined) return undefined;
  return async () => {
    await sidebarAction.open();
    window.close();
  };
}
