import { submitEvents } from '../services/events.ts';
import { contract } from './context.ts';
import { requireRole } from './permission.ts';

export const submit = contract.events.submit.handler(({ input, context }) => {
  // The token shows that a device of ours sends; who it is goes no further than this line.
  requireRole(context.session);
  return submitEvents(context.database, input.events);
});
