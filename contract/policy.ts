// A policy is data: rules with parameters for detectors that ship in the package. No expressions, no code.
import { z } from 'zod';
import { Id, Identity, Instant, Locale, LocalisedText, Platform, Severity, Surface } from './words.ts';

/** `pack.rule`, for example `fin.promissory-return`; an organisation's own rules live in the pack `org`. */
export const RuleId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/, 'pack.rule in lower-case letters, digits and dashes');

/** Where a rule holds. Every key that is present must match; an absent key matches everything. */
export const Scope = z.strictObject({
  platforms: z.array(Platform).min(1).optional(),
  surfaces: z.array(Surface).min(1).optional(),
  identities: z.array(Identity).min(1).optional(),
  languages: z.array(Locale).min(1).optional(),
  units: z.array(Id).min(1).optional(),
  regions: z.array(Id).min(1).optional(),
  /** The rule holds from this instant on. */
  from: Instant.optional(),
  /** The rule holds until this instant, exclusive. */
  until: Instant.optional(),
});
export type Scope = z.infer<typeof Scope>;

export const Term = z.strictObject({
  /** The phrase as a person would write it. Case, accents and runs of white space are folded as the language allows. */
  match: z.string().min(1).max(200),
  /**
   * The language the phrase is in. A single word is then looked for only in that language (or where the language cannot be told); a phrase
   * of several words everywhere, because posts mix languages. Absent: everywhere.
   */
  language: Locale.optional(),
  /** Listed endings that the last word may carry (`["y", "u", "ów"]`); matched whole words only. */
  endings: z.array(z.string().max(20)).max(60).optional(),
  /** What to write instead. */
  replacement: z.string().min(1).max(200).optional(),
});
export type Term = z.infer<typeof Term>;

const TermDetector = z.strictObject({
  kind: z.literal('term'),
  /** banned: must not appear · avoid: better not · preferred: `match` is a wrong spelling of `replacement`, compared with case. */
  list: z.enum(['banned', 'avoid', 'preferred']),
  terms: z.array(Term).min(1).max(20_000),
});

const PatternDetector = z.strictObject({
  kind: z.literal('pattern'),
  /** A linear-time regular expression: no back-references, no nested quantifiers, bounded repetition. Flag `u` always. */
  pattern: z.string().min(1).max(500),
  ignoreCase: z.boolean().optional(),
  /** What to write instead; plain text, no group references. */
  replacement: z.string().max(200).optional(),
});

/** Longer than the platform takes, counted by the platform's own rule. */
const LengthDetector = z.strictObject({ kind: z.literal('length') });

const DisclosureDetector = z.strictObject({
  kind: z.literal('disclosure'),
  /** Names whose mention makes a disclosure due: the employer, its products. */
  subjects: z.array(z.string().min(2).max(100)).min(1).max(500),
  /** Words that count as a disclosure anywhere in the post. */
  accepted: z.array(z.string().min(2).max(200)).min(1).max(500),
  /** Labels that look like one but are not enough (`#sp`, `#ee`). */
  weak: z.array(z.string().min(2).max(200)).max(500).optional(),
  /** What the one-click fix adds behind the first mention, by language of the post: ` (my employer)`. */
  label: LocalisedText,
});

const ToneDetector = z.strictObject({
  kind: z.literal('tone'),
  /** capitals: share of shouting words · exclamation: runs of ! and ? · hype: hype words a sentence. */
  signal: z.enum(['capitals', 'exclamation', 'hype']),
  /** How much is too much, in the signal's own unit: capitals letters in a row of words; exclamation marks in a run; hype words. */
  above: z.number().min(0).max(1000),
  /** Hype words by language, when the signal is `hype`. */
  words: z.partialRecord(Locale, z.array(z.string().min(2).max(60)).max(500)).optional(),
});

export const Detector = z.discriminatedUnion('kind', [
  TermDetector,
  PatternDetector,
  LengthDetector,
  DisclosureDetector,
  ToneDetector,
]);
export type Detector = z.infer<typeof Detector>;

export const Rule = z.strictObject({
  id: RuleId,
  severity: Severity,
  detector: Detector,
  /** What is wrong, in a few words: "Promises a return". */
  message: LocalisedText,
  /** The reason, one sentence, before any rule number. */
  why: LocalisedText,
  /** Where the rule comes from; shown as a link after the reason. */
  source: z
    .strictObject({ title: z.string().min(1).max(200), url: z.url({ protocol: /^https?$/ }).optional() })
    .optional(),
  scope: Scope.optional(),
  /** Holds at full severity whatever the identity: secrets, other people's personal data, inside information. */
  always: z.boolean().optional(),
  /** Shown in the panel only, never marked in the page. */
  discreet: z.boolean().optional(),
  /** The matched text is never echoed: kind and last two characters. */
  mask: z.boolean().optional(),
});
export type Rule = z.infer<typeof Rule>;

/** A reason a person may give to publish in spite of a warning. */
export const OverrideReason = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/),
  label: LocalisedText,
});
export type OverrideReason = z.infer<typeof OverrideReason>;

export const Policy = z
  .strictObject({
    id: Id,
    /** Rises by one with each publication. */
    version: z.int().min(1),
    name: z.string().min(1).max(120),
    publishedAt: Instant,
    /** The shipped packs that are in force, by id. */
    packs: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/)).max(200),
    /** The organisation's own rules. */
    rules: z.array(Rule).max(5000),
    /** Changes to shipped rules: another severity, or off. */
    adjust: z.record(RuleId, z.enum(['info', 'warn', 'block', 'off'])).optional(),
    overrideReasons: z.array(OverrideReason).min(1).max(20),
    /** What the gate does when no verdict can be had in a second: let the post through with a note, or hold it. */
    failMode: z.enum(['open', 'closed']),
    /** Whom to ask, shown in the gate: "Ruxandra Adam, Compliance". */
    contact: z.string().min(1).max(200).optional(),
  })
  .superRefine((policy, context) => {
    const seen = new Set<string>();
    for (const [index, rule] of policy.rules.entries()) {
      if (seen.has(rule.id))
        context.addIssue({ code: 'custom', path: ['rules', index, 'id'], message: `the id ${rule.id} is used twice` });
      seen.add(rule.id);
    }
  });
export type Policy = z.infer<typeof Policy>;
