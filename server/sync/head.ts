// Where the database stands, kept in memory: raised by our own commits and by other nodes' notifications, and read again when it is old.
import { Client, type ClientConfig } from 'pg';
import { z } from 'zod';
import type { Database } from '../db/open.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../services/clock.ts';
import { type Head, headChannel } from '../services/record.ts';

/** A notification may be lost, so nothing older than this is trusted. */
const trustedMs = 10_000;
const reconnectMs = 1000;

const Notified = z
  .string()
  .transform((payload, context): unknown => {
    try {
      return JSON.parse(payload);
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.object({ epoch: z.string(), revision: z.number(), access: z.number() }));

export interface HeadMemory {
  /** The head as remembered, or null when it is too old to be trusted. */
  peek(): Head | null;
  /** The head as remembered, read from the database first when it is too old. */
  current(): Promise<Head>;
  /** Takes note of a commit, ours or another node's. */
  advance(this: void, head: Head): void;
  close(): Promise<void>;
}

export async function readHead(db: Database['db']): Promise<Head> {
  return db.selectFrom('head').select(['epoch', 'revision', 'access']).executeTakeFirstOrThrow();
}

/** Remembers the head; on a PostgreSQL server it also listens to the other nodes. */
export function createHeadMemory(database: Database, clock: Clock, log: Log): HeadMemory {
  let head: Head | null = null;
  let readAt = 0;
  let reading: Promise<Head> | null = null;
  const listener = database.connection === undefined ? null : listen(database.connection, log, noteFrom, forget);

  function advance(next: Head): void {
    // Notifications may overtake a reading; within an epoch both counters only rise.
    head =
      head === null || head.epoch !== next.epoch
        ? next
        : {
            epoch: next.epoch,
            revision: Math.max(head.revision, next.revision),
            access: Math.max(head.access, next.access),
          };
  }

  function noteFrom(payload: string): void {
    // A hint only: it never makes the memory younger. Another epoch is not taken from a hint at all.
    const hint = Notified.safeParse(payload);
    if (hint.success && head?.epoch === hint.data.epoch) advance(hint.data);
    else forget();
  }

  function forget(): void {
    head = null;
  }

  async function read(): Promise<Head> {
    const startedAt = clock.now().getTime();
    const fresh = await readHead(database.db);
    advance(fresh);
    readAt = startedAt;
    return fresh;
  }

  function peek(): Head | null {
    const age = clock.now().getTime() - readAt;
    return age >= 0 && age < trustedMs ? head : null;
  }

  return {
    peek,
    current: () => {
      const trusted = peek();
      if (trusted !== null) return Promise.resolve(trusted);
      // Many requests that find it old share one reading.
      reading ??= read().finally(() => {
        reading = null;
      });
      return reading;
    },
    advance,
    close: async () => listener?.close(),
  };
}

/** Keeps one connection on the channel and comes back after it is lost; `lost` is called since something may have been missed. */
function listen(
  connection: ClientConfig,
  log: Log,
  heard: (payload: string) => void,
  lost: () => void,
): { close(): Promise<void> } {
  let closed = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const again = (next: Client): void => {
    if (closed || client !== next) return;
    client = null;
    lost();
    log.warn('listener_lost', {});
    timer = setTimeout(() => void connect(), reconnectMs);
  };

  async function connect(): Promise<void> {
    const next = new Client({ ...connection, connectionTimeoutMillis: 5000 });
    client = next;
    next.on('notification', (message) => heard(message.payload ?? ''));
    next.on('error', () => again(next));
    next.on('end', () => again(next));
    try {
      await next.connect();
      await next.query(`listen ${headChannel}`);
      lost();
    } catch {
      again(next);
      await next.end().catch(() => {});
    }
  }

  void connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
