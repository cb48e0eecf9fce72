// Folders say what code may know (ARCHITECTURE.md). This reads every import line and holds it against the table.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Border {
  readonly folder: string;
  /** Packages by name or prefix (`@orpc/`). */
  readonly packages: readonly string[];
  /** Folders of ours, by prefix; its own folder is always allowed. */
  readonly folders: readonly string[];
  /** Words that must not stand in the code: globals of a world this folder does not know. */
  readonly never?: RegExp;
  /** Only types may come from these (content scripts carry no zod). */
  readonly typesOnly?: readonly string[];
}

const noDom = String.raw`\b(?:document|window|navigator|HTMLElement)\s*[.(]`;
const pure: Pick<Border, 'packages' | 'typesOnly'> & { never: RegExp } = {
  packages: [],
  typesOnly: ['contract', 'utils/messages.ts'],
  never: new RegExp(String.raw`${noDom}|\bbrowser\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bMath\.random\(`),
};

const borders: readonly Border[] = [
  { folder: 'contract', packages: ['zod', '@orpc/contract'], folders: [] },
  { folder: 'utils/text', ...pure, folders: ['contract'] },
  { folder: 'utils/checks', ...pure, folders: ['contract', 'utils/text', 'utils/tone'] },
  { folder: 'utils/tone', ...pure, folders: ['contract', 'utils/text', 'utils/checks'] },
  { folder: 'utils/impostor', ...pure, folders: ['contract', 'utils/text', 'utils/messages.ts'] },
  { folder: 'packs', packages: [], folders: ['contract'], typesOnly: ['contract'] },
  { folder: 'utils/i18n', packages: [], folders: ['contract'], typesOnly: ['contract'] },
  {
    folder: 'utils/platforms',
    packages: [],
    folders: ['contract', 'utils/messages.ts'],
    typesOnly: ['contract', 'utils/messages.ts'],
    never: /\bbrowser\./,
  },
  {
    folder: 'utils/composer',
    packages: ['wxt/browser'],
    folders: [
      'contract',
      'packs',
      'components/ui',
      'utils/platforms',
      'utils/checks',
      'utils/text',
      'utils/tone',
      'utils/i18n',
      'utils/messages.ts',
      'utils/page-messages.ts',
    ],
    typesOnly: ['contract', 'utils/messages.ts'],
  },
  {
    folder: 'utils/profile',
    packages: [],
    folders: [
      'contract',
      'components/ui',
      'utils/impostor',
      'utils/platforms',
      'utils/i18n',
      'utils/messages.ts',
      'utils/page-messages.ts',
      'utils/composer',
    ],
    typesOnly: ['contract', 'utils/messages.ts'],
  },
  {
    folder: 'utils/store',
    packages: ['wxt/browser', 'wxt/utils/', 'zod', 'idb', 'minisearch'],
    folders: ['contract', 'packs', 'utils'],
    never: new RegExp(noDom),
  },
  {
    folder: 'utils/sync',
    packages: ['wxt/browser', 'wxt/utils/', 'zod', '@orpc/'],
    folders: ['contract', 'packs', 'utils'],
    never: new RegExp(noDom.replace('navigator|', '')),
  },
  {
    folder: 'components',
    packages: ['react', 'react-dom', '@tanstack/react-query'],
    folders: ['contract', 'utils'],
    never: /\bbrowser\.|\bfetch\(/,
  },
  {
    folder: 'server',
    packages: ['node:', 'hono', '@hono/', '@orpc/', 'kysely', 'pg', '@electric-sql/pglite', 'zod'],
    folders: ['contract', 'utils/checks', 'utils/text', 'packs'],
    never: /\bdocument\.(?:querySelector|createElement|body|documentElement|addEventListener)|\bwindow\./,
  },
  {
    folder: 'cli',
    packages: ['node:', 'yaml', 'zod', 'selfsigned', 'puppeteer-core'],
    folders: [
      'contract',
      'utils/checks',
      'utils/text',
      'utils/tone',
      'utils/impostor',
      'packs',
      'server',
      'test/pages',
    ],
  },
];

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

const importLine =
  /^\s*(?:import|export)\s+(?<kind>type\s)?(?:[^'"]*?\sfrom\s+)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]\s*\)/gm;

function violations(border: Border): string[] {
  return sourcesIn(border.folder).flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8');
    const wrong: string[] = [];
    for (const match of code.matchAll(importLine)) {
      const from = (match.groups?.from ?? match.groups?.lazy ?? '').replace(/\?(?:inline|raw|url)$/, '');
      if (from.startsWith('.')) {
        const target = relative(root, normalize(join(root, dirname(file), from)))
          .split(sep)
          .join('/');
        const within = (folder: string) => target === folder || target.startsWith(`${folder}/`);
        if (!within(border.folder) && !border.folders.some(within)) wrong.push(`${file} imports ${target}`);
        const typeOnly = match.groups?.kind !== undefined;
        if (!typeOnly && !within(border.folder) && border.typesOnly?.some(within) === true)
          wrong.push(`${file} imports ${target} at run time; only its types may come in`);
      } else if (
        !border.packages.some(
          (name) => from === name || from.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`),
        )
      ) {
        wrong.push(`${file} imports ${from}`);
      }
    }
    const bare = code
      .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g, "''");
    const never = border.never?.exec(bare);
    if (never) wrong.push(`${file} uses ${never[0]}`);
    return wrong;
  });
}

describe('who may import whom', () => {
  it.each(borders.map((border) => [border.folder, border] as const))('%s', (_, border) => {
    expect(violations(border)).toEqual([]);
  });

  it('reads files at all: a forbidden import would be seen', () => {
    expect(violations({ folder: 'utils/platforms', packages: [], folders: [] }).length).toBeGreaterThan(0);
  });
});
