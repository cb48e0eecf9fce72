// What one paragraph says, whatever post it stands in: the unit of caching.
import type { Locale } from '../../contract/words.ts';
import { foldKeepingCase, foldText } from '../text/fold.ts';
import { detectLanguage } from '../text/language.ts';
import { protectedSpans, type Span } from '../text/protected-spans.ts';
import { wordBounds } from '../text/words.ts';
import { capitalRuns } from '../tone/capitals.ts';
import { calmed, exclamationRuns } from '../tone/exclamation.ts';
import { crowdedHype } from '../tone/hype.ts';
import type { CompiledPolicy, DisclosureMeaning, PhraseMeaning } from './compile.ts';
import { followCase } from './fix-case.ts';
import type { IndexedText, PhraseHit } from './phrase-index.ts';
import { holdsIn } from './scope.ts';

/** A rule's hit in a paragraph; offsets count from the paragraph's start. */
export interface Hit extends Span {
  readonly rule: number;
  readonly fix?: string;
}

export interface Mention extends Span, DisclosureMeaning {}

export interface ParagraphHits {
  readonly language: Locale | 'und';
  /** Letters, for weighing languages. */
  readonly letters: number;
  readonly hits: readonly Hit[];
  /** Names and labels that decide whether a disclosure is due. */
  readonly mentions: readonly Mention[];
}

/** `language` is the post's when it is known; `inForce` says by number which rules hold for the post. */
export function readParagraph(
  compiled: CompiledPolicy,
  text: string,
  language: Locale | undefined,
  inForce: (rule: number) => boolean,
): ParagraphHits {
  const folded = foldText(text);
  const words = wordBounds(folded.text);
  const spoken = language ?? detectLanguage(text);
  const holds = (rule: number) => {
    const compiledRule = compiled.rules[rule];
    return compiledRule !== undefined && inForce(rule) && holdsIn(compiledRule, spoken);
  };
  const all = protectedSpans(text);
  const shared = { folded, words, language: spoken, languages: new Set<Locale>() };
  const index: IndexedText = { ...shared, skipped: skipping(words, folded, all) };
  const hits: Hit[] = [
    ...phraseHits(compiled, text, index, holds),
    ...patternHits(compiled, text, holds),
    ...toneHits(compiled, text, all, holds),
  ];
  const mentions: Mention[] = [];
  if (compiled.disclosures.size > 0) {
    compiled.disclosures.find(
      { ...shared, skipped: skipping(words, folded, protectedSpans(text, 'addresses')) },
      (hit) => {
        if (holds(hit.payload.rule)) mentions.push({ start: hit.start, end: hit.end, ...hit.payload });
      },
    );
  }
  return { language: spoken, letters: text.match(/\p{L}/gu)?.length ?? 0, hits, mentions };
}

function skipping(
  words: readonly number[],
  folded: IndexedText['folded'],
  spans: readonly Span[],
): (word: number) => boolean {
  if (spans.length === 0) return () => false;
  return (word) => {
    const at = words[word * 2] ?? 0;
    const raw = folded.starts === null ? at : (folded.starts[at] ?? 0);
    return spans.some((span) => raw >= span.start && raw < span.end);
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
    const apart = leftmostLongest(found.filter((hit) => !isRightSpelling(text, hit)));
    if (detector?.kind === 'tone') {
      hits.push(
        ...crowdedHype(text, apart, detector.above).map((span) => ({ rule, start: span.start, end: span.end })),
      );
      continue;
    }
    for (const { start, end, payload } of apart) {
      const replacement = payload.kind === 'term' ? payload.term.replacement : undefined;
      if (replacement === undefined) hits.push({ rule, start, end });
      else {
        const asWritten = payload.kind === 'term' && payload.spellings !== null;
        hits.push({ rule, start, end, fix: asWritten ? replacement : followCase(text, start, end, replacement) });
      }
    }
  }
  return hits;
}

/** A preferred spelling is compared with case; and what already is the replacement is never a finding. */
function isRightSpelling(text: string, { start, end, payload }: PhraseHit<PhraseMeaning>): boolean {
  if (payload.kind !== 'term') return false;
  const raw = text.slice(start, end);
  if (raw === payload.term.replacement) return true;
  return payload.spellings !== null && !payload.spellings.has(foldKeepingCase(raw));
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

function patternHits(compiled: CompiledPolicy, text: string, holds: (rule: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (const { rule, pattern, replacement } of compiled.patterns) {
    if (!holds(rule)) continue;
    for (const match of text.matchAll(pattern.expression)) {
      if (match[0] === '' || match[0] === replacement) continue;
      const span = { rule, start: match.index, end: match.index + match[0].length };
      hits.push(replacement === undefined ? span : { ...span, fix: replacement });
    }
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
