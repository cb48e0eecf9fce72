// Requests as a browser would make them, and what they must look like when they fail.
import { expect } from 'vitest';
import { Problem, type ProblemCode } from '../../../contract/problem.ts';
import { SyncPage } from '../../../contract/sync.ts';
import type { World } from './world.ts';

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export async function expectProblem(response: Response, status: number, code: ProblemCode): Promise<Problem> {
  const problem = Problem.parse(await response.json());
  expect({ status: response.status, code: problem.code }).toEqual({ status, code });
  expect(problem.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problem;
}

/** Pulls one page; the answer must be one that the contract knows. */
export async function pull(world: World, token: string, query = ''): Promise<SyncPage> {
  const response = await world.ask(`/v1/sync${query}`, { headers: bearer(token) });
  expect(response.status).toBe(200);
  return SyncPage.parse(await response.json());
}

/** Pulls until there is no more, as a client does. */
export async function pullAll(world: World, token: string, cursor?: string, limit = 500): Promise<SyncPage[]> {
  const pages: SyncPage[] = [];
  for (let next = cursor; ; ) {
    const page = await pull(world, token, `?limit=${limit}${next === undefined ? '' : `&cursor=${next}`}`);
    pages.push(page);
    if (!page.more) return pages;
    next = page.cursor;
  }
}

/** What a client holds after these pages: `kind id` to value. */
export function applied(
  pages: readonly SyncPage[],
  before: ReadonlyMap<string, unknown> = new Map(),
): Map<string, unknown> {
  let held = new Map(before);
  for (const page of pages) {
    if (page.mode === 'snapshot') held = new Map();
    for (const change of page.changes) {
      const key = `${change.kind} ${change.id}`;
      if ('deleted' in change) held.delete(key);
      else held.set(key, change.value);
    }
  }
  return held;
}
