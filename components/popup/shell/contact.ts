// How things stand between this browser and the server, in one word.
import type { Status } from '../../../utils/messages.ts';

/** alone: not enrolled · offline: the browser has no network · silent: the server does not answer · revoked: it no longer accepts us ·
 * problem: it answered, but not as it should · local: stored rows that cannot be read. */
export type Contact = 'alone' | 'ok' | 'offline' | 'silent' | 'revoked' | 'problem' | 'local';

const silent = ['unreachable', 'timeout', 'unavailable'];
const local = ['rows_set_aside', 'rows_unreadable'];
const revoked = ['token_missing', 'token_invalid', 'token_revoked'];

export function contactOf(status: Pick<Status, 'enrolled' | 'online' | 'problem'>): Contact {
  if (!status.enrolled) return status.problem !== null && revoked.includes(status.problem.code) ? 'revoked' : 'alone';
  if (!status.online) return 'offline';
  if (status.problem === null) return 'ok';
  if (local.includes(status.problem.code)) return 'local';
  if (revoked.includes(status.problem.code)) return 'revoked';
  const { code } = status.problem;
  // a gateway that speaks for a server that is down
  return silent.includes(code) || code.startsWith('http_5') ? 'silent' : 'problem';
}

/** Whether the Status tab has something that a person should look at. */
export function needsAttention(status: Status): boolean {
  const calm: readonly Contact[] = ['alone', 'ok', 'offline'];
  return !calm.includes(contactOf(status)) || status.outbox.some((row) => row.state === 'refused');
}
