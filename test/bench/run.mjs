// `npm run bench`: installs what only benchmarks need (a package of its own in this folder), then prints one line a figure.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../../cli/browsers.mjs';
import { ensureInstalled, fail, node, root, run, SetupFailed, step } from '../../cli/setup.mjs';

/** Each part is a script that prints `name: figure` lines; a part may need a build. */
const parts = ['sizes.mjs', 'engine.mjs', 'impostor.mjs', 'sync-304.mjs', 'first-finding.mjs'];

try {
  await ensureInstalled();
  process.env.CHROMIUM = await ensureChromium();
  if (!existsSync(join(root, 'test/bench/node_modules'))) {
    await step('Installing what only benchmarks need', async () => {
      const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        quiet: true,
        cwd: join(root, 'test/bench'),
      });
      if (code !== 0) throw new SetupFailed(output.slice(-2000));
    });
  }
  for (const [name, args] of [
    ['Building the extension', ['node_modules/wxt/bin/wxt.mjs', 'build']],
    ['Bundling the replica pages', ['test/pages/build.mjs']],
  ]) {
    await step(name, async () => {
      const { code, output } = await run(node, args, { quiet: true });
      if (code !== 0) throw new SetupFailed(output.slice(-2000));
    });
  }
  let failed = 0;
  for (const part of parts) {
    const { code } = await run(node, [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      join('test', 'bench', part),
    ]);
    if (code !== 0) failed += 1;
  }
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  fail(error);
}
