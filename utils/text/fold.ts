// The matching form of a text and the way back: folded for comparing, with each folded unit mapped to raw UTF-16 offsets.

/**
 * How far accents are folded.
 *
 * strict: kept (Polish ą≠a) · hungarian: á é í ó ú lose theirs, ö ő ü ű keep theirs, because they change the meaning · open: all Latin
 * accents go (English, Indonesian). In every form Greek loses tonos and dialytika, `ς` is `σ`, and `ł`, which does not decompose, is `l`.
 */
export type AccentFold = 'strict' | 'hungarian' | 'open';

export interface Folded {
  /** Lower case, NFKC, without zero-width characters and soft hyphens, runs of white space as one space. */
  readonly text: string;
  /**
   * Where folded and raw units are not one to one, flat, four numbers each, in order: folded start, folded end, raw start, raw end.
   * Between two of them both go on side by side. Null: the same offsets everywhere.
   */
  readonly shifts: Int32Array | null;
}

/** Zero-width characters, direction marks, soft hyphen: typed or pasted in, seen by nobody. */
const invisible = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const whiteSpace = /\s/;
/** What belongs to the character before it: marks, and the Hangul vowels and finals that NFC joins to a syllable. */
const joins = /[\p{M}\u1160-\u11ff]/u;
const greek = /\p{Script=Greek}/u;
const plainAscii = /^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/;

/** Characters whose variants people and keyboards mix: dashes, apostrophes, quotation marks; and letters without a decomposition. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  ł: 'l',
  ς: 'σ',
  ı: 'i',
};

function foldCluster(raw: string, keepCase: boolean): string {
  const compatible = raw.normalize('NFKC');
  let folded = keepCase ? compatible : compatible.toLowerCase();
  if (greek.test(folded)) folded = folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  // `İ` lower-cases to i with a combining dot.
  if (folded.startsWith('i\u0307')) folded = `i${folded.slice(2)}`;
  let out = '';
  for (const character of folded) out += alike[character] ?? (keepCase && character === 'Ł' ? 'L' : character);
  return out;
}

const foldedCharacters = new Map<string, string>();

function foldCharacter(raw: string): string {
  let folded = foldedCharacters.get(raw);
  if (folded === undefined) {
    folded = foldCluster(raw, false);
    // A post brings a few hundred different characters; a bound keeps a hostile text from growing the table.
    if (foldedCharacters.size < 4096) foldedCharacters.set(raw, folded);
  }
  return folded;
}

/** Folds a text; the cost is linear. Accents of Latin letters are kept: see {@link foldAccents}. Never throws, lone surrogates pass. */
export function foldText(raw: string): Folded {
  if (plainAscii.test(raw)) return { text: raw.toLowerCase(), shifts: null };
  const shifts: number[] = [];
  let text = '';
  let at = 0;
  const put = (folded: string, from: number) => {
    if (folded.length !== 1 || at - from !== 1) shifts.push(text.length, text.length + folded.length, from, at);
    text += folded;
  };
  while (at < raw.length) {
    const from = at;
    at = asciiRunEnd(raw, at);
    if (at > from) {
      text += raw.slice(from, at).toLowerCase();
      continue;
    }
    const point = raw.codePointAt(at) ?? 0;
    at += point > 0xffff ? 2 : 1;
    if (at < raw.length && isJoined(raw, at)) {
      do at += 1;
      while (at < raw.length && isJoined(raw, at));
      put(foldCluster(raw.slice(from, at), false), from);
    } else if (whiteSpace.test(raw[from] ?? '')) {
      at = spacesEnd(raw, at);
      put(' ', from);
    } else {
      const character = raw.slice(from, at);
      put(invisible.test(character) ? '' : foldCharacter(character), from);
    }
  }
  return { text, shifts: new Int32Array(shifts) };
}

/** End of the run of visible ASCII and single spaces at `from`, less a last character that a mark or a space is joined to. */
function asciiRunEnd(raw: string, from: number): number {
  let at = from;
  while (at < raw.length) {
    const code = raw.charCodeAt(at);
    if (code < 0x20 || code >= 0x7f) break;
    if (code === 0x20 && isSpaceOrInvisible(raw, at + 1)) break;
    at += 1;
  }
  return at > from && at < raw.length && isJoined(raw, at) ? at - 1 : at;
}

function isSpaceOrInvisible(raw: string, at: number): boolean {
  const character = raw[at];
  return character !== undefined && (whiteSpace.test(character) || invisible.test(character));
}

/** White space goes on over characters that nobody sees. */
function spacesEnd(raw: string, from: number): number {
  let at = from;
  for (let end = from; isSpaceOrInvisible(raw, end); ) {
    end += 1;
    if (whiteSpace.test(raw[end - 1] ?? '')) at = end;
  }
  return at;
}

function isJoined(raw: string, at: number): boolean {
  return raw.charCodeAt(at) >= 0x300 && joins.test(raw[at] ?? '');
}

/** The raw span of the folded span `[from, to)`; `to` must be greater than `from`. */
export function rawSpan({ shifts }: Folded, from: number, to: number): { start: number; end: number } {
  return shifts === null
    ? { start: from, end: to }
    : { start: rawUnit(shifts, from).start, end: rawUnit(shifts, to - 1).end };
}

/** The raw units that one folded unit comes from: all of its cluster, where several were folded together. */
function rawUnit(shifts: Int32Array, unit: number): { start: number; end: number } {
  let low = 0;
  let high = shifts.length / 4;
  // The last shift that begins at or before the unit.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle * 4] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return { start: unit, end: unit + 1 };
  const at = (low - 1) * 4;
  const foldedEnd = shifts[at + 1] ?? 0;
  const rawEnd = shifts[at + 3] ?? 0;
  if (unit < foldedEnd) return { start: shifts[at + 2] ?? 0, end: rawEnd };
  return { start: rawEnd + unit - foldedEnd, end: rawEnd + unit - foldedEnd + 1 };
}

const onlyAscii = /^[\0-\x7f]*$/;
const latinWithMarks = /([\p{Script=Latin}])\p{M}+/gu;
const hungarianAcute = /([aeiou])\u0301/gu;

/** Takes the accents off a folded word as far as the language allows. */
export function foldAccents(folded: string, accents: AccentFold): string {
  if (accents === 'strict' || onlyAscii.test(folded)) return folded;
  const apart = folded.normalize('NFD');
  return (accents === 'open' ? apart.replace(latinWithMarks, '$1') : apart.replace(hungarianAcute, '$1')).normalize(
    'NFC',
  );
}

/** As {@link foldText}, but case is kept: for comparing spellings of a name. */
export function foldKeepingCase(raw: string): string {
  if (plainAscii.test(raw)) return raw;
  let out = '';
  for (const [cluster] of raw.matchAll(/[\s\S]\p{M}*/gu)) {
    if (invisible.test(cluster)) continue;
    out += whiteSpace.test(cluster) ? ' ' : foldCluster(cluster, true);
  }
  return out.replace(/ {2,}/g, ' ');
}
