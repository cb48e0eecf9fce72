// Whom a token speaks for, kept in memory so that an unchanged sync costs no query.
import type { Me, Unit } from '../../contract/device.ts';
import type { Database } from '../db/open.ts';
import { hashOfToken } from '../services/devices.ts';
import { type Scope, scopeOf } from './scope.ts';

export interface Session {
  readonly me: Me;
  readonly scope: Scope;
}

/** The request carries no bearer token. */
export class TokenMissing extends Error {
  override name = 'TokenMissing';
}

/** Nobody was ever given this token. */
export class TokenInvalid extends Error {
  override name = 'TokenInvalid';
}

/** The device was ended, or its person has left. */
export class TokenRevoked extends Error {
  override name = 'TokenRevoked';
}

export interface Sessions {
  /** From memory only; null when it is not there or access has changed since. */
  known(token: string, access: number): Session | null;
  /**
   * From memory or the database.
   *
   * @throws TokenInvalid
   * @throws TokenRevoked
   */
  find(token: string, access: number): Promise<Session>;
}

/** @throws TokenMissing unless the header is `Bearer` and a token */
export function bearerToken(header: string | undefined): string {
  const token = /^Bearer ([A-Za-z0-9_~+/.-]{1,200}=*)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw new TokenMissing();
  return token;
}

/** @param limit sessions in memory at most; the oldest goes first */
export function createSessions(database: Database, limit = 20_000): Sessions {
  // By the token itself, in memory only: hashing it took a tenth of an unchanged sync.
  const byToken = new Map<string, { session: Session; access: number }>();
  const known = (token: string, access: number): Session | null => {
    const found = byToken.get(token);
    return found !== undefined && found.access === access ? found.session : null;
  };
  return {
    known,
    find: async (token, access) => {
      const remembered = known(token, access);
      if (remembered !== null) return remembered;
      byToken.delete(token);
      const session = await load(database, hashOfToken(token));
      const oldest = byToken.size >= limit ? byToken.keys().next().value : undefined;
      if (oldest !== undefined) byToken.delete(oldest);
      byToken.set(token, { session, access });
      return session;
    },
  };
}

async function load({ db }: Database, tokenHash: string): Promise<Session> {
  const device = await db
    .selectFrom('device')
    .innerJoin('person', 'person.id', 'device.person')
    .select(['device.id', 'device.revoked_at', 'person.id as person', 'person.name', 'person.locale', 'person.unit'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (device === undefined) throw new TokenInvalid();
  if (device.revoked_at !== null) throw new TokenRevoked();
  const [org, rows, roles] = await Promise.all([
    db.selectFrom('org').select(['id', 'name']).executeTakeFirstOrThrow(),
    db.selectFrom('unit').selectAll().orderBy('id').execute(),
    db.selectFrom('person_role').select(['role', 'unit']).where('person', '=', device.person).orderBy('role').execute(),
  ]);
  const units = rows.map(
    ({ id, name, parent, region }): Unit => ({
      id,
      name,
      ...(parent === null ? {} : { parent }),
      ...(region === null ? {} : { region }),
    }),
  );
  const scope = scopeOf(
    units,
    roles.map((grant) => grant.unit),
  );
  const home = units.find((unit) => unit.id === device.unit);
  if (home === undefined) throw new Error(`the home unit of a person is missing`);
  return {
    scope,
    me: {
      deviceId: device.id,
      org,
      person: {
        id: device.person,
        name: device.name,
        locale: device.locale as Me['person']['locale'],
        roles: roles.map((grant) => ({ role: grant.role as Me['person']['roles'][number]['role'], unit: grant.unit })),
      },
      unit: home,
      units: units.filter((unit) => scope.units.includes(unit.id)),
    },
  };
}
