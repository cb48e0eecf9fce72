// Where words are not prose: links, e-mail addresses, @handles and hashtags. Terms are never looked for there.
import { linksIn } from './links.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Any scheme, so that a link to a file server is not read as prose either. */
const address = /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,4096}/giu;
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}/gu;
/** `@name`, and `@name@host` of the fediverse. */
const handle =
  /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?)?/gu;
/** A hashtag has at least one letter: `#1` is a claim, not a tag. */
const hashtag = /(?<![\p{L}\p{N}_&#])[#＃](?=[\p{N}_]{0,100}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/gu;

/** Links, e-mail addresses, and unless only those are asked for, handles and hashtags. UTF-16 spans in reading order. */
export function protectedSpans(text: string, only: 'all' | 'addresses' = 'all'): Span[] {
  const spans: Span[] = [];
  const add = (pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  };
  const hasAt = text.includes('@');
  const hasDot = text.includes('.');
  if (text.includes('://')) add(address);
  // To the next space: whoever glues words to an address did not write prose.
  if (hasDot) for (const link of linksIn(text)) spans.push({ start: link.start, end: spaceBehind(text, link.end) });
  if (hasAt && hasDot) add(email);
  if (only === 'all') {
    if (hasAt) add(handle);
    if (text.includes('#') || text.includes('＃')) add(hashtag);
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spaceBehind(text: string, from: number): number {
  const space = /\s/g;
  space.lastIndex = from;
  return space.exec(text)?.index ?? text.length;
}
