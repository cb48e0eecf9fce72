import { type Kysely, sql } from 'kysely';

/** Statements one by one: PGlite's prepared queries take no batches. */
const statements = [
  `create table org (id text primary key, name text not null)`,
  `create table unit (
    id text primary key,
    name text not null,
    parent text references unit (id),
    region text
  )`,
  `create table person (
    id text primary key,
    name text not null,
    locale text not null,
    unit text not null references unit (id),
    active boolean not null default true
  )`,
  `create table person_role (
    person text not null references person (id),
    role text not null,
    unit text not null references unit (id),
    primary key (person, role, unit)
  )`,
  `create table invite (
    code_hash text primary key,
    person text not null references person (id),
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create table device (
    id text primary key,
    person text not null references person (id),
    label text not null,
    token_hash text not null unique,
    enrolled_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create table entry (id text primary key, unit text not null references unit (id), state text not null, value jsonb not null)`,
  `create table response (
    id text primary key,
    unit text not null references unit (id),
    expires_at timestamptz,
    value jsonb not null
  )`,
  `create index response_expiry on response (expires_at) where expires_at is not null`,
  `create table account (
    id text primary key,
    unit text not null references unit (id),
    platform text not null,
    handle text not null,
    value jsonb not null
  )`,
  `create unique index account_identity on account (platform, lower(handle))`,
  `create table hold (id text primary key, lifted boolean not null, value jsonb not null)`,
  `create table policy (id text not null, version bigint not null, value jsonb not null, primary key (id, version))`,
  `create table flag (
    id uuid primary key,
    reporter text not null references person (id),
    state text not null,
    category text not null,
    value jsonb not null,
    received_at timestamptz not null
  )`,
  `create table event (
    id uuid primary key,
    decision text not null,
    rules jsonb not null,
    severity text,
    platform text not null,
    surface text not null,
    unit text not null references unit (id),
    reason text,
    policy_version bigint not null,
    day text not null
  )`,
  `create table change (
    kind text not null,
    id text not null,
    unit text not null,
    revision bigint not null unique,
    deleted boolean not null,
    primary key (kind, id, unit)
  )`,
  `create table audit (
    seq bigint primary key,
    prev_hash text not null,
    payload_hash text not null,
    hash text not null,
    salt text,
    payload jsonb
  )`,
  `create table head (
    single boolean primary key default true check (single),
    epoch text not null,
    revision bigint not null,
    access bigint not null,
    audit_seq bigint not null,
    audit_hash text not null
  )`,
  `insert into head (epoch, revision, access, audit_seq, audit_hash)
    values (replace(gen_random_uuid()::text, '-', ''), 0, 0, 0, repeat('0', 64))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
