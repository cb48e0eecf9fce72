// A calendar entry: one planned message with its variants.
import { z } from 'zod';
import { Id, Instant, Locale, Platform } from './words.ts';

export const EntryState = z.enum([
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'posted',
  'rejected',
  'withdrawn',
  'expired',
  'needs_reschedule',
  'archived',
]);
export type EntryState = z.infer<typeof EntryState>;

export const Variant = z.strictObject({ platform: Platform, locale: Locale, text: z.string().min(1).max(63_206) });
export type Variant = z.infer<typeof Variant>;

export const Entry = z.strictObject({
  id: Id,
  title: z.string().min(1).max(200),
  unit: Id,
  /** The official account it is planned for. */
  account: Id.optional(),
  campaign: z.string().max(120).optional(),
  state: EntryState,
  plannedAt: Instant.optional(),
  owner: z.string().max(200),
  approvedBy: z.string().max(200).optional(),
  variants: z.array(Variant).min(1).max(60),
});
export type Entry = z.infer<typeof Entry>;
