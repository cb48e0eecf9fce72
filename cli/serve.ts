// imprimatur serve: the governance API as a process.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DataFolderInUse } from '../server/db/lock-file.ts';
import { inviteDemoPeople, seedDemo } from '../server/demo/seed.ts';
import { createLog } from '../server/log.ts';
import { startServer } from '../server/start.ts';
import { CommandFailed } from './jsonl.ts';

const usage = `imprimatur serve [options]

  --port N         port to listen on; 0 takes any free one (default 8787)
  --host ADDRESS   address to listen on (default 127.0.0.1)
  --data DIR       folder of the embedded database (default .data/embedded)
  --seed           make the demo organisation first; its people's invite codes are printed when it is new
  --json           print one line {"url", "invites"} when ready; with --seed always with fresh invite codes
  --behind-proxy   one reverse proxy stands before this server and sets X-Forwarded-For
  --help           this text

With DATABASE_URL set, a PostgreSQL server is used instead of the embedded database.
The log goes to standard error, one JSON object a line. SIGTERM or Ctrl+C ends the server gracefully.
`;

/** Runs until a signal asks it to end. Resolves to the exit code. */
export async function serve(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const ended = signalled();
  let invites: Record<string, string> = {};
  const server = await startServer({
    port: portOf(options.port),
    host: options.host,
    databaseUrl: process.env.DATABASE_URL,
    dataFolder: options.data,
    behindProxy: options['behind-proxy'],
    log: createLog(
      (line) => process.stderr.write(line),
      () => new Date(),
    ),
    prepare: async (context) => {
      if (!options.seed) return;
      const { fresh } = await seedDemo(context);
      if (fresh || options.json) invites = await inviteDemoPeople(context);
    },
  }).catch((error: unknown) => {
    throw error instanceof DataFolderInUse || isAddressError(error) ? new CommandFailed(error.message) : error;
  });
  process.stdout.write(options.json ? `${JSON.stringify({ url: server.url, invites })}\n` : ready(server.url, invites));
  await ended;
  await server.close();
  return 0;
}

function ready(url: string, invites: Readonly<Record<string, string>>): string {
  const codes = Object.entries(invites).map(([person, code]) => `  ${person.padEnd(18)}${code}\n`);
  const list = codes.length === 0 ? '' : `Invite codes, each good for one browser within 14 days:\n${codes.join('')}`;
  return `Imprimatur governance API: ${url} (reference: ${url}/docs)\n${list}`;
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string', default: '.data/embedded' },
        seed: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'behind-proxy': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new CommandFailed(error instanceof Error ? error.message : String(error));
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new CommandFailed(`--port ${text}: a number from 0 to 65535`);
  return port;
}

/** The port is taken, or the address is not ours. */
function isAddressError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

/** Resolves at the first signal. A second one finds no listener and ends the process at once. */
function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
