// Errors as RFC 9457 problem+json with a stable code.
import { z } from 'zod';

export const ProblemCode = z.enum([
  'bad_json',
  'invalid_body',
  'invalid_query',
  'body_too_large',
  'unsupported_media_type',
  'token_missing',
  'token_invalid',
  'token_revoked',
  'invite_invalid',
  'invite_used',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'conflict',
  'cursor_invalid',
  'cursor_ahead',
  'rate_limited',
  'unavailable',
  'internal',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  detail: z.string().optional(),
  /** Where in the body or query: a dotted path and what is wrong there. */
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
