import { Response } from '../../contract/response.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { record, type ServiceContext } from './record.ts';
import { inIdOrder, stored } from './stored.ts';

/** Whether it may be used at `now`: approved, and its end has not come. */
export const isUsable = (response: Response, now: Date): boolean =>
  response.state === 'approved' && (response.expiresAt === undefined || new Date(response.expiresAt) > now);

/**
 * Makes or replaces responses; those that are already stored like this are left alone.
 *
 * @returns how many were written
 * @throws ZodError when one of them is not a response; nothing is written then
 */
export async function saveResponses(context: ServiceContext, responses: readonly Response[]): Promise<number> {
  const parsed = inIdOrder(responses.map((response) => Response.parse(response)));
  return record(context, async (tx, journal) => {
    const before = await stored(tx, 'response', parsed);
    const changed = parsed.filter((response) => before.get(response.id) !== canonicalJson(response));
    const now = context.clock.now();
    for (const response of changed) {
      const value = JSON.stringify(response);
      const expires_at = response.expiresAt === undefined ? null : new Date(response.expiresAt);
      await tx
        .insertInto('response')
        .values({ id: response.id, unit: response.unit, expires_at, value })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ unit: response.unit, expires_at, value }))
        .execute();
      journal.change({
        kind: 'response',
        id: response.id,
        unit: response.unit,
        visible: isUsable(response, now),
      });
      journal.audit({
        action: 'response.saved',
        kind: 'response',
        id: response.id,
        valueHash: sha256(canonicalJson(response)),
      });
    }
    return changed.length;
  });
}

/** @returns false when there was no such response */
export async function deleteResponse(context: ServiceContext, id: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const gone = await tx.deleteFrom('response').where('id', '=', id).returning('unit').executeTakeFirst();
    if (gone === undefined) return false;
    journal.change({ kind: 'response', id, unit: gone.unit, visible: false });
    journal.audit({ action: 'response.deleted', kind: 'response', id });
    return true;
  });
}

/**
 * Withdraws the responses whose end has come since the last run. Any number of nodes may run it: the second finds nothing left.
 *
 * @returns how many were withdrawn
 */
export async function withdrawExpired(context: ServiceContext): Promise<number> {
  const now = context.clock.now();
  return record(context, async (tx, journal) => {
    const due = await tx
      .selectFrom('response')
      .innerJoin('change', (join) =>
        join.onRef('change.id', '=', 'response.id').on('change.kind', '=', 'response').on('change.deleted', '=', false),
      )
      .select(['response.id', 'response.unit'])
      .where('response.expires_at', '<=', now)
      .orderBy('response.id')
      .forUpdate('response')
      .skipLocked()
      .execute();
    for (const { id, unit } of due) {
      journal.change({ kind: 'response', id, unit, visible: false });
      journal.audit({ action: 'response.expired', kind: 'response', id });
    }
    return due.length;
  });
}
