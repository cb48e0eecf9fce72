// Links as X finds them in running text (twitter-text 3.1.0, Apache-2.0, is the specification): with http(s) or, where a known top-level
// domain stands, without a scheme. A scanner of one pass, not a regular expression: it is run on every keystroke.
import { asciiTlds, otherTlds } from './tlds.ts';

export interface Link {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly scheme: boolean;
}

const latin =
  '\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff';
const blocksLink = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/;
const notInDomain =
  /[!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$\t-\r \u0085\u00a0\u061c\u1680\u180e\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f\u2066-\u2069\u3000\ufffe\ufeff\uffff]/;
const asciiLabel = new RegExp(`[a-z0-9${latin}-]`, 'i');
const pathCharacter = new RegExp(`[a-z\u0400-\u04ff0-9!*';:=+,.$/%#[\\]\u2013_~@|&${latin}-]`, 'i');
const pathEnd = new RegExp(`[+a-z\u0400-\u04ff0-9=_#/${latin}-]`, 'i');
const queryCharacter = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const queryEnd = /[a-z0-9\-_&=#/]/i;

/** Longest label of a domain name (RFC 1035). */
const maxLabel = 63;
/** A label with other letters is encoded: `xn--`, a delimiter and at least one digit. */
const encodingAdds = 6;
const maxUrl = 4096;
const maxShortSlug = 40;

/** Every link, in reading order. Linear but for texts without spaces in scripts where any character may begin a domain. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (tldEnd(text, dot + 1, text.length) < 0) continue;
    const found = linkAround(text, from, dot);
    if (found === null) continue;
    links.push(...found.links);
    from = found.end;
  }
  return links;
}

interface Found {
  readonly links: readonly Link[];
  /** Where the search goes on. */
  readonly end: number;
}

/** The link whose domain holds the dot at `dot` and begins at or behind `from`. */
function linkAround(text: string, from: number, dot: number): Found | null {
  let runStart = dot;
  const furthest = Math.max(from, dot - maxUrl);
  while (runStart > furthest && inDomainRun(text, runStart - 1)) runStart -= 1;
  const scheme = schemeBefore(text, runStart);
  const candidates = scheme > 0 ? [runStart - scheme] : [];
  for (let start = runStart; start < dot; start += 1) candidates.push(start);
  // X takes the first character of a text for what stands before a link, if it may stand there, before it takes it for the link's own.
  if (candidates[0] === 0 && !blocksLink.test(text[0] ?? '') && candidates.length > 1) candidates.splice(0, 2, 1, 0);
  for (const first of candidates) {
    // What stands before a link is consumed with it, so two links never share it.
    if (first < from || (first > 0 && (first - 1 < from || blocksLink.test(text[first - 1] ?? '')))) continue;
    const start = Math.max(first, runStart);
    const domainEnd = readDomain(text, start);
    if (domainEnd > dot) return readLink(text, first, start, domainEnd);
  }
  return null;
}

function inDomainRun(text: string, at: number): boolean {
  const character = text[at] ?? ' ';
  return character === '-' || character === '_' || character === '.' || !notInDomain.test(character);
}

/** Length of `http://` or `https://` that ends at `at`, else 0. */
function schemeBefore(text: string, at: number): number {
  if (!text.startsWith('://', at - 3)) return 0;
  const before = text.slice(Math.max(0, at - 8), at).toLowerCase();
  return before.endsWith('https://') ? 8 : before.endsWith('http://') ? 7 : 0;
}

/** End of the longest domain name that begins at `start`; -1 when there is none. */
function readDomain(text: string, start: number): number {
  let best = -1;
  for (let at = start; ; ) {
    let end = at;
    let underscore = false;
    while (end < text.length && text[end] !== '.' && inDomainRun(text, end)) {
      underscore ||= text[end] === '_';
      end += 1;
    }
    const whole = end > at && text[end] === '.' && !/[-_]/.test((text[at] ?? '') + (text[end - 1] ?? ''));
    if (!whole) return best;
    const tld = underscore ? -1 : tldEnd(text, end + 1, text.length);
    if (tld >= 0) best = tld;
    at = end + 1;
  }
}

/** End of the top-level domain that begins at `start`, which nothing alphanumeric may follow; -1 when there is none. */
function tldEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && /[a-z0-9]/i.test(text[end] ?? '')) end += 1;
  if (end > start) {
    if (asciiTlds.has(text.slice(start, end).toLowerCase()) && !(end < limit && /[@+-]/.test(text[end] ?? '')))
      return end;
    if (!/^xn--/i.test(text.slice(start, start + 4))) return -1;
    end = start + 4;
    while (end < limit && /[-0-9a-z]/i.test(text[end] ?? '')) end += 1;
    return end > start + 4 ? end : -1;
  }
  if (text.charCodeAt(start) < 0x80) return -1;
  const ahead = text.slice(start, start + 12).toLowerCase();
  for (const tld of otherTlds) {
    const after = start + tld.length;
    if (after <= limit && ahead.startsWith(tld) && !(after < limit && /[0-9a-z@+-]/i.test(text[after] ?? '')))
      return after;
  }
  return -1;
}

