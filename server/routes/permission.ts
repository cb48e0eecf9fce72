import type { Session } from '../auth/sessions.ts';
import { HttpProblem } from '../http/problem.ts';

/**
 * Whoever has any role may flag pages and record decisions.
 *
 * @throws HttpProblem forbidden when every role was taken away
 */
export function requireRole(session: Session | null): Session {
  if (session === null || session.me.person.roles.length === 0) throw new HttpProblem('forbidden');
  return session;
}
