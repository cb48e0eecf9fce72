// Builds the extension and the replica pages, and only when something they are made of has changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, run, SetupFailed, step } from '../setup.mjs';

const extensionSources = [
  'contract',
  'entrypoints',
  'components',
  'utils',
  'packs',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];
const pageSources = ['test/pages', 'package-lock.json'];

export type Target = 'chrome' | 'firefox';

/** Where the production build of a browser lies. */
export const outputOf = (target: Target): string => join(root, '.output', `${target}-mv3`);

/** Builds the production extension if needed; a build that is current costs a few hundredths of a second. */
export async function buildExtension(target: Target): Promise<void> {
  const args = target === 'chrome' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  await buildIfChanged(
    `Building the extension for ${target}`,
    extensionSources,
    join(outputOf(target), 'manifest.json'),
    target,
    [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args],
  );
}

/** Bundles the replica pages with the real editor libraries. */
export async function buildPages(): Promise<void> {
  await buildIfChanged('Bundling the replica pages', pageSources, join(root, '.output', 'pages'), 'pages', [
    join('test', 'pages', 'build.mjs'),
  ]);
}

/**
 * Copies a build and puts `preset.json` into it, which enrols the browser on its first start.
 *
 * @returns the folder of the copy
 */
export function enrolledCopy(
  target: Target,
  preset: { serverUrl: string; inviteCode: string; locale: 'en' },
  name = `demo-${target}-mv3`,
): string {
  const copy = join(root, '.output', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(outputOf(target), copy, { recursive: true });
  writeFileSync(join(copy, 'preset.json'), JSON.stringify(preset));
  return copy;
}

async function buildIfChanged(
  name: string,
  sources: readonly string[],
  result: string,
  stampName: string,
  args: readonly string[],
): Promise<void> {
  const stamp = join(root, '.output', `.built-${stampName}`);
  const digest = digestOf(sources);
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await step(name, async () => {
    const { code, output } = await run(node, args, { quiet: true });
    if (code !== 0) throw new SetupFailed(`${name} failed:\n${output.slice(-4000)}`);
    writeFileSync(stamp, digest);
  });
}

function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (name !== 'node_modules') visit(join(path, name));
    } else hash.update(path).update(readFileSync(path));
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest('hex');
}
