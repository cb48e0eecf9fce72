// One look-up structure for all phrases of a policy: whole phrases by their folded text, and for each first word the numbers of words that
// phrases beginning with it have. A check asks for each word of the text, so its cost does not depend on the number of phrases.
import type { Locale } from '../../contract/words.ts';
import { type AccentFold, type Folded, foldAccents, foldText, rawSpan } from '../text/fold.ts';
import { wordBounds } from '../text/words.ts';

export interface Phrase<Payload> {
  readonly text: string;
  /** Endings that the last word may carry instead of none. */
  readonly endings?: readonly string[] | undefined;
  readonly language?: Locale | undefined;
  readonly payload: Payload;
}

export interface PhraseHit<Payload> {
  /** Raw UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly payload: Payload;
}

/** What the text looks like to the index: folded once, its words listed once. */
export interface IndexedText {
  readonly folded: Folded;
  /** Flat word bounds in folded units. */
  readonly words: readonly number[];
  /** Whether a word (by number) lies where phrases are not looked for. */
  readonly skipped: (word: number) => boolean;
  /** The language of the text; `und` when it could not be told. */
  readonly language: Locale | 'und';
  /** Languages that some of its lines are in. */
  readonly languages: ReadonlySet<Locale>;
}

interface Leaf<Payload> {
  /** How the phrase's accents were folded; `own`: as the language of the text folds them, the phrase has none itself. */
  readonly accents: AccentFold | 'own';
  /** What must stand directly before the first and behind the last word: `#` of `#1`, `%` of `100%`. */
  readonly prefix: string;
  readonly suffix: string;
  readonly language: Locale | undefined;
  /** A phrase of several words is looked for in every language: it does not occur in another one by chance, and posts mix languages. */
  readonly severalWords: boolean;
  readonly payload: Payload;
}

const folds: readonly AccentFold[] = ['strict', 'hungarian', 'open'];
const onlyAscii = /^[\0-\x7f]*$/;

/** How accents are compared in a language; an unknown language keeps them. */
function accentsOf(language: Locale | 'und'): AccentFold {
  return language === 'hu' ? 'hungarian' : language === 'en' || language === 'id' ? 'open' : 'strict';
}

export class PhraseIndex<Payload> {
  readonly #phrases = new Map<string, Leaf<Payload>[]>();
  /** By first word: how many words phrases have that begin with it. */
  readonly #wordCounts = new Map<string, number[]>();

  get isEmpty(): boolean {
    return this.#phrases.size === 0;
  }

  /** Takes a phrase in with each of its endings. One without any letter or digit is not looked for. */
  add(phrase: Phrase<Payload>): void {
    this.#addForm(phrase, phrase.text);
    for (const ending of phrase.endings ?? []) this.#addForm(phrase, phrase.text + ending);
  }

  #addForm(phrase: Phrase<Payload>, form: string): void {
    const folded = foldText(form).text.trim();
    if (phrase.language !== undefined) this.#insert(phrase, folded, accentsOf(phrase.language));
    else if (onlyAscii.test(folded)) this.#insert(phrase, folded, 'own');
    else for (const accents of folds) this.#insert(phrase, folded, accents);
  }

  #insert({ language, payload }: Phrase<Payload>, form: string, accents: AccentFold | 'own'): void {
    const folded = accents === 'own' ? form : foldAccents(form, accents);
    const words = wordBounds(folded);
    const [start, firstEnd] = words;
    const end = words.at(-1);
    if (start === undefined || end === undefined) return;
    const count = words.length / 2;
    const leaf: Leaf<Payload> = {
      accents,
      prefix: folded.slice(0, start),
      suffix: folded.slice(end),
      language,
      severalWords: count > 1,
      payload,
    };
    const key = folded.slice(start, end);
    const leaves = this.#phrases.get(key);
    if (leaves === undefined) this.#phrases.set(key, [leaf]);
    else leaves.push(leaf);
    const first = folded.slice(start, firstEnd);
    const counts = this.#wordCounts.get(first);
    if (counts === undefined) this.#wordCounts.set(first, [count]);
    else if (!counts.includes(count)) counts.push(count);
  }

  /** Every place where a phrase stands as whole words, in order of its first word; hits may overlap. */
  find(text: IndexedText, hit: (found: PhraseHit<Payload>) => void): void {
    const { folded, words } = text;
    const ascii = onlyAscii.test(folded.text);
    for (let first = 0; first < words.length; first += 2) {
      const word = folded.text.slice(words[first], words[first + 1]);
      if (ascii || onlyAscii.test(word)) {
        const counts = this.#wordCounts.get(word);
        if (counts !== undefined) this.#findAt(text, first, counts, folds, hit);
      } else {
        for (const accents of folds) {
          const counts = this.#wordCounts.get(foldAccents(word, accents));
          if (counts !== undefined) this.#findAt(text, first, counts, [accents], hit);
        }
      }
    }
  }

  #findAt(
    text: IndexedText,
    first: number,
    counts: readonly number[],
    forms: readonly AccentFold[],
    hit: (found: PhraseHit<Payload>) => void,
  ): void {
    const { folded, words } = text;
    const start = words[first] ?? 0;
    for (const count of counts) {
      const end = words[first + count * 2 - 1];
      if (end === undefined || anySkipped(text, first / 2, count)) continue;
      const written = folded.text.slice(start, end);
      // Without accents every form is the same text; the first look-up finds the phrases of all.
      const plain = onlyAscii.test(written);
      for (const accents of plain ? forms.slice(0, 1) : forms) {
        for (const leaf of this.#phrases.get(plain ? written : foldAccents(written, accents)) ?? []) {
          if (!applies(leaf, text, plain ? undefined : accents)) continue;
          const from = start - leaf.prefix.length;
          const isWhole =
            from >= 0 && folded.text.startsWith(leaf.prefix, from) && folded.text.startsWith(leaf.suffix, end);
          if (isWhole) hit({ ...rawSpan(folded, from, end + leaf.suffix.length), payload: leaf.payload });
        }
      }
    }
  }
}

function anySkipped({ skipped }: IndexedText, first: number, count: number): boolean {
  for (let word = first; word < first + count; word += 1) if (skipped(word)) return true;
  return false;
}

/** `folded`: how the accents of the words in the text were folded to meet this phrase; undefined when they have none. */
function applies<Payload>(
  { accents, language, severalWords }: Leaf<Payload>,
  text: IndexedText,
  folded: AccentFold | undefined,
): boolean {
  const own = accentsOf(text.language);
  if (folded !== undefined && folded !== (accents === 'own' ? own : accents)) return false;
  if (language === undefined) return accents === 'own' || accents === own;
  return severalWords || text.language === 'und' || text.language === language || text.languages.has(language);
}
