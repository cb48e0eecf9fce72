// What a handle or a name looks like: two strings with the same skeleton are told apart badly by a reader.
import { foldLetter, LIGATURES, looksLike } from './confusables.ts';

/** One character of a skeleton, and the characters of the text that it stands for. */
export interface Unit {
  readonly skeleton: string;
  /** The same characters lower-cased and without marks, but not yet folded by look: where these differ, somebody is deceived. */
  readonly plain: string;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;

/**
 * The units of a text. Separators (anything that is no letter and no digit) and combining marks belong to no unit,
 * so `Meridian_Mutual` and `MeridianMutual` have the same units.
 */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const { letters, plain } = readingOf(character);
    for (const skeleton of letters) append(units, { skeleton, plain, start, end });
    start = end;
  }
  return units;
}

export function skeletonOf(text: string): string {
  let skeleton = '';
  for (const letter of lettersOf(text)) {
    const ligature = LIGATURES.get(skeleton.slice(-1) + letter);
    skeleton = ligature === undefined ? skeleton + letter : skeleton.slice(0, -1) + ligature;
  }
  return skeleton;
}

/** The skeleton with `rn` and `vv` left as they are: for counting edits, where a swap of `ri` must not turn into an `m`. */
export function lettersOf(text: string): string {
  let letters = '';
  for (const character of text) letters += readingOf(character).letters;
  return letters;
}

interface Reading {
  /** What the character is read as, in skeleton letters; empty for a separator. */
  readonly letters: string;
  readonly plain: string;
}

// normalising a character costs a microsecond, and a text has few different ones
const readings = new Map<string, Reading>();

function readingOf(character: string): Reading {
  let reading = readings.get(character);
  if (reading === undefined) {
    const letters = Array.from(fold(looksLike(character) ?? character)).filter((letter) =>
      LETTER_OR_DIGIT.test(letter),
    );
    reading = { letters: letters.map(foldLetter).join(''), plain: fold(character) };
    readings.set(character, reading);
  }
  return reading;
}

/** Compatibility forms, case and marks folded; locale-neutral. Final sigma is a sigma. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('ς', 'σ');
}

function append(units: Unit[], unit: Unit): void {
  const last = units.at(-1);
  const ligature = last === undefined ? undefined : LIGATURES.get(last.skeleton + unit.skeleton);
  if (last === undefined || ligature === undefined) {
    units.push(unit);
    return;
  }
  units[units.length - 1] = {
    skeleton: ligature,
    plain: last.plain + unit.plain,
    start: last.start,
    end: unit.end,
  };
}
