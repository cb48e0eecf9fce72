// The one way to write. Data first, then, as the last step, the lock under which revisions and audit rows are stamped.
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { SyncKind } from '../../contract/sync.ts';
import type { Database } from '../db/open.ts';
import type { Tables } from '../db/tables.ts';
import { type AuditEntry, chain } from './audit.ts';
import type { Clock } from './clock.ts';
import { sqlState } from './sql-state.ts';

/** Where the database stands; nodes keep it in memory. */
export interface Head {
  readonly epoch: string;
  /** Rises with each change that sync carries. */
  readonly revision: number;
  /** Rises when a person's or device's access changes; sessions in memory from before are then void. */
  readonly access: number;
}

/** What services need to work; `actor` is a person's id or the part of the system that acts. */
export interface ServiceContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly actor: string;
  /** Hears of the head after each commit of this process. */
  readonly committed?: (head: Head) => void;
}

export interface Change {
  readonly kind: SyncKind;
  readonly id: string;
  /** Whom it concerns: a unit's id, or `everyone`. */
  readonly unit: string;
  /** False: gone for clients, because it was deleted or is in a state that is not shared. */
  readonly visible: boolean;
}

/** The audience of records that the whole organisation has. Not a possible unit id. */
export const everyone = '*';

/** Collects, during the work, what is to be stamped at its end. */
export interface Journal {
  change(change: Change): void;
  audit(entry: AuditEntry): void;
  /** Access of a person or device changed. */
  accessChanged(): void;
}

export type Tx = Transaction<Tables>;

/** Name of the PostgreSQL channel on which nodes tell each other of a commit; its payload is the head as JSON. */
export const headChannel = 'imprimatur_head';
/** Transaction-level advisory lock of all writers: "impr" in ASCII. */
const writerLock = 0x696d7072;
const attempts = 4;

/**
 * Runs `work` in a READ COMMITTED transaction and commits it together with its revisions and audit rows.
 * `work` may run again after a deadlock or serialisation failure, so it must have no effect but on `tx` and `journal`.
 */
export async function record<T>(context: ServiceContext, work: (tx: Tx, journal: Journal) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { result, head } = await attemptOnce(context, work);
      if (head !== null) context.committed?.(head);
      return result;
    } catch (error) {
      const retriable = sqlState(error) === '40001' || sqlState(error) === '40P01';
      if (!retriable || attempt === attempts) throw error;
    }
  }
}

async function attemptOnce<T>(context: ServiceContext, work: (tx: Tx, journal: Journal) => Promise<T>) {
  return context.database.db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (tx) => {
      const changes = new Map<string, Change>();
      const audits: AuditEntry[] = [];
      let access = false;
      const result = await work(tx, {
        change: (change) => void changes.set(`${change.kind} ${change.id}`, change),
        audit: (entry) => void audits.push(entry),
        accessChanged: () => {
          access = true;
        },
      });
      if (changes.size === 0 && audits.length === 0 && !access) return { result, head: null };
      const head = await stamp(tx, context, [...changes.values()], audits, access);
      return { result, head };
    });
}

async function stamp(
  tx: Tx,
  context: ServiceContext,
  changes: readonly Change[],
  audits: readonly AuditEntry[],
  access: boolean,
): Promise<Head> {
  await sql`select pg_advisory_xact_lock(${sql.lit(writerLock)})`.execute(tx);
  // A statement of its own, after the lock: in READ COMMITTED it sees all that earlier holders committed.
  const before = await tx.selectFrom('head').selectAll().executeTakeFirstOrThrow();
  const revision = await stampChanges(tx, changes, before.revision);
  const at = context.clock.now().toISOString();
  const rows = chain(
    audits.map((entry) => ({ ...entry, at, actor: context.actor })),
    before.audit_seq,
    before.audit_hash,
  );
  for (const part of inParts(rows)) {
    await tx
      .insertInto('audit')
      .values(part.map((row) => ({ ...row, payload: JSON.stringify(row.payload) })))
      .execute();
  }
  const last = rows.at(-1);
  const head: Head = { epoch: before.epoch, revision, access: before.access + (access ? 1 : 0) };
  await tx
    .updateTable('head')
    .set({
      revision: head.revision,
      access: head.access,
      audit_seq: last?.seq ?? before.audit_seq,
      audit_hash: last?.hash ?? before.audit_hash,
    })
    .execute();
  await sql`select pg_notify(${headChannel}, ${JSON.stringify(head)})`.execute(tx);
  return head;
}

/** Gives each change its revision; a record that left an audience leaves a tombstone there. */
async function stampChanges(tx: Tx, changes: readonly Change[], after: number): Promise<number> {
  let revision = after;
  for (const part of inParts(changes)) {
    const live = await tx
      .selectFrom('change')
      .select(['kind', 'id', 'unit'])
      .where('deleted', '=', false)
      .where('kind', 'in', [...new Set(part.map((change) => change.kind))])
      .where('id', 'in', [...new Set(part.map((change) => change.id))])
      .execute();
    const rows = part.flatMap((change) => {
      const left = live
        .filter((row) => row.kind === change.kind && row.id === change.id)
        .filter((row) => !change.visible || row.unit !== change.unit)
        .map((row) => ({ ...row, deleted: true }));
      const here = change.visible ? [{ kind: change.kind, id: change.id, unit: change.unit, deleted: false }] : [];
      return [...left, ...here].map((row) => {
        revision += 1;
        return { ...row, revision };
      });
    });
    if (rows.length === 0) continue;
    await tx
      .insertInto('change')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['kind', 'id', 'unit']).doUpdateSet((row) => ({
          revision: row.ref('excluded.revision'),
          deleted: row.ref('excluded.deleted'),
        })),
      )
      .execute();
  }
  return revision;
}

/** PostgreSQL takes at most 65 535 parameters in a statement. */
function inParts<T>(rows: readonly T[], size = 1000): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
