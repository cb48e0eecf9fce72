// Accounts by the skeleton of a handle or name: exact, and one edit away.
import { buildDeleteIndex, candidatesNear, type DeleteIndex } from './delete-index.ts';
import { withinOneEdit } from './edit.ts';

export interface SkeletonTable {
  readonly keys: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** The accounts of key k are at [starts[k], starts[k + 1]) of `members`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  readonly near: DeleteIndex | null;
}

/** @param rows skeleton and account position; `fuzzy` also prepares `membersNear`. Empty skeletons are left out. */
export function buildSkeletonTable(rows: Iterable<readonly [string, number]>, fuzzy: boolean): SkeletonTable {
  const byKey = new Map<string, number[]>();
  for (const [key, account] of rows) {
    if (key === '') continue;
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [account]);
    else members.push(account);
  }
  const keys = [...byKey.keys()];
  const positions = new Map(keys.map((key, position) => [key, position]));
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, position) => {
    starts[position + 1] = (starts[position] ?? 0) + (byKey.get(key)?.length ?? 0);
  });
  const members = Uint32Array.from([...byKey.values()].flat());
  return { keys, positions, starts, members, near: fuzzy ? buildDeleteIndex(keys) : null };
}

/** Accounts with exactly this skeleton. */
export function membersOf(table: SkeletonTable, key: string): Uint32Array {
  const position = table.positions.get(key);
  return position === undefined ? new Uint32Array() : membersAt(table, position);
}

/** Accounts whose skeleton is exactly one edit away. */
export function membersNear(table: SkeletonTable, key: string): number[] {
  if (table.near === null) return [];
  const found: number[] = [];
  for (const position of candidatesNear(table.near, key)) {
    const candidate = table.keys[position] ?? '';
    if (candidate !== key && withinOneEdit(candidate, key)) found.push(...membersAt(table, position));
  }
  return found;
}

function membersAt(table: SkeletonTable, position: number): Uint32Array {
  return table.members.subarray(table.starts[position], table.starts[position + 1]);
}
