// Units, people and their roles. Changing any of them changes what somebody may see, so sessions in memory are ended by it.
import type { Unit } from '../../contract/device.ts';
import type { Locale, Role } from '../../contract/words.ts';
import type { z } from 'zod';
import { canonicalJson, sha256 } from './canonical.ts';
import { type Journal, record, type ServiceContext } from './record.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: z.infer<typeof Locale>;
  readonly unit: string;
  readonly roles: readonly { readonly role: z.infer<typeof Role>; readonly unit: string }[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** A parent stands before its children. */
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
}

/**
 * Makes the organisation, its units and people, or brings them to this state; what is already so is left alone.
 * No unit and no person is removed; the roles of a person are replaced.
 *
 * @returns how many units and people were written
 */
export async function saveOrganisation(context: ServiceContext, organisation: Organisation): Promise<number> {
  return record(context, async (tx, journal) => {
    const { id, name } = organisation;
    await tx
      .insertInto('org')
      .values({ id, name })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
      .execute();
    const units = new Map((await tx.selectFrom('unit').selectAll().execute()).map((unit) => [unit.id, unit]));
    let written = 0;
    for (const unit of organisation.units) {
      const row = { id: unit.id, name: unit.name, parent: unit.parent ?? null, region: unit.region ?? null };
      if (canonicalJson(units.get(unit.id)) === canonicalJson(row)) continue;
      await tx
        .insertInto('unit')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      saved(journal, 'unit', unit);
      written += 1;
    }
    const people = await tx.selectFrom('person').select(['id', 'name', 'locale', 'unit']).execute();
    const grants = await tx.selectFrom('person_role').selectAll().execute();
    for (const person of organisation.people) {
      const { roles, ...row } = person;
      const now = people.find((known) => known.id === person.id);
      const nowRoles = grants.filter((grant) => grant.person === person.id).map(({ role, unit }) => ({ role, unit }));
      if (canonicalJson(now) === canonicalJson(row) && canonicalJson(sorted(nowRoles)) === canonicalJson(sorted(roles)))
        continue;
      await tx
        .insertInto('person')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      await tx.deleteFrom('person_role').where('person', '=', person.id).execute();
      if (roles.length > 0)
        await tx
          .insertInto('person_role')
          .values(roles.map((grant) => ({ person: person.id, ...grant })))
          .execute();
      saved(journal, 'person', person);
      written += 1;
    }
    return written;
  });
}

function sorted(roles: Person['roles'] | { role: string; unit: string }[]): { role: string; unit: string }[] {
  return roles.map(({ role, unit }) => ({ role, unit })).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}

function saved(journal: Journal, kind: 'unit' | 'person', value: Unit | Person): void {
  journal.accessChanged();
  journal.audit({ action: `${kind}.saved`, kind, id: value.id, valueHash: sha256(canonicalJson(value)) });
}
