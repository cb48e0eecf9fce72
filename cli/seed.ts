// imprimatur seed: makes the demo organisation.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { DataFolderInUse } from '../server/db/lock-file.ts';
import { seedDemo } from '../server/demo/seed.ts';
import { systemClock } from '../server/services/clock.ts';
import { openDatabase } from '../server/start.ts';
import { CommandFailed } from './jsonl.ts';

const usage = `imprimatur seed [--data DIR]

Makes the demo organisation Meridian Mutual, or brings it to the state of this version and of today. Nothing else is touched.

  --data DIR   folder of the embedded database (default .data/embedded)
  --help       this text

With DATABASE_URL set, a PostgreSQL server is used instead.
`;

/** Prints what the database then holds. Resolves to the exit code. */
export async function seed(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataFolder: options.data }).catch(
    (error: unknown) => {
      throw error instanceof DataFolderInUse ? new CommandFailed(error.message) : error;
    },
  );
  try {
    await seedDemo({ database, clock: systemClock, actor: 'seed' });
    const counts: string[] = [];
    for (const table of ['unit', 'person', 'policy', 'entry', 'response', 'account'] as const) {
      const { count } = await database.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      counts.push(`${table} ${count}`);
    }
    process.stdout.write(`Meridian Mutual: ${counts.join(', ')}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: '.data/embedded' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new CommandFailed(error instanceof Error ? error.message : String(error));
  }
}
