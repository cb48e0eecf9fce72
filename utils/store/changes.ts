// The one change signal: every surface listens to this key of storage.local. It says what changed, never to what.
import { browser } from 'wxt/browser';
import type { SyncKind } from '../../contract/sync.ts';
import { CHANGE_KEY, type ChangeSignal } from '../messages.ts';

export type ChangedKind = ChangeSignal['kinds'][number];

/** What surfaces call the change of a synced kind. */
export const changedBy: Readonly<Record<SyncKind, readonly ChangedKind[]>> = {
  policy: ['state'],
  hold: ['state', 'holds'],
  entry: ['entries'],
  response: ['responses'],
  account: ['accounts'],
};

let last = 0;

/** Tells every surface. An announcement that does not arrive is not an error: surfaces read anew when they open. */
export async function announce(kinds: readonly ChangedKind[]): Promise<void> {
  // Two signals must differ, or the second one fires no event.
  last = Math.max(Date.now(), last + 1);
  const signal: ChangeSignal = { at: last, kinds: [...new Set(kinds)] };
  await browser.storage.local.set({ [CHANGE_KEY]: signal });
}
