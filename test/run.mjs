// `npm test` and `npm run soak`: installs what is missing, runs every part, and closes on the line `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from '../cli/browsers.mjs';
import { ensureInstalled, fail, node, root, run } from '../cli/setup.mjs';
import { ensurePostgres } from './server/binaries.mjs';

const soak = process.argv.includes('--soak');
const results = join(root, 'test-results');
const totals = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

/** A part that passes or fails as a whole: a type check, a build. Its output is shown when it fails. */
async function whole(name, command, args, options = {}) {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  process.stdout.write(code === 0 ? `── ${name}: passed\n` : `── ${name}: failed\n${output}\n`);
  totals[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) failures.push(name);
}

/** A part that counts its own tests in a report file. A part that leaves no report has failed. */
async function counted(name, args, options, report, count) {
  process.stdout.write(`\n── ${name}\n`);
  rmSync(report, { force: true });
  const { code } = await run(node, args, options);
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  totals.passed += passed;
  // A runner may end badly without a failed test: an unhandled error, a hook, no test at all.
  const unexplained = (code !== 0 && failed === 0) || passed + failed === 0 ? 1 : 0;
  totals.failed += failed + unexplained;
  if (failed + unexplained > 0) failures.push(name);
}

const vitestCount = (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests + json.numPendingTests });
const playwrightCount = (json) => ({
  passed: json.stats.expected,
  failed: json.stats.unexpected + json.stats.flaky + json.stats.skipped,
});

const vitest = (project) =>
  counted(
    `${project} tests`,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(results, `${project}.json`)}`,
    ],
    {},
    join(results, `${project}.json`),
    vitestCount,
  );

try {
  const started = Date.now();
  await ensureInstalled();
  process.env.CHROMIUM = await ensureChromium();
  process.env.FIREFOX = await ensureFirefox();
  process.env.POSTGRES_BIN = await ensurePostgres();
  process.env.NO_COLOR = '1';
  mkdirSync(results, { recursive: true });
  // The tools start `node` themselves; they must find the project's own.
  process.env.PATH = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;

  await whole('build for Chrome', node, ['node_modules/wxt/bin/wxt.mjs', 'build']);
  await whole('build for Firefox', node, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3']);
  await whole('bundle the replica pages', node, ['test/pages/build.mjs']);

  if (soak) {
    for (const [name, script, ...args] of [
      ['server killed in mid-write, 12 rounds', 'test/server/kill.soak.ts', '--rounds', '12'],
      ['worker and browser killed', 'test/e2e/worker.soak.ts'],
    ]) {
      await whole(name, node, ['--disable-warning=ExperimentalWarning', script, ...args], { quiet: false });
    }
  } else {
    await whole('types', node, ['node_modules/typescript/bin/tsc', '-p', '.']);
    await whole('lint', node, ['node_modules/oxlint/bin/oxlint', '--deny-warnings']);
    await whole('format', node, ['node_modules/@biomejs/biome/bin/biome', 'format']);
    await whole('dead code', node, ['node_modules/knip/bin/knip.js']);
    await vitest('unit');
    await vitest('server');
    await counted(
      'browser tests in Chromium',
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
      { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json') } },
      join(results, 'e2e.json'),
      playwrightCount,
    );
    await vitest('firefox');
  }

  process.stdout.write(`\n${Math.round((Date.now() - started) / 1000)} s in all.`);
  process.stdout.write(failures.length === 0 ? '\n' : ` Failed: ${failures.join(', ')}.\n`);
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
  process.exit(totals.failed === 0 ? 0 : 1);
} catch (error) {
  fail(error);
}
