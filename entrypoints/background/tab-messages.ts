// Asks a frame's content script. The answer is parsed, because a page may be behind it.
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { type TabMessageKind, type TabProtocol, tabProtocol } from '../../utils/messages.ts';

/** Null when nobody there answers, or not as the protocol says: the frame is gone, or has no script of ours. */
export async function askTab<K extends TabMessageKind>(
  tabId: number,
  frameId: number,
  kind: K,
  request: z.input<TabProtocol[K]['request']>,
): Promise<z.output<TabProtocol[K]['response']> | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { kind, request }, { frameId });
    const parsed = tabProtocol[kind].response.safeParse(reply);
    return parsed.success ? (parsed.data as z.output<TabProtocol[K]['response']>) : null;
  } catch {
    return null;
  }
}
