// What `npm start` and `npm test` need before anything else can run. Plain JavaScript for the system's Node (20 or newer), no packages:
// at this point nothing is installed yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The current Node that the project brings along; scripts run under it whatever the system has. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Runs a command and resolves with its exit code; output goes where ours goes, or is kept and shown only when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/**
 * Says what a long step does, how far it is, and how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 100) / 10} s`;
  const live = process.stdout.isTTY;
  process.stdout.write(live ? `  ${name} …` : `  ${name} …\n`);
  const timer = live ? setInterval(() => process.stdout.write(`\r  ${name} … ${seconds()}`), 1000) : null;
  try {
    const result = await work();
    if (timer) clearInterval(timer);
    process.stdout.write(live ? `\r  ${name}: ${seconds()}      \n` : `  ${name}: ${seconds()}\n`);
    return result;
  } catch (error) {
    if (timer) clearInterval(timer);
    process.stdout.write(live ? `\r  ${name}: failed after ${seconds()}\n` : `  ${name}: failed after ${seconds()}\n`);
    throw error;
  }
}

/** Thrown with words for the person at the terminal; shown without a stack. */
export class SetupFailed extends Error {
  name = 'SetupFailed';
}

/** Installs the packages unless the lock file's very content was installed before. */
export async function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.imprimatur-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node)) return;
  await step('Installing packages (about half a minute, once)', async () => {
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
    if (code !== 0) throw new SetupFailed(`npm ci failed:\n${output.slice(-3000)}`);
    if (!existsSync(node)) {
      // Some npm versions hold back install scripts; the package's own one fetches nothing but another registry package.
      const retry = await run('npm', ['rebuild', 'node', 'esbuild', '--loglevel=error'], { quiet: true });
      if (!existsSync(node))
        throw new SetupFailed(`The package "node" did not bring its binary:\n${retry.output.slice(-2000)}`);
    }
    writeFileSync(stamp, lock);
  });
}

/** Re-reads the error for a person and ends the process. */
export function fail(error) {
  process.stderr.write(`\n${error instanceof SetupFailed ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
