// Characters that read as another one. Source: Unicode UTS #39 confusables.txt (Unicode License v3), reduced by hand to what reads
// as a Latin letter in a handle or a name; digits and `rn`, `vv` are what impostors were seen to use (reference/impostor §2).
// Lines of pairs: the character, then how it reads. Case matters here, because Greek Η reads as H and η as n.
const PAIRS = [
  // Greek
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx Ϲc',
  'αa βb γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw ϲc ϳj',
  // Cyrillic
  'Аa Вb Еe Ѕs Іi Јj Кk Мm Нh Оo Рp Сc Тt Уy Хx Ѵv Ӏl Үy Ԍg Ԛq Ԝw',
  'аa вb гr еe ѕs іi јj кk мm нh оo пn рp сc тt уy хx ѵv ӏl үy һh ьb ғf ԁd ԍg ԛq ԝw',
  // Armenian
  'օo սu հh ոn ցg',
  // Latin letters without a decomposition, and small capitals
  'ıi łl Łl øo Øo đd Đd ðd Ðd ħh Ħh þp ŋn ƒf ɑa ɡg ɩi ɪi ǀl',
  'ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  // signs
  '|l $s',
];

const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((line) => line.split(' ')).map((pair) => {
    const [character = '', ...reads] = pair;
    return [character, reads.join('')];
  }),
);

// After lower-casing: digits that stand for letters; i and l are one, since a capital I is a small l in most faces.
const FOLDED: ReadonlyMap<string, string> = new Map(
  ['0o', '1l', 'il', '3e', '4a', '5s', '7t', '8b'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The Latin letter that a character of another script, a small capital or a sign is read as; undefined when it reads as itself. */
export function looksLike(character: string): string | undefined {
  return LOOKS_LIKE.get(character);
}

/** One letter for each group of letters and digits that are told apart badly. `letter` is lower case without marks. */
export function foldLetter(letter: string): string {
  return FOLDED.get(letter) ?? letter;
}

/** Two letters that are read as one. */
export const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['rn', 'm'],
  ['vv', 'w'],
]);
