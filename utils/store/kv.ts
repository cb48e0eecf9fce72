// Single values by key, each with its schema.
import type { z } from 'zod';
import { database } from './db.ts';

export interface Item<T> {
  readonly key: string;
  readonly schema: z.ZodType<T>;
  /** Null when nothing is stored, or nothing this version can read; what is stored then stays as it is. */
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
}

/** A value of its own in the database. Use `key` and `schema` to reach it inside a transaction with other tables. */
export function item<T>(key: string, schema: z.ZodType<T>): Item<T> {
  return {
    key,
    schema,
    async read() {
      const parsed = schema.safeParse(await (await database()).get('kv', key));
      return parsed.success ? parsed.data : null;
    },
    async write(value) {
      await (await database()).put('kv', value, key);
    },
  };
}
