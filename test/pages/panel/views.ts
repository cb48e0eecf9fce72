// Views as the session would give them, with the demo organisation's names, in each language of the interface.
import type { Hold } from '../../../contract/hold.ts';
import type { Locale } from '../../../contract/words.ts';
import type { ComposerView, GateQuestion, ViewFinding } from '../../../utils/composer/view.ts';

type Sample = Pick<ViewFinding, 'match' | 'message' | 'why' | 'source' | 'fix'>;

const promise: Record<Locale, Sample> = {
  en: {
    match: 'guaranteed return',
    message: 'Promises a return',
    why: 'Rates can change, so promising a return misleads savers.',
    source: { title: 'Financial promotions 2.1', url: 'https://meridianmutual.example/rules/financial-2-1' },
    fix: 'fixed rate',
  },
  pl: {
    match: 'gwarantowany zysk',
    message: 'Obiecuje zysk',
    why: 'Oprocentowanie może się zmienić, więc obietnica zysku wprowadza oszczędzających w błąd.',
    source: { title: 'Komunikacja finansowa 2.1', url: 'https://meridianmutual.example/rules/financial-2-1' },
    fix: 'stałe oprocentowanie',
  },
  hu: {
    match: 'garantált hozam',
    message: 'Hozamot ígér',
    why: 'A kamat változhat, ezért a hozam megígérése megtéveszti a megtakarítókat.',
    source: { title: 'Pénzügyi kommunikáció 2.1', url: 'https://meridianmutual.example/rules/financial-2-1' },
    fix: 'rögzített kamat',
  },
  el: {
    match: 'εγγυημένη απόδοση',
    message: 'Υπόσχεται απόδοση',
    why: 'Τα επιτόκια μεταβάλλονται· η υπόσχεση απόδοσης παραπλανά τους αποταμιευτές.',
    source: { title: 'Χρηματοοικονομική επικοινωνία 2.1', url: 'https://meridianmutual.example/rules/financial-2-1' },
    fix: 'σταθερό επιτόκιο',
  },
  id: {
    match: 'dijamin untung',
    message: 'Menjanjikan keuntungan',
    why: 'Suku bunga dapat berubah, jadi menjanjikan keuntungan menyesatkan penabung.',
    source: { title: 'Promosi keuangan 2.1', url: 'https://meridianmutual.example/rules/financial-2-1' },
    fix: 'suku bunga tetap',
  },
};

const best: Record<Locale, Sample> = {
  en: {
    match: 'the best savings account in the region',
    message: 'A superlative',
    why: '“The best” needs an independent source that readers can open.',
    source: { title: 'Comparative claims 1.3', url: 'https://meridianmutual.example/rules/claims-1-3' },
    fix: undefined,
  },
  pl: {
    match: 'najlepsze konto oszczędnościowe w regionie',
    message: 'Stopień najwyższy',
    why: '„Najlepsze” wymaga niezależnego źródła, które czytelnicy mogą otworzyć.',
    source: { title: 'Twierdzenia porównawcze 1.3', url: 'https://meridianmutual.example/rules/claims-1-3' },
    fix: undefined,
  },
  hu: {
    match: 'a legjobb megtakarítási számla a térségben',
    message: 'Felsőfok',
    why: '„A legjobb” csak az olvasók által is megnyitható, független forrással használható.',
    source: { title: 'Összehasonlító állítások 1.3', url: 'https://meridianmutual.example/rules/claims-1-3' },
    fix: undefined,
  },
  el: {
    match: 'ο καλύτερος λογαριασμός ταμιευτηρίου της περιοχής',
    message: 'Υπερθετικός βαθμός',
    why: 'Το «καλύτερος» χρειάζεται ανεξάρτητη πηγή, προσβάσιμη στους αναγνώστες.',
    source: { title: 'Συγκριτικοί ισχυρισμοί 1.3', url: 'https://meridianmutual.example/rules/claims-1-3' },
    fix: undefined,
  },
  id: {
    match: 'rekening tabungan terbaik di kawasan ini',
    message: 'Superlatif',
    why: '“Terbaik” memerlukan sumber independen yang dapat dibuka pembaca.',
    source: { title: 'Klaim perbandingan 1.3', url: 'https://meridianmutual.example/rules/claims-1-3' },
    fix: undefined,
  },
};

