// How long a post is by the platform's own counting. Limits and rules: domain reference §5.
import type { PostLength } from '../../contract/check.ts';
import type { Platform, Surface } from '../../contract/words.ts';
import { linksIn } from './links.ts';

type Unit = PostLength['unit'];

interface Limit {
  readonly unit: Unit;
  /** Absent: no limit that we know for that kind of text. */
  readonly post: number;
  readonly comment?: number;
  readonly title?: number;
}

/** Read in the platforms' own code or help pages; see the reference for which are certain. */
const limits: Readonly<Record<Platform, Limit>> = {
  x: { unit: 'weighted', post: 280 },
  linkedin: { unit: 'utf16', post: 3000, comment: 1250 },
  facebook: { unit: 'utf16', post: 63_206, comment: 8000 },
  instagram: { unit: 'utf16', post: 2200 },
  threads: { unit: 'utf16', post: 500 },
  tiktok: { unit: 'utf16', post: 2200 },
  youtube: { unit: 'utf16', post: 5000, comment: 10_000, title: 100 },
  reddit: { unit: 'utf16', post: 40_000, comment: 10_000, title: 300 },
  bluesky: { unit: 'graphemes', post: 300 },
  mastodon: { unit: 'characters', post: 500 },
};

export interface LengthOptions {
  /** Absent: a post. */
  readonly surface?: Surface | undefined;
  /** Mastodon counts it together with the text. */
  readonly contentWarning?: string | undefined;
}

/**
 * How long a text is and how long it may be, in the platform's own unit: X weights, Bluesky graphemes, Mastodon characters with links
 * and mentions shortened, UTF-16 units elsewhere. `maxLength` is a limit read from the page. Null where the platform is unknown, or has
 * no limit that we know for such a text (a direct message).
 */
export function countLength(
  text: string,
  platform: Platform | undefined,
  maxLength?: number,
  { surface = 'post', contentWarning = '' }: LengthOptions = {},
): PostLength | null {
  if (platform === undefined) return null;
  const limit = limits[platform];
  const max = maxLength ?? maxFor(limit, surface);
  if (max === undefined) return null;
  switch (limit.unit) {
    case 'weighted':
      return { used: weightedLength(text), max, unit: 'weighted' };
    case 'graphemes':
      return { used: graphemes(text), max, unit: 'graphemes' };
    case 'characters':
      return { used: mastodonLength(text, contentWarning), max, unit: 'characters' };
    case 'utf16':
      return { used: text.length, max, unit: 'utf16' };
  }
}

function maxFor(limit: Limit, surface: Surface): number | undefined {
  switch (surface) {
    case 'post':
      return limit.post;
    case 'reply':
    case 'comment':
      return limit.comment ?? limit.post;
    case 'title':
      return limit.title;
    case 'dm':
    case 'bio':
    case 'story':
      return undefined;
  }
}

/** What a link costs on X and on Mastodon, however long it is. */
const linkLength = 23;

/** Emoji as Unicode recommends them for interchange; and key caps written without the variation selector. */
const emoji = /\p{RGI_Emoji}|[0-9#*]\ufe0f?\u20e3/gv;
/** What every sequence of several units holds: a selector, a key cap, or the high surrogate of the emoji planes. */
const mayHoldEmoji = /[\ud83c-\ud83e]|\ufe0f|\u20e3/;

/** Length as X counts it: NFC; a link 23, an emoji 2, Latin to Georgian letters and common punctuation 1, everything else 2. */
function weightedLength(raw: string): number {
  const text = raw.normalize('NFC');
  const jumps = new Map<number, { end: number; cost: number }>();
  if (mayHoldEmoji.test(text)) {
    for (const match of text.matchAll(emoji)) jumps.set(match.index, { end: match.index + match[0].length, cost: 2 });
  }
  for (const link of linksIn(text)) jumps.set(link.start, { end: link.end, cost: linkLength });
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const jump = jumps.size > 0 ? jumps.get(at) : undefined;
    if (jump !== undefined) {
      length += jump.cost;
      at = jump.end;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    length += isLight(point) ? 1 : 2;
    at += point > 0xffff ? 2 : 1;
  }
  return length;
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
}

/** `@user@host` counts as `@user`. */
const remoteMention = /(^|[^/\w])@(\w+)@[a-z0-9.-]+[a-z0-9]/gi;

function mastodonLength(text: string, contentWarning: string): number {
  let shortened = '';
  let at = 0;
  for (const link of linksIn(text)) {
    if (!link.scheme) continue;
    shortened += text.slice(at, link.start) + 'x'.repeat(linkLength);
    at = link.end;
  }
  shortened += text.slice(at);
  return graphemes(shortened.replace(remoteMention, '$1@$2')) + graphemes(contentWarning);
}

/** One segmenter: to make one costs as much as thousands of characters. Grapheme borders do not depend on a locale. */
let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
