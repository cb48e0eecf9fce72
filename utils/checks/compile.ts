// A policy made ready to check with: rules chosen, words in one index, patterns proved safe. Done once a policy, not once a post.
import type { Pack } from '../../contract/pack.ts';
import type { Policy, Rule, Term } from '../../contract/policy.ts';
import type { Locale, LocalisedText, Severity } from '../../contract/words.ts';
import { foldKeepingCase } from '../text/fold.ts';
import { compilePattern, type SafePattern } from './pattern.ts';
import { PhraseIndex } from './phrase-index.ts';

/** A policy that must not be put in force; `path` says where in the document. */
export class PolicyInvalid extends Error {
  override name = 'PolicyInvalid';
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
  }
}

export interface CompiledRule {
  readonly id: string;
  readonly severity: Severity;
  readonly detector: Rule['detector'];
  readonly scope: Rule['scope'];
  readonly message: string;
  readonly why: string;
  readonly source: Rule['source'];
  readonly always: boolean;
  readonly discreet: boolean;
  readonly mask: boolean;
}

/** What the word index says about a hit. `rule` is the rule's place in `CompiledPolicy.rules`. */
export type PhraseMeaning =
  | {
      readonly kind: 'term';
      readonly rule: number;
      readonly term: Term;
      readonly spellings: ReadonlySet<string> | null;
    }
  | { readonly kind: 'hype'; readonly rule: number };

export interface DisclosureMeaning {
  readonly kind: 'subject' | 'accepted' | 'weak';
  readonly rule: number;
}

export interface CompiledPattern {
  readonly rule: number;
  readonly pattern: SafePattern;
  readonly replacement: string | undefined;
}

export interface CompiledPolicy {
  readonly locale: Locale;
  readonly rules: readonly CompiledRule[];
  readonly phrases: PhraseIndex<PhraseMeaning>;
  readonly disclosures: PhraseIndex<DisclosureMeaning>;
  readonly patterns: readonly CompiledPattern[];
  /** Rules that look at a paragraph without words or patterns: capitals and exclamation runs. */
  readonly tones: readonly number[];
  /** Rules about the post as a whole: length and disclosure. */
  readonly wholes: readonly number[];
  /** Packs that the policy names and this version does not have. */
  readonly missingPacks: readonly string[];
}

/**
 * Makes a policy ready to check with. `locale` is the language of messages and reasons, English where a text has no such language.
 *
 * Shipped rules come first, in the order of `policy.packs`; an organisation's own rule with the id of a shipped one takes its place.
 *
 * @throws PolicyInvalid for a pattern that could take more than linear time, with its path in the document.
 */
export function compile(policy: Policy, packs: readonly Pack[], locale: Locale): CompiledPolicy {
  const rules: CompiledRule[] = [];
  const phrases = new PhraseIndex<PhraseMeaning>();
  const disclosures = new PhraseIndex<DisclosureMeaning>();
  const patterns: CompiledPattern[] = [];
  const tones: number[] = [];
  const wholes: number[] = [];

  for (const { rule, path } of rulesInForce(policy, packs)) {
    const severity = policy.adjust?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    const index = rules.length;
    rules.push(compileRule(rule, severity, locale));
    const { detector } = rule;
    switch (detector.kind) {
      case 'term':
        for (const term of detector.terms) addTerm(phrases, index, term, detector.list === 'preferred');
        break;
      case 'pattern':
        patterns.push({
          rule: index,
          pattern: patternAt(`${path}.detector.pattern`, detector.pattern, detector.ignoreCase === true),
          replacement: detector.replacement,
        });
        break;
      case 'tone':
        if (detector.signal === 'hype') addHype(phrases, index, detector.words ?? {});
        else tones.push(index);
        break;
      case 'disclosure':
        wholes.push(index);
        for (const text of detector.subjects) disclosures.add({ text, payload: { kind: 'subject', rule: index } });
        for (const text of detector.accepted) disclosures.add({ text, payload: { kind: 'accepted', rule: index } });
        for (const text of detector.weak ?? []) disclosures.add({ text, payload: { kind: 'weak', rule: index } });
        break;
      case 'length':
        wholes.push(index);
        break;
    }
  }
  const shipped = new Set(packs.map((pack) => pack.id));
  return {
    locale,
    rules,
    phrases,
    disclosures,
    patterns,
    tones,
    wholes,
    missingPacks: policy.packs.filter((id) => !shipped.has(id)),
  };
}

function rulesInForce(policy: Policy, packs: readonly Pack[]): { rule: Rule; path: string }[] {
  const own = new Set(policy.rules.map((rule) => rule.id));
  const shipped = policy.packs.flatMap((id) => {
    const pack = packs.find((candidate) => candidate.id === id);
    return (pack?.rules ?? []).flatMap((rule, index) =>
      own.has(rule.id) ? [] : [{ rule, path: `packs.${id}.rules.${index}` }],
    );
  });
  return [...shipped, ...policy.rules.map((rule, index) => ({ rule, path: `rules.${index}` }))];
}

function compileRule(rule: Rule, severity: Severity, locale: Locale): CompiledRule {
  return {
    id: rule.id,
    severity,
    detector: rule.detector,
    scope: rule.scope,
    message: inLocale(rule.message, locale),
    why: inLocale(rule.why, locale),
    source: rule.source,
    always: rule.always === true,
    discreet: rule.discreet === true,
    mask: rule.mask === true,
  };
}

function inLocale(text: LocalisedText, locale: Locale): string {
  return text[locale] ?? text.en;
}

function addTerm(phrases: PhraseIndex<PhraseMeaning>, rule: number, term: Term, withCase: boolean): void {
  const { match: text, endings, language } = term;
  const spellings = withCase ? new Set(['', ...(endings ?? [])].map((ending) => foldKeepingCase(text + ending))) : null;
  phrases.add({ text, endings, language, payload: { kind: 'term', rule, term, spellings } });
}

function addHype(phrases: PhraseIndex<PhraseMeaning>, rule: number, words: Partial<Record<Locale, string[]>>): void {
  for (const [language, list] of Object.entries(words) as [Locale, string[]][]) {
    for (const text of list) phrases.add({ text, language, payload: { kind: 'hype', rule } });
  }
}

function patternAt(path: string, source: string, ignoreCase: boolean): SafePattern {
  const result = compilePattern(source, ignoreCase);
  if ('refused' in result) throw new PolicyInvalid(path, result.refused);
  return result;
}
