// When the server was last asked, with what success, and when it may be asked again. Survives the worker.
import { z } from 'zod';
import { Instant } from '../../contract/words.ts';
import { item } from './kv.ts';

export const Schedule = z.object({
  attemptedAt: Instant.nullable(),
  /** Attempts in a row that failed. */
  failures: z.int().min(0),
  /** Pulls in a row that brought nothing. */
  unchanged: z.int().min(0),
  /** The server asked not to be asked before. */
  notBefore: Instant.nullable(),
  problem: z.object({ at: Instant, code: z.string(), title: z.string() }).nullable(),
});
export type Schedule = z.infer<typeof Schedule>;

const schedule = item('schedule', Schedule);

export const readSchedule = async (): Promise<Schedule> =>
  (await schedule.read()) ?? { attemptedAt: null, failures: 0, unchanged: 0, notBefore: null, problem: null };
export const writeSchedule = (value: Schedule): Promise<void> => schedule.write(value);
