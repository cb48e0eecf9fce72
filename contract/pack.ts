// A rule pack: rules on one topic or jurisdiction that ship with the extension, with the examples that are their tests.
import { z } from 'zod';
import { Rule } from './policy.ts';
import { Identity, Locale, LocalisedText, Platform } from './words.ts';

export const PackExample = z.strictObject({
  rule: z.string(),
  language: Locale,
  text: z.string().min(1),
  /** The substrings that are found, in reading order; empty: the rule stays silent. */
  finds: z.array(z.string()),
  identity: Identity.optional(),
  platform: Platform.optional(),
});
export type PackExample = z.infer<typeof PackExample>;

export const Pack = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: LocalisedText,
  rules: z.array(Rule).min(1),
  examples: z.array(PackExample).min(1),
});
export type Pack = z.infer<typeof Pack>;
