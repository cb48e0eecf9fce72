// Entries, responses and requests as the demo organisation has them.
import type { Entry } from '../../../contract/entry.ts';
import type { Response } from '../../../contract/response.ts';
import type { Locale } from '../../../contract/words.ts';
import type { ProfileView, RequestRow } from '../../../utils/messages.ts';

/** The instant of a clock time on this device, some days from today. */
function at(now: number, days: number, hours: number, minutes: number): string {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hours, minutes).toISOString();
}

export function entries(now: number): Entry[] {
  const shared = { state: 'approved', owner: 'Zofia Lis', approvedBy: 'Ruxandra Adam' } as const;
  return [
    {
      ...shared,
      id: 'entry-001',
      title: 'Kalkulator emerytalny',
      unit: 'unit-pl',
      plannedAt: at(now, 0, 10, 30),
      variants: [
        {
          platform: 'linkedin',
          locale: 'pl',
          text: 'Ile odłożysz do emerytury? Nasz kalkulator pokazuje trzy scenariusze, także ten ostrożny. Sprawdź w dwie minuty.',
        },
        { platform: 'x', locale: 'pl', text: 'Ile odłożysz do emerytury? Trzy scenariusze w dwie minuty.' },
        {
          platform: 'x',
          locale: 'en',
          text: 'How much will you have saved by retirement? Three scenarios in two minutes.',
        },
      ],
    },
    {
      ...shared,
      id: 'entry-002',
      title: 'Winter tyre reminder',
      unit: 'unit-eu',
      plannedAt: at(now, 0, 11, 0),
      variants: [
        {
          platform: 'x',
          locale: 'en',
          text: 'First frost is forecast. Winter tyres keep your cover valid in five countries.',
        },
      ],
    },
    {
      ...shared,
      id: 'entry-003',
      title: 'Nyugdíj-előtakarékossági kisokos kezdőknek és újrakezdőknek',
      unit: 'unit-hu',
      plannedAt: at(now, 1, 9, 0),
      variants: [
        {
          platform: 'linkedin',
          locale: 'hu',
          text: 'Három egyszerű lépés, amellyel még idén igénybe veheti az adójóváírást.',
        },
        { platform: 'mastodon', locale: 'hu', text: 'Három lépés az adójóváírásig.' },
      ],
    },
    {
      ...shared,
      id: 'entry-004',
      title: 'Ενημέρωση για τα συνταξιοδοτικά προγράμματα',
      unit: 'unit-el',
      plannedAt: at(now, 8, 11, 0),
      variants: [{ platform: 'x', locale: 'el', text: 'Τρία απλά βήματα για να δείτε πόση σύνταξη θα λάβετε.' }],
    },
  ];
}

export function responses(now: number): Response[] {
  const shared = { folder: 'Claims', unit: 'unit-hu', state: 'approved' } as const;
  return [
    {
      ...shared,
      id: 'response-001',
      group: 'late-payment',
      shortcut: 'keses',
      title: 'Késedelmes kifizetés: bocsánatkérés',
      locale: 'hu',
      text: 'Sajnálom, {{keresztnev}}. A kifizetésnek hétfőn meg kellett volna érkeznie. A(z) {{ugyszam}} ügyben utánanézünk, és {{napon}} belül írunk.',
      variables: [
        { name: 'keresztnev', label: 'keresztnév', required: true, from: 'page.name' },
        { name: 'ugyszam', label: 'ügyszám', required: true },
        { name: 'napon', label: 'hány napon', required: false, choices: ['2 napon', '5 napon'] },
      ],
    },
    {
      ...shared,
      id: 'response-002',
      group: 'documents',
      shortcut: 'irat',
      title: 'Kifizetés: hiányzó iratok',
      locale: 'hu',
      text: 'A kifizetéshez még két iratra van szükségünk: a kárfelvételi lapra és a számlára.',
      variables: [],
      expiresAt: at(now, 6, 23, 0),
    },
    {
      ...shared,
      id: 'response-003',
      group: 'thanks',
      shortcut: 'thanks',
      title: 'Thanks for telling us',
      locale: 'en',
      text: 'Thank you for telling us.\n\nWe have passed it on to the team 🙏\nYou will hear from us by Friday.',
      variables: [],
    },
    {
      ...shared,
      id: 'response-004',
      group: 'flood',
      shortcut: 'πλημμύρα',
      title: 'Πλημμύρα: δήλωση ζημιάς',
      locale: 'el',
      text: 'Πρώτα η ασφάλειά σας. Όταν περάσει ο κίνδυνος, δηλώστε τη ζημιά στη γραμμή μας.',
      variables: [],
    },
  ];
}

export function suspected(locale: Locale): ProfileView {
  const account = {
    id: 'acc-x-eu',
    platform: 'x',
    handle: 'MeridianMutual',
    displayName: 'Meridian Mutual',
    url: 'https://x.com/MeridianMutual',
    unit: 'unit-eu',
    languages: ['en'],
    standing: 'official',
    state: 'active',
  } as const;
  return {
    facts: {
      platform: 'x',
      handle: 'rneridianMutual',
      displayName: 'Meridian Mutual Ügyfélszolgálat',
      platformUserId: '17390042118',
      url: 'https://x.com/rneridianMutual',
    },
    verdict: {
      verdict: 'suspected',
      score: 0.94,
      account: { ...account, languages: [...account.languages] },
      reasons: [
        {
          code: 'look_alike',
          account: account.id,
          official: 'MeridianMutual',
          seen: 'rneridianMutual',
          spans: [{ start: 0, end: 2 }],
        },
      ],
    },
    orgName: 'Meridian Mutual',
    locale,
    flagged: false,
  };
}

export function requests(now: number): RequestRow[] {
  const row = (minutesAgo: number, rest: Omit<RequestRow, 'at' | 'host'>): RequestRow => ({
    at: new Date(now - minutesAgo * 60_000).toISOString(),
    host: 'governance.meridian.example',
    ...rest,
  });
  return [
    row(3, { kind: 'sync', sent: ['cursor', 'limit'], bytes: 0, status: 304 }),
    row(41, { kind: 'flag', sent: ['category', 'note', 'evidence.url', 'evidence.handle'], bytes: 412, status: 201 }),
    row(44, { kind: 'flag', sent: ['category', 'note', 'evidence.url', 'evidence.handle'], bytes: 412, status: 0 }),
    row(90, {
      kind: 'event',
      sent: ['decision', 'rules', 'severity', 'platform', 'surface', 'unit', 'day'],
      bytes: 1420,
      status: 201,
    }),
    row(95, { kind: 'me', sent: [], bytes: 0, status: 503 }),
    row(3000, { kind: 'enrol', sent: ['code', 'label'], bytes: 61, status: 201 }),
  ];
}
