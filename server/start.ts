// The server as a process: database, application, HTTP, the scheduler, and a graceful end.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';
import { type Database, openEmbedded, openPostgres } from './db/open.ts';
import type { Log } from './log.ts';
import { systemClock } from './services/clock.ts';
import type { ServiceContext } from './services/record.ts';
import { withdrawExpired } from './services/responses.ts';

export interface ServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL server; absent: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly behindProxy: boolean;
  readonly log: Log;
  /** Work that must be done before the first request is answered. */
  readonly prepare?: (context: ServiceContext) => Promise<void>;
}

export interface RunningServer {
  readonly url: string;
  /** Finishes what is being answered, then closes the database. */
  close(): Promise<void>;
}

const schedulerMs = 30_000;
/** How long an open request may keep a closing server waiting. */
const graceMs = 5000;

/** @throws DataFolderInUse; or an error of the system when the address is taken */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { log } = options;
  const clock = systemClock;
  const database = await openDatabase(options);
  const app = createApp({ database, clock, log, behindProxy: options.behindProxy });
  const closeAll = async (): Promise<void> => {
    await app.close();
    await database.close();
  };
  try {
    const context = { database, clock, committed: app.committed };
    await options.prepare?.({ ...context, actor: 'seed' });
    const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) }) as Server;
    await listening(server, options.port, options.host);
    const stopScheduler = schedule({ ...context, actor: 'scheduler' }, log);
    const { port } = server.address() as AddressInfo;
    const host = options.host.includes(':') ? `[${options.host}]` : options.host;
    return {
      url: `http://${host}:${port}`,
      close: async () => {
        await stopScheduler();
        await closeHttp(server);
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

export function openDatabase(options: { databaseUrl: string | undefined; dataFolder: string }): Promise<Database> {
  return options.databaseUrl === undefined
    ? openEmbedded(options.dataFolder)
    : openPostgres({ connectionString: options.databaseUrl });
}

/** Time passing writes revisions: what has expired is withdrawn, on start and every half minute. */
function schedule(context: ServiceContext, log: Log): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = withdrawExpired(context).catch((error: unknown) => log.error('scheduler_failed', error));
  };
  run();
  const timer = setInterval(run, schedulerMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function closeHttp(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
