// Reads the synced rows of the current generation. A row that this version cannot read is left out; sync counts those.
import type { z } from 'zod';
import { Account } from '../../contract/account.ts';
import { Entry } from '../../contract/entry.ts';
import { Hold } from '../../contract/hold.ts';
import { Policy } from '../../contract/policy.ts';
import { Response } from '../../contract/response.ts';
import { database, type RecordTableName } from './db.ts';
import { readReplica } from './replica.ts';

async function all<T>(table: RecordTableName, schema: z.ZodType<T>): Promise<T[]> {
  const { generation } = await readReplica();
  const rows = await (await database()).getAll(table, ofGeneration(generation));
  return rows.flatMap(({ value }) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

async function one<T>(table: RecordTableName, schema: z.ZodType<T>, id: string): Promise<T | null> {
  const { generation } = await readReplica();
  const parsed = schema.safeParse((await (await database()).get(table, [generation, id]))?.value);
  return parsed.success ? parsed.data : null;
}

const ofGeneration = (generation: number) => IDBKeyRange.bound([generation], [generation + 1], false, true);

export const readEntries = () => all('entries', Entry);
export const readResponses = () => all('responses', Response);
export const readAccounts = () => all('accounts', Account);
export const readAccount = (id: string) => one('accounts', Account, id);
export const readHolds = () => all('holds', Hold);

/** The policy in force; null before the first pull. Should the server ever send several, the newest counts. */
export async function readPolicy(): Promise<Policy | null> {
  const policies = await all('policies', Policy);
  return policies.sort((a, b) => b.version - a.version || b.publishedAt.localeCompare(a.publishedAt))[0] ?? null;
}

export interface RecordCounts {
  readonly entries: number;
  readonly responses: number;
  readonly accounts: number;
  readonly holds: number;
}

export async function countRecords(): Promise<RecordCounts> {
  const { generation } = await readReplica();
  const db = await database();
  const range = ofGeneration(generation);
  const [entries, responses, accounts, holds] = await Promise.all([
    db.count('entries', range),
    db.count('responses', range),
    db.count('accounts', range),
    db.count('holds', range),
  ]);
  return { entries, responses, accounts, holds };
}
