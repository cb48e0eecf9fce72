// Opens the one database there is, embedded or on a server, behind the same Kysely.
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { type ClientConfig, Pool, TypeOverrides } from 'pg';
import { lockFolder } from './lock-file.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Where other nodes' commits are heard of; absent on the embedded database, which has no other nodes. */
  readonly connection?: ClientConfig;
  /** Waits for what is running, then closes. */
  close(): Promise<void>;
}

/** int8 as a number: revisions and counters stay far below 2^53, and the drivers would answer with a string and a bigint. */
const int8 = 20;

/**
 * Opens the embedded PostgreSQL and brings it to the newest shape.
 *
 * @param folder where the data lies, made if it is missing; absent: in memory, for tests
 * @throws DataFolderInUse when another process has the folder
 */
export async function openEmbedded(folder?: string): Promise<Database> {
  const lock = folder === undefined ? null : lockFolder(folder);
  try {
    const pglite = await PGlite.create({
      ...(folder === undefined ? {} : { dataDir: folder }),
      parsers: { [int8]: Number },
    });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await migrate(db);
    return {
      kind: 'embedded',
      db,
      close: async () => {
        await db.destroy();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/** Connects to a PostgreSQL server and brings the database to the newest shape. */
export async function openPostgres(connection: ClientConfig): Promise<Database> {
  const types = new TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new Pool({
    ...connection,
    max: 10,
    connectionTimeoutMillis: 5000,
    idle_in_transaction_session_timeout: 15_000,
    types,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind: 'postgres', db, connection, close: () => db.destroy() };
}
