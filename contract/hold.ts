// A crisis hold: pauses posting in a scope. Active until it is lifted or its end has come.
import { z } from 'zod';
import { Id, Instant, Locale, Platform } from './words.ts';

export const Hold = z.strictObject({
  id: Id,
  title: z.string().min(1).max(120),
  /** The reason, one sentence: "Flood warnings on the Danube since 06:40." */
  reason: z.string().min(1).max(500),
  platforms: z.array(Platform).min(1).optional(),
  units: z.array(Id).min(1).optional(),
  regions: z.array(Id).min(1).optional(),
  languages: z.array(Locale).min(1).optional(),
  raisedBy: z.string().min(1).max(200),
  raisedAt: Instant,
  endsAt: Instant.optional(),
  lifted: z.boolean(),
  /** Still allowed, in words; and whom to ring. */
  allowed: z.string().max(300).optional(),
  contact: z.string().max(200).optional(),
});
export type Hold = z.infer<typeof Hold>;
