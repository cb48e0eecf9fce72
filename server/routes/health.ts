import { latestMigration } from '../db/migrate.ts';
import { HttpProblem } from '../http/problem.ts';
import { contract } from './context.ts';

export const live = contract.health.live.handler(() => ({ status: 'ok' as const }));

export const ready = contract.health.ready.handler(async ({ context }) => {
  const { db, kind } = context.database;
  try {
    return { status: 'ok' as const, database: kind, migration: await latestMigration(db) };
  } catch (error) {
    throw new HttpProblem('unavailable', { headers: { 'retry-after': '5' }, cause: error });
  }
});
