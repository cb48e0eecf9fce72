// Where words are not prose: links, e-mail addresses, @handles and hashtags. Terms are never looked for there.
import { linksIn } from './links.ts';
import { mergeSpans, type Span } from './spans.ts';

/** The patterns are tried only where their sign stands. */
const localPart = /[\p{L}\p{N}._%+-]/u;
const maxLocalPart = 64;
const mailHost = /@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}/uy;
/** `@name`, and `@name@host` of the fediverse. */
const handle =
  /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?)?/uy;
/** A hashtag has at least one letter: `#1` is a claim, not a tag. */
const hashtag = /[#＃](?=[\p{N}_]{0,100}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/uy;
/** Any scheme, so that a link to a file server is not read as prose either. */
const address = /:\/\/\S{1,4096}/y;
const scheme = /[a-z][a-z0-9+.-]{1,20}$/i;
const wordOrSign = /[\p{L}\p{N}_&@#]$/u;

/** Links, e-mail addresses, and unless only those are asked for, handles and hashtags. Spans that do not touch, in reading order. */
export function protectedSpans(text: string, only: 'all' | 'addresses' = 'all'): Span[] {
  const spans: Span[] = [];
  // To the next space: whoever glues words to an address did not write prose.
  if (text.includes('.')) {
    for (const link of linksIn(text)) spans.push({ start: link.start, end: spaceBehind(text, link.end) });
  }
  for (const at of placesOf('://', text)) {
    const name = scheme.exec(text.slice(Math.max(0, at - 21), at));
    const end = endOf(address, text, at);
    if (name !== null && end > at) spans.push({ start: at - name[0].length, end });
  }
  for (const at of placesOf('@', text)) {
    let start = at;
    while (start > 0 && at - start < maxLocalPart && localPart.test(text[start - 1] ?? '')) start -= 1;
    const hostEnd = start === at ? at : endOf(mailHost, text, at);
    if (hostEnd > at) spans.push({ start, end: hostEnd });
    else if (only === 'all' && !wordOrSign.test(text.slice(Math.max(0, at - 2), at))) add(handle, at);
  }
  if (only === 'all') {
    for (const sign of ['#', '＃']) {
      for (const at of placesOf(sign, text))
        if (!wordOrSign.test(text.slice(Math.max(0, at - 2), at))) add(hashtag, at);
    }
  }
  return mergeSpans(spans);

  function add(pattern: RegExp, at: number): void {
    const end = endOf(pattern, text, at);
    if (end > at) spans.push({ start: at, end });
  }
}

function* placesOf(sign: string, text: string): Generator<number> {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) yield at;
}

/** Where a sticky pattern that matches at `at` ends; `at` when it does not match. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function spaceBehind(text: string, from: number): number {
  const space = /\s/g;
  space.lastIndex = from;
  return space.exec(text)?.index ?? text.length;
}
