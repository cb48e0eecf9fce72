// Finds the installed PostgreSQL server, and asks the system's package manager for one where it is missing.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemInstall } from '../../cli/browsers.mjs';
import { SetupFailed, step } from '../../cli/setup.mjs';

/** Folders with `initdb` and `postgres`, newest version first. */
export function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env.POSTGRES_BIN,
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ];
  return (
    folders.find(
      (folder) => folder !== undefined && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
    ) ?? null
  );
}

/** @returns {Promise<string>} the folder with the binaries */
export async function ensurePostgres() {
  const found = findPostgres();
  if (found !== null) return found;
  return step('Getting PostgreSQL', async () => {
    await systemInstall(['postgresql']);
    const installed = findPostgres();
    if (installed !== null) return installed;
    throw new SetupFailed(
      'No PostgreSQL server: install PostgreSQL 15 or newer (its initdb must be on the PATH, or set POSTGRES_BIN), then run this again.',
    );
  });
}
