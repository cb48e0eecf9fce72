// What one paragraph says, whatever post it stands in: the unit of caching.
import type { Locale } from '../../contract/words.ts';
import { foldKeepingCase, foldText, rawSpan } from '../text/fold.ts';
import { detectLanguages } from '../text/language.ts';
import { protectedSpans } from '../text/protected-spans.ts';
import { isCovered, type Span } from '../text/spans.ts';
import { wordBounds } from '../text/words.ts';
import { capitalRuns } from '../tone/capitals.ts';
import { calmed, exclamationRuns } from '../tone/exclamation.ts';
import { crowdedHype } from '../tone/hype.ts';
import type { CompiledPolicy, DisclosureMeaning, PhraseMeaning } from './compile.ts';
import { followCase } from './fix-case.ts';
import { isDenied } from './negation.ts';
import type { IndexedText, PhraseHit } from './phrase-index.ts';
import { holdsIn } from './scope.ts';

/** A rule's hit in a paragraph; offsets count from the paragraph's start. */
export interface Hit extends Span {
  readonly rule: number;
  readonly fix?: string;
  /** The claim is denied: one severity lower. */
  readonly denied?: boolean;
}

export interface Mention extends Span, DisclosureMeaning {}

export interface ParagraphHits {
  readonly language: Locale | 'und';
  /** Letters and digits, for weighing languages. */
  readonly letters: number;
  readonly hits: readonly Hit[];
  /** Names and labels that decide whether a disclosure is due. */
  readonly mentions: readonly Mention[];
}

/** Runs the pattern of a rule and may take note of how long it took. */
export type PatternTimer = (rule: number, run: () => void) => void;

/** `language` is the post's when it is known; `inForce` says by number which rules hold for the post. */
export function readParagraph(
  compiled: CompiledPolicy,
  text: string,
  language: Locale | undefined,
  inForce: (rule: number) => boolean,
  timed: PatternTimer = (_, run) => run(),
): ParagraphHits {
  const folded = foldText(text);
  const words = wordBounds(folded.text);
  const told = language === undefined ? detectLanguages(text) : { language, lines: new Set<Locale>() };
  const spoken = told.language;
  const holds = (rule: number) => {
    const compiledRule = compiled.rules[rule];
    return compiledRule !== undefined && inForce(rule) && holdsIn(compiledRule, spoken);
  };
  const all = protectedSpans(text);
  const shared = { folded, words, language: spoken, languages: told.lines };
  const index: IndexedText = { ...shared, skipped: skipping(words, folded, all) };
  const hits: Hit[] = [
    ...phraseHits(compiled, text, index, holds),
    ...patternHits(compiled, text, holds, timed),
    ...toneHits(compiled, text, all, holds),
  ];
  const mentions: Mention[] = [];
  if (!compiled.disclosures.isEmpty) {
    compiled.disclosures.find(
      { ...shared, skipped: skipping(words, folded, protectedSpans(text, 'addresses')) },
      (hit) => {
        if (holds(hit.payload.rule)) mentions.push({ start: hit.start, end: hit.end, ...hit.payload });
      },
    );
  }
  return { language: spoken, letters: lettersIn(words), hits, mentions };
}

function lettersIn(words: readonly number[]): number {
  let letters = 0;
  for (let at = 0; at < words.length; at += 2) letters += (words[at + 1] ?? 0) - (words[at] ?? 0);
  return letters;
}

function skipping(
  words: readonly number[],
  folded: IndexedText['folded'],
  spans: readonly Span[],
): (word: number) => boolean {
  if (spans.length === 0) return () => false;
  return (word) => {
    const at = words[word * 2] ?? 0;
    return isCovered(spans, rawSpan(folded, at, at + 1).start);
  };
}

