// Several nodes on one PostgreSQL server, and a server that goes away.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { latestMigration } from '../../server/db/migrate.ts';
import { type Database, openPostgres } from '../../server/db/open.ts';
import { revokeDevice } from '../../server/services/devices.ts';
import { saveEntries } from '../../server/services/entries.ts';
import { saveOrganisation } from '../../server/services/organisation.ts';
import { type PostgresServer, startPostgres, withClient } from './support/postgres.ts';
import { bearer, expectProblem, pull } from './support/requests.ts';
import { anEntry } from './support/samples.ts';
import { createWorld, testOrganisation, type World } from './support/world.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

describe('starting', () => {
  it('migrates once when five nodes start on an empty database at the same time', async () => {
    const config = await server.createDatabase();
    const nodes = await Promise.all(Array.from({ length: 5 }, () => openPostgres(config)));
    for (const node of nodes) expect(await latestMigration(node.db)).toBe('0001_initial');
    const { db } = nodes[0] as Database;
    expect(await db.selectFrom('head').selectAll().execute()).toHaveLength(1);
    await Promise.all(nodes.map((node) => node.close()));
  });

  it('gives every database an epoch of its own, which a restart keeps', async () => {
    const epochs: string[] = [];
    for (const config of [await server.createDatabase(), await server.createDatabase()]) {
      for (let start = 0; start < 2; start += 1) {
        const node = await openPostgres(config);
        epochs.push((await node.db.selectFrom('head').select('epoch').executeTakeFirstOrThrow()).epoch);
        await node.close();
      }
    }
    expect(epochs[0]).toBe(epochs[1]);
    expect(epochs[2]).toBe(epochs[3]);
    expect(epochs[0]).not.toBe(epochs[2]);
  });
});

describe('two nodes', () => {
  let nodes: [Database, Database];
  let a: World;
  let b: World;
  let config: Awaited<ReturnType<PostgresServer['createDatabase']>>;
  beforeAll(async () => {
    config = await server.createDatabase();
    nodes = [await openPostgres(config), await openPostgres(config)];
    [a, b] = [createWorld(nodes[0]), createWorld(nodes[1])];
    await saveOrganisation(a.as('setup'), testOrganisation);
  });
  afterAll(async () => {
    for (const world of [a, b]) await world.app.close();
    for (const node of nodes) await node.close();
  });

  const status = async (node: World, token: string, cursor: string) =>
    (await node.ask(`/v1/sync?cursor=${cursor}`, { headers: { ...bearer(token), 'if-none-match': `"${cursor}"` } }))
      .status;

  it('hears of the other one’s commits while time stands still', async () => {
    const { token } = await a.enrol('person-bence');
    const { cursor } = await pull(b, token);
    expect(await status(b, token, cursor)).toBe(304);
    await saveEntries(a.as('setup'), [anEntry('entry-1')]);
    await vi.waitFor(async () => expect(await status(b, token, cursor)).toBe(200), 10_000);
  });

  it('hears of a device that the other one revoked', async () => {
    const { token, deviceId } = await a.enrol('person-bence');
    const { cursor } = await pull(b, token);
    expect(await status(b, token, cursor)).toBe(304);
    await revokeDevice(a.as('person-ruth'), deviceId);
    await vi.waitFor(async () => expect(await status(b, token, cursor)).toBe(401), 10_000);
  });

  it('comes back to the channel after its connection was cut, and does not trust what it remembered', async () => {
    const { token } = await a.enrol('person-bence');
    const cut = () =>
      withClient(config, (client) =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
        ),
      );
    expect((await cut()).rowCount).toBe(2);
    const { cursor } = await pull(b, token);
    await vi.waitFor(() => expect(b.log.join('')).toContain('listener_lost'), 10_000);
    await saveEntries(a.as('setup'), [anEntry('entry-2')]);
    await vi.waitFor(async () => expect(await status(b, token, cursor)).toBe(200), 10_000);
    // Listening again, on both: a second round arrives by notification only.
    const listeners = async () =>
      withClient(config, (client) =>
        client.query(`select 1 from pg_stat_activity where query like 'listen %' and datname = current_database()`),
      );
    await vi.waitFor(async () => expect((await listeners()).rowCount).toBe(2), 10_000);
  });
});

describe('a database that went away', () => {
  it('is said to be unavailable, not to be our fault, and the process lives on', async () => {
    const own = await startPostgres();
    const node = await openPostgres(await own.createDatabase());
    const world = createWorld(node);
    await saveOrganisation(world.as('setup'), testOrganisation);
    const { token } = await world.enrol('person-bence');
    expect((await world.ask('/v1/me', { headers: bearer(token) })).status).toBe(200);
    await own.stop();
    world.clock.advance(60_000);
    const answer = await world.ask('/v1/sync', { headers: bearer(token) });
    expect(answer.headers.get('retry-after')).toBe('5');
    await expectProblem(answer, 503, 'unavailable');
    await expectProblem(await world.ask('/readyz'), 503, 'unavailable');
    expect((await world.ask('/healthz')).status).toBe(200);
    await world.app.close();
    await node.close();
  });
});
