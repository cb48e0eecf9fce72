// One suite, two databases: PGlite in memory and a real PostgreSQL server. Each test starts from an empty organisation.
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type App, createApp } from '../../../server/app.ts';
import { type Database, openEmbedded, openPostgres } from '../../../server/db/open.ts';
import { createLog } from '../../../server/log.ts';
import { enrolDevice, issueInvite } from '../../../server/services/devices.ts';
import { type Organisation, saveOrganisation } from '../../../server/services/organisation.ts';
import type { ServiceContext } from '../../../server/services/record.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';

export interface World {
  readonly database: Database;
  readonly app: App;
  /** Time stands still until a test moves it. */
  readonly clock: { now(): Date; advance(ms: number): void };
  /** Everything that was logged, as text. */
  readonly log: string[];
  /** Acts as this person or part of the system. */
  as(actor: string): ServiceContext;
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Enrols a browser of this person. */
  enrol(person: string): Promise<{ token: string; deviceId: string }>;
}

export const testOrganisation: Organisation = {
  id: 'meridian',
  name: 'Meridian Mutual',
  units: [
    { id: 'unit-eu', name: 'Meridian Mutual Europe', region: 'eu' },
    { id: 'unit-hu', name: 'Meridian Mutual Magyarország', parent: 'unit-eu', region: 'hu' },
    { id: 'unit-pl', name: 'Meridian Mutual Polska', parent: 'unit-eu', region: 'pl' },
  ],
  people: [
    {
      id: 'person-bence',
      name: 'Bence Kovács',
      locale: 'hu',
      unit: 'unit-hu',
      roles: [
        { role: 'community_manager', unit: 'unit-hu' },
        { role: 'employee', unit: 'unit-hu' },
      ],
    },
    {
      id: 'person-ruth',
      name: 'Ruth Adeyemi',
      locale: 'en',
      unit: 'unit-eu',
      roles: [{ role: 'governance_lead', unit: 'unit-eu' }],
    },
    { id: 'person-ewa', name: 'Ewa Nowak', locale: 'pl', unit: 'unit-pl', roles: [] },
  ],
};

export const startOfTime = new Date('2026-11-25T09:00:00.000Z');

/** One of each for a test file, opened when it is first needed. */
const opened = new Map<Database['kind'], Promise<Database>>();
let server: PostgresServer | undefined;

function open(kind: Database['kind']): Promise<Database> {
  const found = opened.get(kind) ?? (kind === 'embedded' ? openEmbedded() : openServer());
  opened.set(kind, found);
  return found;
}

async function openServer(): Promise<Database> {
  server = await startPostgres();
  return openPostgres(await server.createDatabase());
}

afterAll(async () => {
  for (const database of opened.values()) await (await database).close();
  await server?.stop();
});

/**
 * Runs `define` once for each database; `world()` is the state of the running test.
 *
 * @param fresh whether each test gets an empty organisation, or all of them share one
 */
export function onBothDatabases(
  name: string,
  define: (world: () => World, kind: Database['kind']) => void,
  fresh: 'each test' | 'once' = 'each test',
): void {
  describe.each(['embedded', 'postgres'] as const)(`${name} (%s)`, (kind) => {
    let world: World;
    const begin = async () => {
      const database = await open(kind);
      await empty(database);
      world = createWorld(database);
      await saveOrganisation(world.as('setup'), testOrganisation);
    };
    if (fresh === 'once') beforeAll(begin);
    else beforeEach(begin);
    const end = () => world.app.close();
    if (fresh === 'once') afterAll(end);
    else afterEach(end);
    define(() => world, kind);
  });
}

/** Another node on the same database. */
export function createWorld(database: Database): World {
  const log: string[] = [];
  let now = startOfTime;
  const clock = {
    now: () => now,
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
  const app = createApp({ database, clock, log: createLog((line) => log.push(line), clock.now), behindProxy: true });
  const as = (actor: string): ServiceContext => ({ database, clock, actor, committed: app.committed });
  return {
    database,
    app,
    clock,
    log,
    as,
    ask: async (path, init) => app.fetch(new Request(`http://imprimatur.test${path}`, init)),
    enrol: async (person) => enrolDevice(as(person), { code: await issueInvite(as('setup'), person), label: 'Test' }),
  };
}

/** Deleting a few rows is much faster than truncating; in one statement the references do not mind the order. */
async function empty({ db }: Database): Promise<void> {
  const tables = ['org', 'unit', 'person', 'person_role', 'invite', 'device', 'entry', 'response', 'account', 'hold'];
  tables.push('policy', 'flag', 'event', 'change', 'audit');
  const deletes = tables.map((table) => `d_${table} as (delete from ${table})`).join(', ');
  await sql.raw(`with ${deletes} select 1`).execute(db);
  await db
    .updateTable('head')
    .set({
      epoch: '0123456789abcdef0123456789abcdef',
      revision: 0,
      access: 0,
      audit_seq: 0,
      audit_hash: '0'.repeat(64),
    })
    .execute();
}
