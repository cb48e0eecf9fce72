// How things stand between this browser and the server, in one word.
import type { Status } from '../../../utils/messages.ts';

/** alone: not enrolled · offline: the browser has no network · silent: the server does not answer · revoked: it no longer accepts us. */
export type Contact = 'alone' | 'ok' | 'offline' | 'silent' | 'revoked' | 'problem';

const silent = ['unreachable', 'timeout', 'unavailable', 'network'];
const revoked = ['token_missing', 'token_invalid', 'token_revoked'];

export function contactOf(status: Pick<Status, 'enrolled' | 'online' | 'problem'>): Contact {
  if (!status.enrolled) return status.problem !== null && revoked.includes(status.problem.code) ? 'revoked' : 'alone';
  if (!status.online) return 'offline';
  if (status.problem === null) return 'ok';
  if (revoked.includes(status.problem.code)) return 'revoked';
  return silent.includes(status.problem.code) ? 'silent' : 'problem';
}

/** Whether the Status tab has something that a person should look at. */
export function needsAttention(status: Status): boolean {
  const contact = contactOf(status);
  return (
    contact === 'silent' ||
    contact === 'revoked' ||
    contact === 'problem' ||
    status.outbox.some((row) => row.state === 'refused')
  );
}
