// The one local database. Only the worker opens it: content scripts and screens ask by message.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SyncKind } from '../../contract/sync.ts';

/** One row of synced data. A snapshot is written beside the old copy under the next generation, and takes over at its last page. */
export interface RecordRow {
  generation: number;
  id: string;
  revision: number;
  value: unknown;
  /** Accounts: `generation|platform|h:handle` and `…|n:name`, folded. Others: empty. */
  lookup: string[];
}

interface RecordTable {
  key: [generation: number, id: string];
  value: RecordRow;
  indexes: { lookup: string };
}

/** A row that a person made; parsed on the way out, in the file of its subject. */
type PersonMade = { id: string } & Record<string, unknown>;

export interface Tables extends DBSchema {
  kv: { key: string; value: unknown };
  policies: RecordTable;
  entries: RecordTable;
  responses: RecordTable;
  accounts: RecordTable;
  holds: RecordTable;
  outbox: { key: string; value: PersonMade; indexes: { state: [state: string, createdAt: string] } };
  flags: { key: string; value: PersonMade; indexes: { subjects: string } };
  requests: { key: number; value: unknown };
  /** What did not parse, as it was, so that nothing a person made is lost. Never cleared by us. */
  quarantine: { key: number; value: { table: string; at: string; reason: string; raw: unknown } };
}
export type Database = IDBPDatabase<Tables>;

export const recordTables = {
  policy: 'policies',
  entry: 'entries',
  response: 'responses',
  account: 'accounts',
  hold: 'holds',
} as const satisfies Record<SyncKind, keyof Tables>;
export type RecordTableName = (typeof recordTables)[SyncKind];
export const recordTableNames: readonly RecordTableName[] = Object.values(recordTables);

/** Step `n` brings version `n` to `n + 1`. A step is never changed once released; add another. */
const migrations: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('kv');
    for (const table of recordTableNames)
      db.createObjectStore(table, { keyPath: ['generation', 'id'] }).createIndex('lookup', 'lookup', {
        multiEntry: true,
      });
    db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('state', ['state', 'createdAt']);
    db.createObjectStore('flags', { keyPath: 'id' }).createIndex('subjects', 'subjects', { multiEntry: true });
    db.createObjectStore('requests', { autoIncrement: true });
    db.createObjectStore('quarantine', { autoIncrement: true });
  },
];

export const DATABASE_NAME = 'imprimatur';
let opening: Promise<Database> | null = null;

/**
 * The open database; opened and migrated on first use.
 *
 * @throws DOMException when the browser refuses (disk full, a newer version on disk); the next call tries again.
 */
export function database(): Promise<Database> {
  opening ??= open();
  return opening;
}

/** Lets go of the connection, so that the database can be deleted or upgraded. The next call of `database` opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opening;
  opening = null;
  (await closing)?.close();
}

async function open(): Promise<Database> {
  const forget = () => {
    opening = null;
  };
  try {
    return await openDB<Tables>(DATABASE_NAME, migrations.length, {
      upgrade(db, from) {
        for (const migrate of migrations.slice(from)) migrate(db);
      },
      // An updated extension opens a newer version: give way at once.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  } catch (error) {
    forget();
    throw error;
  }
}
