// What goes into a check and what comes out: the shape of the engine, the CLI and the panel.
import { z } from 'zod';
import { Id, Identity, Instant, Locale, Platform, Severity, Surface } from './words.ts';

/** The other fields of a composer; a composer is a group of fields. */
export const PostFields = z.object({
  title: z.string().nullish(),
  alt: z.array(z.string()).nullish(),
  cw: z.string().nullish(),
  poll: z.array(z.string()).nullish(),
});
export type PostFields = z.infer<typeof PostFields>;

/** One line of `imprimatur check`. A `null` value is as if absent; unknown keys are ignored. */
export const CheckLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  platform: Platform.nullish(),
  surface: Surface.nullish(),
  locale: Locale.nullish(),
  identity: Identity.nullish(),
  unit: Id.nullish(),
  region: Id.nullish(),
  now: Instant.nullish(),
  fields: PostFields.nullish(),
});
export type CheckLine = z.infer<typeof CheckLine>;

/** One hit. `start` and `end` count UTF-16 code units of the raw text, `end` exclusive; about the whole text both are 0. */
export const Finding = z.object({
  rule: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  match: z.string(),
  severity: Severity,
  message: z.string(),
  why: z.string(),
  source: z.object({ title: z.string(), url: z.string().optional() }).optional(),
  /** Replaces `[start, end)`. */
  fix: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

export const PostLength = z.object({
  used: z.number(),
  max: z.number(),
  unit: z.enum(['weighted', 'graphemes', 'utf16', 'characters']),
});
export type PostLength = z.infer<typeof PostLength>;
