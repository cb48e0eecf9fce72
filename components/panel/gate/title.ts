// Titles in the person's own words: the first finding's, and how many more there are.
import type { ViewFinding } from '../../../utils/composer/view.ts';
import type { PanelWords } from '../words.ts';

/** Longest quotation in a title; longer words end in "…", they stand in full below it. */
const QUOTED = 60;

function quoted(match: string): string {
  const words = match.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(words);
  return letters.length <= QUOTED
    ? words
    : `${letters
        .slice(0, QUOTED - 1)
        .join('')
        .trimEnd()}…`;
}

function capital(words: string): string {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 32);
  return first.toUpperCase() + words.slice(first.length);
}

/** `plain` is the title for findings about the whole text, which have no words to quote. */
export function gateTitle(
  t: PanelWords,
  findings: readonly ViewFinding[],
  keys: { readonly one: 'block_title' | 'warn_title'; readonly more: 'block_title_more' | 'warn_title_more' },
  plain: string,
): string {
  const named = findings.find((finding) => finding.match.trim() !== '');
  if (named === undefined) return plain;
  const match = quoted(named.match);
  const values = { match, Match: capital(match) };
  return findings.length === 1 ? t(keys.one, values) : t(keys.more, { ...values, n: findings.length - 1 });
}
