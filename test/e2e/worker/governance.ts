// The real server in this process, on the embedded database in memory, with a gate in front: a test can hold a request,
// lose its answer, or cut the pages short.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { demoPolicy } from '../../../packs/demo-policy.ts';
import { createApp } from '../../../server/app.ts';
import { type Database, openEmbedded } from '../../../server/db/open.ts';
import { demoAccounts } from '../../../server/demo/accounts.ts';
import { demoOrganisation } from '../../../server/demo/organisation.ts';
import { saveAccounts } from '../../../server/services/accounts.ts';
import { systemClock } from '../../../server/services/clock.ts';
import { issueInvite, revokeDevice } from '../../../server/services/devices.ts';
import { saveEntries } from '../../../server/services/entries.ts';
import { saveOrganisation } from '../../../server/services/organisation.ts';
import { publishPolicy } from '../../../server/services/policies.ts';
import type { ServiceContext } from '../../../server/services/record.ts';
import type { Entry } from '../../../contract/entry.ts';

type Gate = (request: Request, forward: (request?: Request) => Promise<Response>) => Promise<Response>;

export interface Governance {
  readonly url: string;
  readonly database: Database;
  readonly context: ServiceContext;
  /** What came through the gate, `POST /v1/flags`. */
  readonly seen: string[];
  /** Stands in front of every request from now on; null: nothing does. */
  setGate(gate: Gate | null): void;
  /** A fresh invite code for a person of the demo organisation. */
  invite(person?: string): Promise<string>;
  /** How often this flag stands in the database. */
  countFlags(id: string): Promise<number>;
  countEvents(): Promise<number>;
  /** Grants a role on a unit, or takes it away. */
  grant(person: string, unit: string, granted: boolean): Promise<void>;
  revokeAll(): Promise<void>;
  /** Refuses connections until `up`, which may be called at any time. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

export const demoEntries: readonly Entry[] = Array.from({ length: 24 }, (_, index) => ({
  id: `entry-${String(index + 1).padStart(3, '0')}`,
  title: `Saver Plus, part ${index + 1}`,
  unit: 'unit-hu',
  account: 'acc-x-hu',
  state: 'approved',
  plannedAt: new Date(Date.now() + index * 3_600_000).toISOString(),
  owner: 'Zofia Lis',
  variants: [{ platform: 'x', locale: 'hu', text: 'Irodáink ma este hatig tartanak nyitva.' }],
}));

export async function startGovernance(): Promise<Governance> {
  const database = await openEmbedded();
  const log = { info: () => {}, warn: () => {}, error: (event: string, error: unknown) => console.error(event, error) };
  const app = createApp({ database, clock: systemClock, log });
  const context: ServiceContext = { database, clock: systemClock, actor: 'seed', committed: app.committed };
  await saveOrganisation(context, demoOrganisation);
  await publishPolicy(context, demoPolicy);
  await saveAccounts(context, demoAccounts);
  await saveEntries(context, demoEntries);

  let gate: Gate | null = null;
  const seen: string[] = [];
  const pass = async (request: Request): Promise<Response> => {
    if (request.method !== 'OPTIONS') seen.push(`${request.method} ${new URL(request.url).pathname}`);
    const forward = async (other = request) => app.fetch(other);
    return gate === null || request.method === 'OPTIONS' ? forward() : gate(request, forward);
  };
  const open = async (port: number): Promise<Server> => {
    const server = createAdaptorServer({ fetch: pass }) as Server;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return server;
  };
  const shut = async (server: Server): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  let server = await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    context,
    seen,
    setGate: (next) => {
      gate = next;
    },
    invite: (person = 'person-bence') => issueInvite(context, person),
    countFlags: async (id) => (await database.db.selectFrom('flag').select('id').where('id', '=', id).execute()).length,
    countEvents: async () => (await database.db.selectFrom('event').select('id').execute()).length,
    grant: async (id, unit, granted) => {
      const people = demoOrganisation.people.map((person) =>
        person.id === id && granted
          ? { ...person, roles: [...person.roles, { role: 'analyst' as const, unit }] }
          : person,
      );
      await saveOrganisation(context, { ...demoOrganisation, people });
    },
    revokeAll: async () => {
      for (const { id } of await database.db.selectFrom('device').select('id').execute())
        await revokeDevice(context, id);
    },
    down: () => shut(server),
    up: async () => {
      if (!server.listening) server = await open(port);
    },
    close: async () => {
      if (server.listening) await shut(server);
      await app.close();
      await database.close();
    },
  };
}
