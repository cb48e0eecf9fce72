// The audit log: a chain of salted hashes. Whoever has the rows can verify that none was changed, removed or put in between.
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/** What is written down about one act. */
export interface AuditEntry {
  /** `object.verb`: `flag.submitted`, `entry.saved`. */
  readonly action: string;
  readonly kind: string;
  readonly id: string;
  /** SHA-256 of the object's canonical JSON as it was left by this act; absent when it was removed. */
  readonly valueHash?: string;
}

export interface AuditPayload extends AuditEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The person's id, or the part of the system that acted (`seed`, `scheduler`). */
  readonly actor: string;
}

export interface AuditRow {
  readonly seq: number;
  readonly prev_hash: string;
  readonly payload_hash: string;
  readonly hash: string;
  readonly salt: string;
  readonly payload: AuditPayload;
}

/**
 * The rows that follow on `prevHash`. The salt keeps an erased payload from being guessed from its hash.
 *
 * @param afterSeq number of the last row in the chain, 0 when there is none
 */
export function chain(
  payloads: readonly Omit<AuditPayload, 'seq'>[],
  afterSeq: number,
  prevHash: string,
): readonly AuditRow[] {
  let previous = prevHash;
  return payloads.map((entry, index) => {
    const payload: AuditPayload = { ...entry, seq: afterSeq + index + 1 };
    const salt = randomBytes(16).toString('hex');
    const payloadHash = hashOfPayload(salt, payload);
    const row = {
      seq: payload.seq,
      prev_hash: previous,
      payload_hash: payloadHash,
      hash: hashOfRow(previous, payload.seq, payloadHash),
      salt,
      payload,
    };
    previous = row.hash;
    return row;
  });
}

const hashOfPayload = (salt: string, payload: AuditPayload): string => sha256(`${salt}\n${canonicalJson(payload)}`);
const hashOfRow = (previous: string, seq: number, payloadHash: string): string =>
  sha256(`${previous}\n${seq}\n${payloadHash}`);

export type ChainVerdict =
  | { readonly intact: true; readonly rows: number; readonly hash: string }
  | { readonly intact: false; readonly brokenAt: number; readonly reason: string };

/** Reads the whole log in order, 1000 rows at a time in one snapshot, and checks every hash and the recorded end of the chain. */
export async function verifyChain(db: Kysely<Tables>): Promise<ChainVerdict> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const head = await tx.selectFrom('head').select(['audit_seq', 'audit_hash']).executeTakeFirstOrThrow();
      let seq = 0;
      let previous = '0'.repeat(64);
      for (;;) {
        const rows = await tx
          .selectFrom('audit')
          .selectAll()
          .where('seq', '>', seq)
          .orderBy('seq')
          .limit(1000)
          .execute();
        for (const row of rows) {
          const broken = (reason: string): ChainVerdict => ({ intact: false, brokenAt: seq + 1, reason });
          if (row.seq !== seq + 1) return broken('a row is missing');
          if (row.prev_hash !== previous) return broken('the row does not follow on the one before');
          if (row.hash !== hashOfRow(previous, row.seq, row.payload_hash)) return broken('the row hash is wrong');
          const erased = row.salt === null || row.payload === null;
          if (!erased && row.payload_hash !== hashOfPayload(row.salt ?? '', row.payload as AuditPayload))
            return broken('the payload was changed');
          if (!erased && (row.payload as AuditPayload).seq !== row.seq) return broken('the payload is of another row');
          seq = row.seq;
          previous = row.hash;
        }
        if (rows.length === 0) break;
      }
      if (seq !== head.audit_seq || previous !== head.audit_hash)
        return { intact: false, brokenAt: seq + 1, reason: 'the end of the chain was cut off' };
      return { intact: true, rows: seq, hash: previous };
    });
}
