import type { FlagReceipt, FlagState, FlagSubmission } from '../../contract/flag.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { record, type ServiceContext } from './record.ts';

/** The id was used before for something else. */
export class FlagConflict extends Error {
  override name = 'FlagConflict';
  readonly id: string;

  constructor(id: string) {
    super('this flag id was received before with other content or from another person');
    this.id = id;
  }
}

/**
 * Stores a flag under the id that its client made. The same again answers with the first receipt, `duplicate: true`.
 *
 * @param context `actor` is the reporter
 * @throws FlagConflict when the id stands for another flag
 */
export async function submitFlag(context: ServiceContext, flag: FlagSubmission): Promise<FlagReceipt> {
  const receivedAt = context.clock.now();
  return record(context, async (tx, journal) => {
    const inserted = await tx
      .insertInto('flag')
      .values({
        id: flag.id,
        reporter: context.actor,
        state: 'reported',
        category: flag.category,
        value: JSON.stringify(flag),
        received_at: receivedAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted !== undefined) {
      journal.audit({
        action: 'flag.submitted',
        kind: 'flag',
        id: flag.id,
        valueHash: sha256(canonicalJson(flag)),
      });
      return { id: flag.id, state: 'reported', receivedAt: receivedAt.toISOString(), duplicate: false };
    }
    const known = await tx.selectFrom('flag').selectAll().where('id', '=', flag.id).executeTakeFirstOrThrow();
    const same = known.reporter === context.actor && canonicalJson(known.value) === canonicalJson(flag);
    if (!same) throw new FlagConflict(flag.id);
    return {
      id: flag.id,
      state: known.state as FlagState,
      receivedAt: known.received_at.toISOString(),
      duplicate: true,
    };
  });
}
