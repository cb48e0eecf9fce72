// What a handler of a contract route is given.
import { implement } from '@orpc/server';
import { api } from '../../contract/api.ts';
import type { Session, Sessions } from '../auth/sessions.ts';
import type { Database } from '../db/open.ts';
import type { Attempts } from '../http/attempts.ts';
import type { Clock } from '../services/clock.ts';
import type { Head } from '../services/record.ts';
import type { HeadMemory } from '../sync/head.ts';

export interface Services {
  readonly database: Database;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly head: HeadMemory;
  readonly attempts: Attempts;
  readonly committed: (head: Head) => void;
}

export interface RouteContext extends Services {
  /** Null on the routes that need no token. */
  readonly session: Session | null;
  /** Where the request came from, for slowing down guesses. Never stored, never logged. */
  readonly address: string;
  readonly body: unknown;
  /** Where a thrown error is put, so that one place makes all problems. */
  failure?: unknown;
}

/** The routes that oRPC serves: all but sync, which is a plain route for the sake of its 304. */
const served = { devices: api.devices, flags: api.flags, events: api.events, health: api.health };

export const contract = implement(served).$context<RouteContext>();
