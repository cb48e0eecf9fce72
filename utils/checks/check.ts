// A post held against a policy. Pure: time, identity and language come in, nothing is remembered.
import type { Locale, Severity } from '../../contract/words.ts';
import { countLength } from '../text/length.ts';
import { type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import type { CompiledPolicy, CompiledRule } from './compile.ts';
import { masked } from './mask.ts';
import { type Mention, type ParagraphHits, readParagraph } from './paragraph.ts';
import type { CheckResult, Post, PostFinding } from './post.ts';
import { holdsFor } from './scope.ts';

/** Reads a paragraph; the checker puts its cache in between. */
export type ParagraphReader = (text: string, inForce: (rule: number) => boolean) => ParagraphHits;

/** Every finding about a post, by start, end and rule; with its language and its length by the platform's counting. Never throws. */
export function check(compiled: CompiledPolicy, post: Post): CheckResult {
  return checkWith(compiled, post, (text, inForce) => readParagraph(compiled, text, post.language, inForce));
}

/** As {@link check}, with paragraphs read by `read`. */
export function checkWith(compiled: CompiledPolicy, post: Post, read: ParagraphReader): CheckResult {
  const inForce = compiled.rules.map((rule) => holdsFor(rule, post));
  const holds = (rule: number) => inForce[rule] === true;
  const findings: PostFinding[] = [];
  const readings = paragraphsOf(post.text).map((paragraph) => ({ paragraph, ...read(paragraph.text, holds) }));
  const add = (at: Place, match: string, fix: string | undefined, denied = false) => {
    const rule = compiled.rules[at.rule];
    if (rule !== undefined) findings.push(finding(rule, post, at, match, fix, denied));
  };
  for (const { paragraph, hits } of readings) {
    for (const { rule, start, end, fix, denied } of hits) {
      const place = { rule, start: paragraph.start + start, end: paragraph.start + end };
      add(place, post.text.slice(place.start, place.end), fix, denied);
    }
  }
  const beside = besideTexts(post).map((text) => ({ text, ...read(text, holds) }));
  for (const { text, hits } of beside) {
    for (const hit of hits)
      add({ rule: hit.rule, ...wholeText }, text.slice(hit.start, hit.end), undefined, hit.denied);
  }
  const length = countLength(post.text, post.platform, post.maxLength, {
    surface: post.surface,
    contentWarning: post.fields?.cw ?? undefined,
  });
  for (const index of compiled.wholes) {
    const detector = compiled.rules[index]?.detector;
    if (!holds(index)) continue;
    if (detector?.kind === 'length') {
      if (length !== null && length.used > length.max) add({ rule: index, ...wholeText }, '', undefined);
    } else if (detector?.kind === 'disclosure') {
      const due = disclosureDue(index, readings, beside);
      if (due === undefined) continue;
      const name = post.text.slice(due.start, due.end);
      const label = (due.language === 'und' ? undefined : detector.label[due.language]) ?? detector.label.en;
      add({ rule: index, start: due.start, end: due.end }, name, name + label);
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  return { language: post.language ?? mainLanguage(readings), findings: hideMasked(findings), length };
}

interface Place {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

const wholeText = { start: 0, end: 0 };
const oneLower: Readonly<Record<Severity, Severity>> = { block: 'warn', warn: 'info', info: 'info' };

function finding(
  rule: CompiledRule,
  post: Post,
  { start, end }: Place,
  match: string,
  fix: string | undefined,
  denied: boolean,
): PostFinding {
  const advisesOnly = post.identity !== 'official' && !rule.always;
  return {
    rule: rule.id,
    start,
    end,
    match: rule.mask ? masked(rule.id, match) : match,
    severity: advisesOnly ? 'info' : denied ? oneLower[rule.severity] : rule.severity,
    message: rule.message,
    why: rule.why,
    ...(rule.source === undefined ? {} : { source: sourceOf(rule.source) }),
    ...(fix === undefined ? {} : { fix }),
    discreet: rule.discreet,
    mask: rule.mask,
    always: rule.always,
  };
}

/** What one rule masks, another must not echo. */
function hideMasked(findings: readonly PostFinding[]): readonly PostFinding[] {
  const hidden = findings.filter((finding) => finding.mask && finding.end > finding.start);
  if (hidden.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.mask || !hidden.some(({ start, end }) => start < finding.end && finding.start < end)) return finding;
    const { fix: _, ...rest } = finding;
    return { ...rest, match: masked(finding.rule, finding.match), mask: true };
  });
}

function sourceOf({ title, url }: NonNullable<CompiledRule['source']>): { title: string; url?: string } {
  return url === undefined ? { title } : { title, url };
}

/** The texts of the composer's other fields. A hit there is about the post as a whole: it has no place in the body. */
function besideTexts({ fields }: Post): string[] {
  return [fields?.title, fields?.cw, ...(fields?.poll ?? []), ...(fields?.alt ?? [])].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}

interface Reading extends ParagraphHits {
  readonly paragraph: Paragraph;
}

/** The first mention of a subject, when no label that counts stands anywhere in the post. */
function disclosureDue(
  rule: number,
  readings: readonly Reading[],
  beside: readonly ParagraphHits[],
): { start: number; end: number; language: Locale | 'und' } | undefined {
  if ([...readings, ...beside].some(({ mentions }) => hasLabel(mentions, rule))) return undefined;
  for (const { paragraph, language, mentions } of readings) {
    const subjects = mentions.filter((mention) => mention.rule === rule && mention.kind === 'subject');
    const first = subjects.sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (first !== undefined)
      return { start: paragraph.start + first.start, end: paragraph.start + first.end, language };
  }
  return undefined;
}

/** A weak label does not count, nor does an accepted word inside one. */
function hasLabel(mentions: readonly Mention[], rule: number): boolean {
  const own = mentions.filter((mention) => mention.rule === rule);
  const weak = own.filter((mention) => mention.kind === 'weak');
  return own.some(
    (mention) =>
      mention.kind === 'accepted' && !weak.some((label) => label.start <= mention.start && mention.end <= label.end),
  );
}

function mainLanguage(readings: readonly ParagraphHits[]): Locale | 'und' {
  const letters = new Map<Locale | 'und', number>();
  for (const reading of readings) letters.set(reading.language, (letters.get(reading.language) ?? 0) + reading.letters);
  let main: Locale | 'und' = 'und';
  let most = 0;
  for (const [language, count] of letters) {
    if (count > most) {
      main = language;
      most = count;
    }
  }
  return main;
}
