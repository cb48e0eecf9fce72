// What is computed from synced rows (a search index, the impostor index, the parsed policy) is kept in memory and made again
// when the rows changed or the worker was restarted. Nothing here has to survive.
import type { SyncKind } from '../../contract/sync.ts';
import { readReplica } from './replica.ts';

/** Wraps a costly reader: it runs again only after a page brought changes of `kind`. */
export function derived<T>(kind: SyncKind, compute: () => Promise<T>): () => Promise<T> {
  let kept: { stamp: number; value: Promise<T> } | null = null;
  return async () => {
    const stamp = (await readReplica()).stamps[kind];
    if (kept?.stamp !== stamp) {
      const value = compute();
      const made = { stamp, value };
      kept = made;
      value.catch(() => {
        if (kept === made) kept = null;
      });
    }
    return kept.value;
  };
}
