// Finds canned responses: beginnings of words, small typing errors, with or without accents.
import MiniSearch from 'minisearch';
import type { Response } from '../../contract/response.ts';
import type { Locale } from '../../contract/words.ts';

export interface ResponseIndex {
  /**
   * Usable responses, best first; without words in the query all of them by folder and title.
   *
   * @param now ms since 1970; expired responses are left out
   */
  search(query: string, locale: Locale | null, now: number): Response[];
  /** Languages in which there is a usable response. */
  locales(now: number): Locale[];
}

/** Letters that have no decomposition in Unicode but that people type without their mark. */
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' };

/** Case and accents off: "Ügyfél" and "ugyfel" meet. */
function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœıς]/g, (letter) => plain[letter] ?? letter);
}

export function indexResponses(responses: readonly Response[]): ResponseIndex {
  const byId = new Map(responses.map((response) => [response.id, response]));
  const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const sorted = [...responses].sort(
    (a, b) => order.compare(a.folder, b.folder) || order.compare(a.title, b.title) || order.compare(a.locale, b.locale),
  );
  const index = new MiniSearch<Response>({
    fields: ['shortcut', 'title', 'folder', 'text'],
    processTerm: (term) => foldWord(term) || null,
    searchOptions: {
      boost: { shortcut: 4, title: 3, folder: 1.5 },
      combineWith: 'AND',
      prefix: true,
      // One error from four letters on, two from eight.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
    },
  });
  index.addAll(responses);

  const usable = (now: number) => (response: Response) =>
    response.state === 'approved' && (response.expiresAt === undefined || Date.parse(response.expiresAt) > now);
  return {
    search(query, locale, now) {
      const found =
        query.trim() === '' ? sorted : index.search(query).flatMap(({ id }) => byId.get(id as string) ?? []);
      return found.filter(usable(now)).filter((response) => locale === null || response.locale === locale);
    },
    locales: (now) => [...new Set(responses.filter(usable(now)).map(({ locale }) => locale))].sort(),
  };
}
