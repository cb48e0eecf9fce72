// Pulls pages until the server has no more, each stored with its cursor before the next is asked for.
import type { SyncKind } from '../../contract/sync.ts';
import { applyPage, forgetCursor, markUnchanged, readReplica, requestCursor } from '../store/replica.ts';
import type { Client } from './client.ts';
import { ServerProblem } from './errors.ts';

export interface Pulled {
  readonly changed: ReadonlySet<SyncKind>;
  /** Delivered outbox items that wait again. */
  readonly requeued: number;
}

/**
 * Brings the local copy up to date. Broken off at any line, the next call goes on from the last stored page.
 *
 * @param now this device's clock, ms since 1970
 * @param stored called after each page that readers can see
 */
export async function pull(
  client: Pick<Client, 'pull'>,
  now: () => number,
  stored: (kinds: readonly SyncKind[]) => Promise<void>,
): Promise<Pulled> {
  const changed = new Set<SyncKind>();
  let requeued = 0;
  let startedAnew = false;
  for (;;) {
    const replica = await readReplica();
    const cursor = requestCursor(replica);
    // In mid-snapshot there is no complete copy that could be unchanged.
    const etag = replica.next === null ? replica.etag : null;
    let answer: Awaited<ReturnType<Client['pull']>>;
    try {
      answer = await client.pull(cursor, etag);
    } catch (error) {
      if (!(error instanceof ServerProblem && error.code === 'cursor_invalid') || startedAnew) throw error;
      startedAnew = true;
      requeued += await forgetCursor(new Date(now()).toISOString());
      continue;
    }
    const at = new Date(now()).toISOString();
    if (answer.kind === 'unchanged') {
      await markUnchanged(cursor, at);
      return { changed, requeued };
    }
    const applied = await applyPage(answer.page, cursor, answer.etag, at);
    requeued += applied.requeued;
    for (const kind of applied.changed) changed.add(kind);
    if (applied.changed.length > 0) await stored(applied.changed);
    if (!answer.page.more) return { changed, requeued };
  }
}
