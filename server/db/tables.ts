// The tables as Kysely sees them. Records that sync carries keep their contract value as JSONB beside the columns that are searched.
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Account } from '../../contract/account.ts';
import type { Entry } from '../../contract/entry.ts';
import type { FlagSubmission } from '../../contract/flag.ts';
import type { Hold } from '../../contract/hold.ts';
import type { Policy } from '../../contract/policy.ts';
import type { Response } from '../../contract/response.ts';
import type { AuditPayload } from '../services/audit.ts';

/** Written as text that PostgreSQL casts, read as the parsed value: the two drivers disagree on every other way. */
type Json<T extends object> = JSONColumnType<T, string, string>;
type Time = ColumnType<Date, Date, Date>;

export interface Tables {
  org: { id: string; name: string };
  unit: { id: string; name: string; parent: string | null; region: string | null };
  person: { id: string; name: string; locale: string; unit: string; active: Generated<boolean> };
  person_role: { person: string; role: string; unit: string };
  invite: { code_hash: string; person: string; expires_at: Time; used_at: Time | null };
  device: {
    id: string;
    person: string;
    label: string;
    token_hash: string;
    enrolled_at: Time;
    revoked_at: Time | null;
  };

  entry: { id: string; unit: string; state: string; value: Json<Entry> };
  response: { id: string; unit: string; expires_at: Time | null; value: Json<Response> };
  account: { id: string; unit: string; platform: string; handle: string; value: Json<Account> };
  hold: { id: string; lifted: boolean; value: Json<Hold> };
  policy: { id: string; version: number; value: Json<Policy> };

  flag: {
    id: string;
    reporter: string;
    state: string;
    category: string;
    value: Json<FlagSubmission>;
    received_at: Time;
  };
  /** No person, no device, no time of day: there is no column for them. */
  event: {
    id: string;
    decision: string;
    rules: Json<string[]>;
    severity: string | null;
    platform: string;
    surface: string;
    unit: string;
    reason: string | null;
    policy_version: number;
    day: string;
  };

  /** The latest change of each record in each audience; what sync reads. */
  change: { kind: string; id: string; unit: string; revision: number; deleted: boolean };
  /** One row: where revisions, access and the audit chain stand. */
  head: {
    epoch: string;
    revision: number;
    access: number;
    audit_seq: number;
    audit_hash: string;
  };
  audit: {
    seq: number;
    prev_hash: string;
    payload_hash: string;
    hash: string;
    /** Null after an erasure; the hash of what was removed stays in the chain. */
    salt: string | null;
    payload: JSONColumnType<AuditPayload | null, string | null, string | null>;
  };
}
