import type { Kysely } from 'kysely';
import { Policy } from '../../contract/policy.ts';
import type { Tables } from '../db/tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { everyone, record, type ServiceContext } from './record.ts';

/** The version that was to be published does not follow on the one in force. */
export class PolicyVersionTaken extends Error {
  override name = 'PolicyVersionTaken';
  readonly inForce: number;

  constructor(inForce: number) {
    super(`version ${inForce} is in force; the next one is ${inForce + 1}`);
    this.inForce = inForce;
  }
}

/**
 * Puts a policy in force. Earlier versions are kept. The first one may have any number.
 *
 * @throws ZodError when it is not a policy
 * @throws PolicyVersionTaken unless its version is the one in force plus one
 */
export async function publishPolicy(context: ServiceContext, policy: Policy): Promise<void> {
  const parsed = Policy.parse(policy);
  await record(context, async (tx, journal) => {
    const current = await policyInForce(tx, parsed.id);
    if (current !== null && parsed.version !== current.version + 1) throw new PolicyVersionTaken(current.version);
    await tx
      .insertInto('policy')
      .values({ id: parsed.id, version: parsed.version, value: JSON.stringify(parsed) })
      .execute();
    journal.change({ kind: 'policy', id: parsed.id, unit: everyone, visible: true });
    journal.audit({
      action: 'policy.published',
      kind: 'policy',
      id: parsed.id,
      valueHash: sha256(canonicalJson(parsed)),
    });
  });
}

/** Withdraws a policy with all its versions. @returns false when there was none */
export async function deletePolicy(context: ServiceContext, id: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const gone = await tx.deleteFrom('policy').where('id', '=', id).returning('version').execute();
    if (gone.length === 0) return false;
    journal.change({ kind: 'policy', id, unit: everyone, visible: false });
    journal.audit({ action: 'policy.deleted', kind: 'policy', id });
    return true;
  });
}

/** The newest version, or null. */
export async function policyInForce(db: Kysely<Tables>, id: string): Promise<Policy | null> {
  const row = await db
    .selectFrom('policy')
    .select('value')
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.value ?? null;
}