const plain: Sample = {
  match: 'utilise',
  message: 'A plainer word',
  why: 'A plain word is read faster.',
  source: { title: 'Plain words' },
  fix: 'use',
};
const shouting: Sample = {
  match: 'OPEN NOW EVERYONE',
  message: 'Words in capitals',
  why: 'Capitals in a row read as shouting.',
  source: undefined,
  fix: undefined,
};

function finding(key: string, rule: string, severity: ViewFinding['severity'], sample: Sample): ViewFinding {
  return { key, rule, severity, start: 0, end: sample.match.length, ...sample };
}

export function findings(locale: Locale): readonly ViewFinding[] {
  return [
    finding('promise', 'fin.promissory-return', 'block', promise[locale]),
    finding('best', 'claims.superlative', 'warn', best[locale]),
    finding('plain', 'org.plain-words', 'info', plain),
    finding('shouting', 'tone.capitals', 'info', shouting),
  ];
}

export const hold: Hold = {
  id: 'hold-danube',
  title: 'Publishing is paused in Hungary',
  reason: 'Flood warnings on the Danube since 06:40. A cheerful post beside emergency news would hurt people.',
  units: ['unit-hu'],
  raisedBy: 'Katalin Szabó',
  raisedAt: '2026-11-20T06:52:00+01:00',
  endsAt: '2026-11-20T18:00:00+01:00',
  lifted: false,
  allowed: 'Holding statements to people who ask for help',
  contact: 'Crisis desk, +36 1 555 0142',
};

export const reasons: GateQuestion['reasons'] = [
  {
    code: 'independent_source',
    label: {
      en: 'There is an independent source',
      pl: 'Istnieje niezależne źródło',
      hu: 'Van független forrás',
      el: 'Υπάρχει ανεξάρτητη πηγή',
      id: 'Ada sumber independen',
    },
  },
  {
    code: 'quotation',
    label: {
      en: 'I quote someone else',
      pl: 'Cytuję kogoś innego',
      hu: 'Mást idézek',
      el: 'Παραθέτω λόγια άλλου',
      id: 'Saya mengutip orang lain',
    },
  },
  // An organisation may leave a language out: the words are then English and say so.
  { code: 'rule_wrong', label: { en: 'The rule is wrong here' } },
];

/** A gate question of each kind. */
export function question(kind: GateQuestion['kind'], locale: Locale): GateQuestion {
  const all = findings(locale);
  const severity = { block: 'block', warn: 'warn', held: null, unchecked: null }[kind];
  return {
    kind,
    findings: all.filter((one) => one.severity === severity),
    reasons: kind === 'warn' ? reasons : [],
    hold: kind === 'held' ? hold : null,
    control: 'Post',
  };
}

/** The blocked post of an official account, as seen in `locale`. */
export function view(locale: Locale = 'en', changes: Partial<ComposerView> = {}): ComposerView {
  return {
    state: 'blocked',
    platform: 'x',
    surface: 'post',
    locale,
    orgName: 'Meridian Mutual',
    identity: 'official',
    postingAs: '@MeridianMutual',
    account: {
      displayName: 'Meridian Mutual Europe',
      unitName: 'Meridian Mutual Europe',
      owner: 'Ruth Adeyemi',
      backupOwner: 'Zofia Lis',
    },
    findings: findings(locale),
    dismissed: [],
    active: null,
    counter: { used: 193, max: 280, unit: 'weighted' },
    language: locale,
    holds: [],
    policy: { name: 'Meridian Mutual social policy', version: 42, contact: 'Ruth Adeyemi, Compliance' },
    demo: false,
    syncedAt: new Date(Date.now() - 3 * 60_000).toISOString(),
    publishFound: true,
    notice: null,
    gate: null,
    ...changes,
  };
}