function phraseHits(
  compiled: CompiledPolicy,
  text: string,
  index: IndexedText,
  holds: (rule: number) => boolean,
): Hit[] {
  const byRule = new Map<number, PhraseHit<PhraseMeaning>[]>();
  compiled.phrases.find(index, (hit) => {
    if (!holds(hit.payload.rule)) return;
    const list = byRule.get(hit.payload.rule);
    if (list === undefined) byRule.set(hit.payload.rule, [hit]);
    else list.push(hit);
  });
  const hits: Hit[] = [];
  for (const [rule, found] of byRule) {
    const detector = compiled.rules[rule]?.detector;
    const apart = leftmostLongest(found.filter((hit) => !isOtherSpelling(text, hit))).filter(
      (hit) => !isRight(text, hit),
    );
    if (detector?.kind === 'tone') {
      hits.push(
        ...crowdedHype(text, apart, detector.above).map((span) => ({ rule, start: span.start, end: span.end })),
      );
      continue;
    }
    for (const { start, end, payload } of apart) {
      if (payload.kind !== 'term') continue;
      const { replacement } = payload.term;
      const spelling = payload.spellings !== null;
      hits.push({
        rule,
        start,
        end,
        ...(replacement === undefined
          ? {}
          : { fix: spelling ? replacement : followCase(text, start, end, replacement) }),
        ...(!spelling && isDenied(text, start) ? { denied: true } : {}),
      });
    }
  }
  return hits;
}

/** A wrong spelling is compared with case: what is spelt otherwise is not this mistake. */
function isOtherSpelling(text: string, { start, end, payload }: PhraseHit<PhraseMeaning>): boolean {
  return (
    payload.kind === 'term' &&
    payload.spellings !== null &&
    !payload.spellings.has(foldKeepingCase(text.slice(start, end)))
  );
}

/** What already is its own replacement is right: so a policy lists an exception, a longer phrase that stays as it is. */
function isRight(text: string, { start, end, payload }: PhraseHit<PhraseMeaning>): boolean {
  if (payload.kind !== 'term' || payload.term.replacement === undefined) return false;
  const raw = text.slice(start, end);
  const { replacement } = payload.term;
  return payload.spellings === null ? foldText(raw).text === foldText(replacement).text : raw === replacement;
}

function leftmostLongest<Found extends Span>(found: readonly Found[]): Found[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Found[] = [];
  let behind = -1;
  for (const hit of ordered) {
    if (hit.start < behind) continue;
    apart.push(hit);
    behind = hit.end;
  }
  return apart;
}

function patternHits(
  compiled: CompiledPolicy,
  text: string,
  holds: (rule: number) => boolean,
  timed: PatternTimer,
): Hit[] {
  const hits: Hit[] = [];
  let lower: string | undefined;
  for (const { rule, pattern, replacement } of compiled.patterns) {
    if (!holds(rule)) continue;
    if (pattern.needle !== '') {
      if (pattern.ignoreCase) lower ??= text.toLowerCase();
      if (!(pattern.ignoreCase ? (lower ?? '') : text).includes(pattern.needle)) continue;
    }
    timed(rule, () => {
      for (const match of text.matchAll(pattern.expression)) {
        if (match[0] === '' || match[0] === replacement) continue;
        const span = { rule, start: match.index, end: match.index + match[0].length };
        hits.push(replacement === undefined ? span : { ...span, fix: replacement });
      }
    });
  }
  return hits;
}

function toneHits(
  compiled: CompiledPolicy,
  text: string,
  skipped: readonly Span[],
  holds: (rule: number) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  for (const rule of compiled.tones) {
    const detector = compiled.rules[rule]?.detector;
    if (detector?.kind !== 'tone' || !holds(rule)) continue;
    if (detector.signal === 'capitals') {
      hits.push(...capitalRuns(text, detector.above, skipped).map((span) => ({ rule, ...span })));
    } else {
      for (const span of exclamationRuns(text, detector.above)) {
        hits.push({ rule, ...span, fix: calmed(text.slice(span.start, span.end)) });
      }
    }
  }
  return hits;
}
