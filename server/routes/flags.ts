import { submitFlag } from '../services/flags.ts';
import { contract } from './context.ts';
import { requireRole } from './permission.ts';

export const submit = contract.flags.submit.handler(({ input, context }) => {
  const { me } = requireRole(context.session);
  return submitFlag({ ...context, actor: me.person.id }, input);
});
