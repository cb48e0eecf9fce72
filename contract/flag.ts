// A flag: a person's report of a page that may be an impostor. The person acts for the organisation, so it is named.
import { z } from 'zod';
import { Id, Instant, Platform } from './words.ts';

export const FlagCategory = z.enum(['impostor', 'scam', 'unauthorised', 'fan', 'squat']);
export type FlagCategory = z.infer<typeof FlagCategory>;

export const Evidence = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  platform: Platform.optional(),
  handle: z.string().min(1).max(200).optional(),
  displayName: z.string().min(1).max(200).optional(),
  platformUserId: z.string().max(200).optional(),
  /** Words the person selected on the page, only if the person ticked them. */
  selectedText: z.string().max(2000).optional(),
  seenAt: Instant,
});
export type Evidence = z.infer<typeof Evidence>;

/** What a client sends. `id` is made by the client and is the idempotency key. */
export const FlagSubmission = z.strictObject({
  id: z.uuid(),
  category: FlagCategory,
  note: z.string().max(2000),
  evidence: Evidence,
  /** What our own look-alike check had said, so that a reviewer sees both. */
  verdict: z.enum(['official', 'known', 'suspected', 'unrelated']).optional(),
  /** The official account that it was compared with. */
  resembles: Id.optional(),
});
export type FlagSubmission = z.infer<typeof FlagSubmission>;

export const FlagState = z.enum(['reported', 'linked', 'dismissed']);
export type FlagState = z.infer<typeof FlagState>;

export const FlagReceipt = z.strictObject({
  id: z.uuid(),
  state: FlagState,
  receivedAt: Instant,
  /** True when this id had been received before; nothing was written a second time. */
  duplicate: z.boolean(),
});
export type FlagReceipt = z.infer<typeof FlagReceipt>;
