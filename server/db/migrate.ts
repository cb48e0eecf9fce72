// Brings a database to the newest shape. Kysely's migrator holds a PostgreSQL advisory lock, so that any number of nodes may start at once.
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as initial from './migrations/0001_initial.ts';
import type { Tables } from './tables.ts';

/** Numbered by file; a published migration is never edited. Listed, not read from the folder, so that a bundle has them too. */
const migrations: Record<string, Migration> = {
  '0001_initial': initial,
};

/** @throws whatever the failing statement threw; the database is then as it was before. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** The newest migration that this database has had. */
export async function latestMigration(db: Kysely<Tables>): Promise<string> {
  const row = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.name;
}
