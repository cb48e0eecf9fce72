// The HTTP side of the server, played at the fetch border: a list of answers by path, and what was asked.
import type { SyncEnvironment } from '../../../utils/sync/run.ts';
import { noteRequest, noteStatus } from '../../../utils/store/requests.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Answers, or throws for a server that is not there. */
export type Answer = (asked: Asked) => { status: number; body?: unknown; headers?: Record<string, string> };

export interface Played {
  readonly environment: SyncEnvironment;
  readonly asked: Asked[];
  readonly announced: string[];
  readonly alarms: number[];
  /** Moves the clock, in ms. */
  pass(ms: number): void;
}

/** A world for sync that starts at `start` (ISO 8601); chance is always one half. */
export function play(answer: Answer, start: string): Played {
  let now = Date.parse(start);
  const asked: Asked[] = [];
  const announced: string[] = [];
  const alarms: number[] = [];
  return {
    asked,
    announced,
    alarms,
    pass: (ms) => {
      now += ms;
    },
    environment: {
      now: () => now,
      random: () => 0.5,
      announce: async (kinds) => void announced.push(...kinds),
      wakeIn: async (ms) => void alarms.push(ms),
      log: async (row) => {
        const key = await noteRequest(row);
        return (status) => noteStatus(key, status);
      },
      fetch: async (url, init) => {
        const { pathname, searchParams } = new URL(url);
        const request: Asked = {
          method: init.method ?? 'GET',
          path: pathname,
          query: Object.fromEntries(searchParams),
          headers: Object.fromEntries(new Headers(init.headers)),
          body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
        };
        asked.push(request);
        const { status, body, headers = {} } = answer(request);
        return new Response(status === 304 ? null : JSON.stringify(body), { status, headers });
      },
    },
  };
}

export const problem = (status: number, code: string, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: { type: `urn:imprimatur:problem:${code}`, title: `the title of ${code}`, status, code },
});
