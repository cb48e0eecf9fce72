import { HttpProblem } from '../http/problem.ts';
import { enrolDevice, InviteInvalid, InviteUsed } from '../services/devices.ts';
import { contract } from './context.ts';

export const enrol = contract.devices.enrol.handler(async ({ input, context }) => {
  const wait = context.attempts.wait(context.address);
  if (wait > 0) throw new HttpProblem('rate_limited', { headers: { 'retry-after': String(wait) } });
  try {
    const { token, enrolledAt } = await enrolDevice(context, input);
    const { access } = await context.head.current();
    const { me } = await context.sessions.find(token, access);
    return { token, enrolledAt: enrolledAt.toISOString(), me };
  } catch (error) {
    if (error instanceof InviteInvalid || error instanceof InviteUsed) context.attempts.failed(context.address);
    throw error;
  }
});

export const me = contract.devices.me.handler(({ context }) => {
  if (context.session === null) throw new HttpProblem('token_missing');
  return context.session.me;
});
