// Words that impostors put beside a brand, and words by which a page says that it is not the brand. Source: reference/impostor §4;
// the English and Indonesian ones were seen in the wild, the Polish, Hungarian and Greek ones are what a help desk there is called.
import { skeletonOf } from './skeleton.ts';

const SUPPORT = [
  'support help helpdesk care service services cs customer customers customercare team official real the ask contact info live',
  'login signin secure verify verified account update confirm recover recovery wallet giveaway gift bonus promo claim claims',
  'reward rewards refund refunds ticket staff admin desk',
  'pomoc obsluga obslugaklienta wsparcie oficjalny oficjalna oficjalnie konkurs nagroda promocja rozdanie biuro kontakt logowanie',
  'konto reklamacje infolinia zwroty',
  'hivatalos ugyfelszolgalat segitseg nyeremeny nyeremenyjatek sorsolas kapcsolat belepes szamla visszaterites',
  'episimo episimos voithia exypiretisi diagonismos kerdise ypostirixi',
  'επίσημο επίσημος επίσημη επίσημη βοήθεια εξυπηρέτηση διαγωνισμός κέρδισε υποστήριξη πελατών',
  'resmi layanan bantuan pengaduan halo kontak undian hadiah nasabah pusatbantuan',
];

const NOT_THE_BRAND = [
  'fan fans fanpage fanclub parody satire spoof fake unofficial notofficial commentary memes watch boycott critics alumni',
  'fanklub nieoficjalny nieoficjalna nieoficjalnie parodia',
  'rajongoi rajongok nemhivatalos parodia',
  'anepisimo anepisimos parodia ανεπίσημο ανεπίσημη παρωδία',
  'penggemar tidakresmi parodi',
];

const OFFICIAL = [
  'official real verified oficjalny oficjalna oficjalne oficjalnie hivatalos episimo episimos resmi',
  'επίσημο επίσημος επίσημη επίσημα',
];

const skeletons = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(skeletonOf));

/** Skeletons of words by which a page claims to speak for a brand, in five languages. */
export const supportWords = skeletons(SUPPORT);

/** Skeletons of words by which a page says in its name that it is not the brand. */
export const distancingWords = skeletons(NOT_THE_BRAND);

/** Skeletons of words by which a page claims to be the real one; few enough to mean it in running text too. */
export const officialWords = skeletons(OFFICIAL);

/** The longest of the support words: bounds the search for one at the end of a handle. */
export const longestSupportWord = Math.max(...[...supportWords].map((word) => word.length));
