// A decision about a post from an official account. No person, no device, no text: the schema has no place for them.
import { z } from 'zod';
import { RuleId } from './policy.ts';
import { Id, Platform, Severity, Surface } from './words.ts';

export const DecisionEvent = z.strictObject({
  /** Random, made by the client; the idempotency key. Not derived from anything. */
  id: z.uuid(),
  decision: z.enum(['blocked', 'overridden', 'published', 'held']),
  rules: z.array(RuleId).max(200),
  /** The worst severity among the findings; absent when there were none. */
  severity: Severity.optional(),
  platform: Platform,
  surface: Surface,
  unit: Id,
  /** Only with `overridden`: the code the person picked. Free text is not sent. */
  reason: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,39}$/)
    .optional(),
  policyVersion: z.int().min(1),
  /** Calendar day, so that a time cannot be matched with a person's day. */
  day: z.iso.date(),
});
export type DecisionEvent = z.infer<typeof DecisionEvent>;

export const EventReceipt = z.strictObject({ received: z.int().min(0), duplicates: z.int().min(0) });
export type EventReceipt = z.infer<typeof EventReceipt>;
