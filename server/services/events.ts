// Decisions about posts of official accounts. Nobody is named: not in the row, not in the audit log, not by a time of day.
import type { DecisionEvent, EventReceipt } from '../../contract/event.ts';
import type { Database } from '../db/open.ts';

/** Events that name units which the organisation does not have. */
export class UnknownUnits extends Error {
  override name = 'UnknownUnits';
  /** Places in the batch, from 0. */
  readonly positions: readonly number[];

  constructor(positions: readonly number[]) {
    super('some events name a unit that does not exist');
    this.positions = positions;
  }
}

/**
 * Stores events by the ids that their clients made; those that are known already count as duplicates.
 * Deliberately without `record`: an audit row beside an event would give it a time and a place in a sequence.
 *
 * @throws UnknownUnits; nothing is stored then
 */
export async function submitEvents({ db }: Database, events: readonly DecisionEvent[]): Promise<EventReceipt> {
  const wanted = [...new Set(events.map((event) => event.unit))];
  const units = await db.selectFrom('unit').select('id').where('id', 'in', wanted).execute();
  const known = new Set(units.map((unit) => unit.id));
  const unknown = events.flatMap((event, index) => (known.has(event.unit) ? [] : [index]));
  if (unknown.length > 0) throw new UnknownUnits(unknown);
  const inserted = await db
    .insertInto('event')
    .values(
      // Sorted: rows do not lie in the order in which the decisions were made, and two batches with the same ids queue.
      events
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((event) => ({
          id: event.id,
          decision: event.decision,
          rules: JSON.stringify(event.rules),
          severity: event.severity ?? null,
          platform: event.platform,
          surface: event.surface,
          unit: event.unit,
          reason: event.reason ?? null,
          policy_version: event.policyVersion,
          day: event.day,
        })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return { received: inserted.length, duplicates: events.length - inserted.length };
}
