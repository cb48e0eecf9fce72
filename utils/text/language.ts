// Which of our languages a text is in.
import type { Locale } from '../../contract/words.ts';

const stopWords: Readonly<Record<Exclude<Locale, 'el'>, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in is you that it for on are with as at this have from or by not but what all we our your can will today'.split(
      ' ',
    ),
  ),
  pl: new Set('i w na z do nie się jest to że o jak za ale po od dla tak czy już nasz nasze'.split(' ')),
  hu: new Set('a az és hogy nem is egy ez de meg van csak már vagy ma most mi itt'.split(' ')),
  id: new Set('yang dan di ke dari untuk dengan ini itu tidak pada adalah kami anda akan hari bisa juga'.split(' ')),
};

/** The language of a text, `und` when it cannot be told. */
export function detectLanguage(text: string): Locale | 'und' {
  const greek = text.match(/\p{Script=Greek}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (greek * 2 > letters) return 'el';
  const score = { en: 0, pl: 0, hu: 0, id: 0 };
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of ['en', 'pl', 'hu', 'id'] as const) if (stopWords[language].has(word)) score[language] += 1;
  }
  score.pl += text.match(/[ąęłśżźćń]/giu)?.length ?? 0;
  score.hu += text.match(/[őűöüá]/giu)?.length ?? 0;
  const [best, second] = Object.entries(score).sort((a, b) => b[1] - a[1]) as [[Locale, number], [Locale, number]];
  return best[1] > second[1] ? best[0] : 'und';
}
