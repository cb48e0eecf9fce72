import { canonicalJson } from './canonical.ts';
import type { Tx } from './record.ts';

/**
 * What is stored under these ids, as canonical JSON, so that saving the same again writes nothing.
 * The rows stay locked until the transaction ends.
 */
export async function stored(
  tx: Tx,
  table: 'entry' | 'response' | 'account' | 'hold',
  values: readonly { id: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map();
  const rows = await tx
    .selectFrom(table)
    .select(['id', 'value'])
    .where(
      'id',
      'in',
      values.map((value) => value.id),
    )
    // In the order of the id, so that two writers of the same rows queue instead of waiting for each other.
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, canonicalJson(row.value)]));
}

/** Writers take rows in the order of their ids, so that two of them queue and do not wait for each other in a ring. */
export function inIdOrder<T extends { readonly id: string }>(values: readonly T[]): T[] {
  return values.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
