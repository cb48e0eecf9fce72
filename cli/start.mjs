// `npm start`: installs what is missing under the system's Node, then hands over to the demo under the project's own.
import { spawn } from 'node:child_process';
import { ensureInstalled, fail, node, root } from './setup.mjs';

try {
  process.stdout.write('Imprimatur\n');
  await ensureInstalled();
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', 'cli/demo/start.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child as well, a kill of this process does not. It stops what it started, and we end when it has.
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code) => process.exit(code ?? 1));
} catch (error) {
  fail(error);
}
