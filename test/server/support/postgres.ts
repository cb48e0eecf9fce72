// A real PostgreSQL server for the test run, from the installed binaries, in a temporary folder, on a Unix socket.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { findPostgres } from '../binaries.mjs';

export interface PostgresServer {
  /** Makes an empty database and says how to connect to it. */
  createDatabase(): Promise<ClientConfig>;
  stop(): Promise<void>;
}

/** The server refuses to run as root, so a root user hands it to another one. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (found === undefined)
    throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** @throws Error when no PostgreSQL is installed */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = findPostgres();
  if (binaries === null)
    throw new Error(
      'No PostgreSQL server is installed (initdb and postgres were not found). Install it or set POSTGRES_BIN.',
    );
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-pg-'));
  const data = join(folder, 'data');
  const user = otherUser();
  mkdirSync(data, { mode: 0o700 });
  if (user !== undefined) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  const as = { ...user, cwd: folder, stdio: 'ignore' as const };
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const child = spawn(
    join(binaries, 'postgres'),
    // No TCP, no waiting for the disk: what is tested is what clients see, not power loss.
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=60'],
    as,
  );
  // Also when the test run itself is stopped in the middle.
  const abandon = () => void child.kill('SIGQUIT');
  process.once('exit', abandon);
  const config = { host: folder, port: 5432, user: 'postgres' };
  await ready(child, config);
  let made = 0;
  return {
    createDatabase: async () => {
      made += 1;
      const database = `test_${made}`;
      await withClient({ ...config, database: 'postgres' }, (client) => client.query(`create database ${database}`));
      return { ...config, database };
    },
    stop: async () => {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      child.kill('SIGINT');
      await ended;
      process.off('exit', abandon);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function withClient<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ready(child: ChildProcess, config: ClientConfig): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode} before it was ready`);
    try {
      await withClient({ ...config, database: 'postgres' }, (client) => client.query('select 1'));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