function readLink(text: string, first: number, domainStart: number, domainEnd: number): Found {
  let end = domainEnd;
  const port = /^:[0-9]+/.exec(text.slice(end, end + 12));
  if (port !== null) end += port[0].length;
  const pathStart = end;
  if (text[end] === '/') end = readPath(text, end + 1);
  const hasPath = end > pathStart;
  if (text[end] === '?') end = readQuery(text, end);
  const none = { links: [], end };
  if (!isValidDomain(text, domainStart, domainEnd) || end - first > maxUrl) return none;
  if (first < domainStart) {
    const short = /^https?:\/\/t\.co\/([a-z0-9]+)/i.exec(text.slice(first, end));
    if (short === null) return { links: [{ start: first, end, scheme: true }], end };
    if ((short[1] ?? '').length > maxShortSlug) return none;
    const slugEnd = first + short[0].length;
    const shortEnd = text[slugEnd] === '?' ? readQuery(text, slugEnd) : slugEnd;
    return { links: [{ start: first, end: shortEnd, scheme: true }], end };
  }
  if (first > 0 && /[-_./]/.test(text[first - 1] ?? '')) return none;
  const links = asciiDomains(text, domainStart, domainEnd);
  const last = links.pop();
  // X takes the path's length from the end of the Latin part, also where other letters stand between.
  if (last !== undefined) links.push(hasPath ? { ...last, end: last.end + (end - domainEnd) } : last);
  return { links, end };
}

/** Without a scheme only the part of a domain in Latin letters is a link. */
function asciiDomains(text: string, start: number, end: number): Link[] {
  const links: Link[] = [];
  let first = start;
  while (first < end) {
    let best = -1;
    let at = first;
    for (;;) {
      let labelEnd = at;
      while (labelEnd < end && asciiLabel.test(text[labelEnd] ?? '')) labelEnd += 1;
      if (labelEnd === at || text[labelEnd] !== '.' || labelEnd >= end) {
        at = labelEnd;
        break;
      }
      at = labelEnd + 1;
      const tld = tldEnd(text, at, end);
      if (tld >= 0) best = tld;
    }
    if (best >= 0) links.push({ start: first, end: best, scheme: false });
    first = best >= 0 ? best : Math.max(at, first) + 1;
  }
  return links;
}

function isValidDomain(text: string, start: number, end: number): boolean {
  // What is encoded already holds no other letters.
  if (text.startsWith('xn--', start) && asciiDomains(text, start, end).length === 0) return false;
  return text
    .slice(start, end)
    .split('.')
    .every((label) => label.length + (/^[\0-\x7f]*$/.test(label) ? 0 : encodingAdds) <= maxLabel);
}

/** End of a path: path characters and balanced parentheses, up to the last character that may end one. */
function readPath(text: string, start: number): number {
  let end = start;
  let at = start;
  for (;;) {
    const character = text[at] ?? '';
    if (character === '(') {
      const closed = readParentheses(text, at);
      if (closed < 0) return end;
      // Parentheses end a path only directly behind what could end it itself.
      if (end === at) end = closed;
      at = closed;
    } else if (character !== '' && pathCharacter.test(character)) {
      at += 1;
      if (pathEnd.test(character)) end = at;
    } else {
      return end;
    }
  }
}

/** End of `(…)` with at most one pair inside, as encyclopedia addresses have it; -1 when it does not close. */
function readParentheses(text: string, open: number): number {
  const run = (from: number) => {
    let at = from;
    while (at < text.length && pathCharacter.test(text[at] ?? '')) at += 1;
    return at;
  };
  let at = run(open + 1);
  if (text[at] === ')') return at > open + 1 ? at + 1 : -1;
  if (text[at] !== '(') return -1;
  const inner = run(at + 1);
  if (inner === at + 1 || text[inner] !== ')') return -1;
  at = run(inner + 1);
  return text[at] === ')' ? at + 1 : -1;
}

function readQuery(text: string, mark: number): number {
  let end = mark;
  for (let at = mark + 1; at < text.length && queryCharacter.test(text[at] ?? ''); at += 1) {
    if (queryEnd.test(text[at] ?? '')) end = at + 1;
  }
  return end;
}
