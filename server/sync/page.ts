// One page of sync, read in one snapshot, so that no row can appear later below a cursor that was handed out.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Response } from '../../contract/response.ts';
import type { Change, SyncKind, SyncPage } from '../../contract/sync.ts';
import type { Scope } from '../auth/scope.ts';
import type { Database } from '../db/open.ts';
import type { Tables } from '../db/tables.ts';
import { everyone, type Head, type Tx } from '../services/record.ts';
import { isUsable } from '../services/responses.ts';
import { type Cursor, CursorAhead, formatCursor } from './cursor.ts';
import { readHead } from './head.ts';

export interface PageRequest {
  readonly scope: Scope;
  /** Null: the client has nothing. */
  readonly cursor: Cursor | null;
  /** Changes in the page, at most. */
  readonly limit: number;
  readonly now: Date;
}

export interface ReadPage {
  readonly page: SyncPage;
  /** Where the database stood in the snapshot. */
  readonly head: Head;
}

/**
 * Reads the changes behind a cursor. Another epoch or another scope gets the first page of a snapshot; its further pages
 * are deltas.
 *
 * @throws CursorAhead
 */
export async function readPage({ db, kind }: Database, request: PageRequest): Promise<ReadPage> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      // Embedded, the transaction has the only connection to itself: nothing can change under it.
      if (kind === 'postgres') await sql`set local statement_timeout = '10s'`.execute(tx);
      const head = await readHead(tx);
      const { cursor, scope } = request;
      if (cursor !== null && cursor.epoch === head.epoch && cursor.revision > head.revision) throw new CursorAhead();
      const follows = cursor !== null && cursor.epoch === head.epoch && cursor.scope === scope.key;
      const after = follows ? cursor.revision : 0;
      const rows = await changedRows(tx, request, after, !follows);
      const shown = rows.slice(0, request.limit);
      const more = rows.length > request.limit;
      const changes = await withValues(tx, shown, request.now, !follows);
      const last = shown.at(-1)?.revision ?? (follows ? after : head.revision);
      return {
        head,
        page: {
          cursor: formatCursor({ epoch: head.epoch, revision: last, scope: scope.key }),
          more,
          mode: follows ? 'delta' : 'snapshot',
          changes,
          serverTime: request.now.toISOString(),
        },
      };
    });
}

interface ChangedRow {
  readonly kind: SyncKind;
  readonly id: string;
  readonly revision: number;
  readonly deleted: boolean;
}

/** One row more than the page takes, to know whether there is more. */
async function changedRows(
  tx: Tx,
  { scope, limit }: PageRequest,
  after: number,
  liveOnly: boolean,
): Promise<readonly ChangedRow[]> {
  const rows = await tx
    .selectFrom('change')
    .select(['kind', 'id', 'revision', 'deleted'])
    .where('revision', '>', after)
    .where((eb) => visibleTo(eb, 'change', scope))
    .$if(liveOnly, (query) => query.where('deleted', '=', false))
    // A record that moved between two units of this scope is not gone: its tombstone in the old unit is not shown.
    .where((eb) =>
      eb.or([
        eb('deleted', '=', false),
        eb.not(
          eb.exists(
            eb
              .selectFrom('change as other')
              .select('other.id')
              .whereRef('other.kind', '=', 'change.kind')
              .whereRef('other.id', '=', 'change.id')
              .where('other.deleted', '=', false)
              .where((inner) => visibleTo(inner, 'other', scope)),
          ),
        ),
      ]),
    )
    .orderBy('revision')
    .limit(limit + 1)
    .execute();
  return rows as ChangedRow[];
}

type ChangeTable = Tables & { other: Tables['change'] };

function visibleTo(
  eb: ExpressionBuilder<ChangeTable, 'change' | 'other'> | ExpressionBuilder<Tables, 'change'>,
  table: 'change' | 'other',
  scope: Scope,
): Expression<SqlBool> {
  const build = eb as ExpressionBuilder<ChangeTable, 'change' | 'other'>;
  const inUnits = (kind: SyncKind, units: readonly string[]) =>
    units.length === 0
      ? []
      : [build.and([build(`${table}.kind`, '=', kind), build(`${table}.unit`, 'in', [...units])])];
  return build.or([
    build(`${table}.unit`, '=', everyone),
    ...inUnits('entry', scope.units),
    ...inUnits('response', scope.reach),
  ]);
}

/** Joins the values; a response whose end has come counts as deleted even before the scheduler has stamped it. */
async function withValues(tx: Tx, rows: readonly ChangedRow[], now: Date, liveOnly: boolean): Promise<Change[]> {
  const values = new Map<string, unknown>();
  for (const kind of ['entry', 'response', 'account', 'hold', 'policy'] as const) {
    const ids = rows.filter((row) => row.kind === kind && !row.deleted).map((row) => row.id);
    if (ids.length === 0) continue;
    const found = await tx
      .selectFrom(kind)
      .select(['id', 'value'])
      .where('id', 'in', ids)
      // Only policies have several rows under an id: the newest version comes last and stays in the map.
      .$if(kind === 'policy', (query) => query.orderBy(sql.ref('version')))
      .execute();
    for (const row of found) values.set(`${kind} ${row.id}`, row.value);
  }
  return rows.flatMap((row): Change[] => {
    const base = { kind: row.kind, id: row.id, revision: row.revision };
    const value = values.get(`${row.kind} ${row.id}`);
    const over = row.kind === 'response' && value !== undefined && !isUsable(value as Response, now);
    if (!row.deleted && !over) return [{ ...base, value } as Change];
    return liveOnly ? [] : [{ ...base, deleted: true }];
  });
}
