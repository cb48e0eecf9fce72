// The governance API of the demo: the real server as a process of its own, on the embedded database, with the demo organisation.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { node, root, SetupFailed } from '../setup.mjs';

export interface DemoApi {
  readonly url: string;
  /** Invite codes by person id. */
  readonly invites: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts `imprimatur serve --seed --json`.
 *
 * @param data folder of the embedded database
 * @throws SetupFailed with the server's own words when it ends before it is ready
 */
export async function startApi(data: string, preferredPort: number): Promise<DemoApi> {
  const port = (await isFree(preferredPort)) ? preferredPort : 0;
  const child = spawn(
    node,
    [
      '--disable-warning=ExperimentalWarning',
      'cli/main.ts',
      'serve',
      '--seed',
      '--json',
      '--port',
      String(port),
      '--data',
      data,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ready = await new Promise<{ url: string; invites: Record<string, string> }>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(JSON.parse(line) as { url: string; invites: Record<string, string> });
    });
    void ended.then(() => reject(new SetupFailed(`The governance server did not start:\n${errors}`)));
  });
  return {
    ...ready,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
