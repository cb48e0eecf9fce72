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
  /** Raw offset at which the folded unit begins; null where folded and raw offsets are the same. */
  readonly starts: Int32Array | null;
  /** Raw offset at which the folded unit ends, exclusive; null where it is the folded offset plus one. */
  readonly ends: Int32Array | null;
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
  if (plainAscii.test(raw)) return { text: raw.toLowerCase(), starts: null, ends: null };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const from = at;
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    at += character.length;
    if (invisible.test(character)) continue;
    let folded: string;
    if (whiteSpace.test(character)) {
      if (text.endsWith(' ')) {
        ends[ends.length - 1] = at;
        continue;
      }
      folded = ' ';
    } else if (at < raw.length && raw.charCodeAt(at) >= 0x300 && joins.test(raw[at] ?? '')) {
      do at += 1;
      while (at < raw.length && joins.test(raw[at] ?? ''));
      folded = foldCluster(raw.slice(from, at), false);
    } else {
      folded = foldCharacter(character);
    }
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(from);
      ends.push(at);
    }
    text += folded;
  }
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The raw span of the folded span `[from, to)`; `to` must be greater than `from`. */
export function rawSpan(folded: Folded, from: number, to: number): { start: number; end: number } {
  return {
    start: folded.starts === null ? from : (folded.starts[from] ?? 0),
    end: folded.ends === null ? to : (folded.ends[to - 1] ?? 0),
  };
}

const latinWithMarks = /([\p{Script=Latin}])\p{M}+/gu;
const hungarianAcute = /([aeiou])\u0301/gu;

/** Takes the accents off a folded word as far as the language allows. */
export function foldAccents(folded: string, accents: AccentFold): string {
  if (accents === 'strict') return folded;
  const apart = folded.normalize('NFD');
  return (accents === 'open' ? apart.replace(latinWithMarks, '$1') : apart.replace(hungarianAcute, '$1')).normalize(
    'NFC',
  );
}

/** As {@link foldText}, but case is kept: for comparing spellings of a name. */
export function foldKeepingCase(raw: string): string {
  let out = '';
  for (const [cluster] of raw.matchAll(/[\s\S]\p{M}*/gu)) {
    if (invisible.test(cluster)) continue;
    out += whiteSpace.test(cluster) ? ' ' : foldCluster(cluster, true);
  }
  return out.replace(/ {2,}/g, ' ');
}
