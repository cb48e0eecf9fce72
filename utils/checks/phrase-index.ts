// One look-up structure for all phrases of a policy: a trie whose steps are words. A check walks it once from each word of the text, so
// its cost depends on the words of the text and not on the number of phrases.
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

interface Leaf<Payload> {
  /** What must stand directly before the first and behind the last word: `#` of `#1`, `%` of `100%`. */
  readonly prefix: string;
  readonly suffix: string;
  readonly language: Locale | undefined;
  /** A phrase of several words is looked for in every language: it does not occur in another one by chance, and posts mix languages. */
  readonly severalWords: boolean;
  readonly payload: Payload;
}

interface Node<Payload> {
  next: Map<string, Node<Payload>> | null;
  leaves: Leaf<Payload>[] | null;
}

const folds: readonly AccentFold[] = ['strict', 'hungarian', 'open'];

const onlyAscii = /^[\0-\x7f]*$/;

/** How accents are compared in a language; an unknown language keeps them. */
export function accentsOf(language: Locale | 'und'): AccentFold {
  return language === 'hu' ? 'hungarian' : language === 'en' || language === 'id' ? 'open' : 'strict';
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

export class PhraseIndex<Payload> {
  readonly #roots: Readonly<Record<AccentFold, Node<Payload>>> = {
    strict: { next: null, leaves: null },
    hungarian: { next: null, leaves: null },
    open: { next: null, leaves: null },
  };
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** A phrase without any letter or digit is not looked for. Returns whether it was taken. */
  add(phrase: Phrase<Payload>): boolean {
    const forms = phrase.language === undefined ? folds : [accentsOf(phrase.language)];
    let taken = false;
    for (const accents of forms) {
      for (const ending of ['', ...(phrase.endings ?? [])])
        taken = this.#insert(phrase, phrase.text + ending, accents) || taken;
    }
    if (taken) this.#size += 1;
    return taken;
  }

  #insert(phrase: Phrase<Payload>, text: string, accents: AccentFold): boolean {
    const folded = foldAccents(foldText(text).text.trim(), accents);
    const words = wordBounds(folded);
    if (words.length === 0) return false;
    let node = this.#roots[accents];
    let behind = words[0] ?? 0;
    for (let word = 0; word < words.length; word += 2) {
      const end = words[word + 1] ?? 0;
      const step = folded.slice(behind, end);
      node.next ??= new Map();
      let next = node.next.get(step);
      if (next === undefined) {
        next = { next: null, leaves: null };
        node.next.set(step, next);
      }
      node = next;
      behind = end;
    }
    node.leaves ??= [];
    node.leaves.push({
      prefix: folded.slice(0, words[0]),
      suffix: folded.slice(behind),
      language: phrase.language,
      severalWords: words.length > 2,
      payload: phrase.payload,
    });
    return true;
  }

  /** Every place where a phrase stands as whole words, in order of its first word; hits may overlap. */
  find(text: IndexedText, hit: (found: PhraseHit<Payload>) => void): void {
    const { folded, words } = text;
    const ascii = onlyAscii.test(folded.text);
    const roots = folds.flatMap((accents) => {
      const { next } = this.#roots[accents];
      return next === null ? [] : [{ accents, next }];
    });
    for (let first = 0; first < words.length; first += 2) {
      const word = folded.text.slice(words[first], words[first + 1]);
      const plain = ascii || onlyAscii.test(word);
      for (const { accents, next } of roots) {
        const node = next.get(plain ? word : foldAccents(word, accents));
        if (node !== undefined) follow(text, accents, node, first, hit);
      }
    }
  }
}

/** Goes down the trie from the word at `first`, whose node is `start`. */
function follow<Payload>(
  { folded, words, skipped, language, languages }: IndexedText,
  accents: AccentFold,
  start: Node<Payload>,
  first: number,
  hit: (found: PhraseHit<Payload>) => void,
): void {
  const neutral = accentsOf(language) === accents;
  const from = words[first] ?? 0;
  let node: Node<Payload> | undefined = start;
  for (let word = first; node !== undefined; word += 2) {
    if (skipped(word / 2)) return;
    const end = words[word + 1] ?? 0;
    for (const leaf of node.leaves ?? []) {
      const applies =
        leaf.language === undefined
          ? neutral
          : leaf.severalWords || language === 'und' || leaf.language === language || languages.has(leaf.language);
      const begin = from - leaf.prefix.length;
      if (
        applies &&
        begin >= 0 &&
        folded.text.startsWith(leaf.prefix, begin) &&
        folded.text.startsWith(leaf.suffix, end)
      ) {
        hit({ ...rawSpan(folded, begin, end + leaf.suffix.length), payload: leaf.payload });
      }
    }
    const following = words[word + 3];
    node =
      following === undefined ? undefined : node.next?.get(foldAccents(folded.text.slice(end, following), accents));
  }
}
