// The real server as a process of its own, as `npm run serve` and the demo start it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly invites: Readonly<Record<string, string>>;
  readonly child: ChildProcess;
  /** What it has logged so far. */
  readonly log: () => string;
  /** Sends a signal and waits for the end. @returns exit code, or null when the signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The server's end before it was ready, with its own words. */
export class ServerEnded extends Error {
  override name = 'ServerEnded';
  readonly code: number | null;

  constructor(code: number | null, words: string) {
    super(`ended with ${code} before it was ready: ${words}`);
    this.code = code;
  }
}

/** @throws ServerEnded */
export function startProcess(data: string, args: readonly string[] = ['--seed', '--json']): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'cli/main.ts', 'serve', '--port', '0', '--data', data, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: undefined } },
  );
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new ServerEnded(code, log)));
    createInterface({ input: child.stdout }).once('line', (line) => {
      const said = line.startsWith('{')
        ? (JSON.parse(line) as { url: string; invites: Record<string, string> })
        : { url: /http:\S+/.exec(line)?.[0] ?? '', invites: {} };
      resolve({
        ...said,
        child,
        log: () => log,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    });
  });
}
