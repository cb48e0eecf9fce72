import { describe, expect, it } from 'vitest';
import type { Response } from '../../../contract/response.ts';
import { indexResponses } from '../../../utils/store/response-search.ts';

const now = Date.parse('2026-11-20T08:00:00Z');
const response = (id: string, over: Partial<Response>): Response => ({
  id,
  group: id,
  shortcut: id,
  title: id,
  folder: 'General',
  locale: 'en',
  unit: 'unit-eu',
  text: 'Text.',
  variables: [],
  state: 'approved',
  ...over,
});

const index = indexResponses([
  response('claim', { title: 'How to report a claim', folder: 'Claims', text: 'Call us or use the app.' }),
  response('claim-hu', {
    title: 'Kárbejelentés',
    folder: 'Kár',
    locale: 'hu',
    text: 'Kérjük, hívja ügyfélszolgálatunkat.',
  }),
  response('claim-pl', {
    title: 'Zgłoszenie szkody',
    folder: 'Szkody',
    locale: 'pl',
    text: 'Prosimy o kontakt z łódzkim biurem.',
  }),
  response('hours', { title: 'Opening hours', folder: 'Branches', text: 'Our offices are open until six.' }),
  response('hours-el', {
    title: 'Ώρες λειτουργίας',
    folder: 'Καταστήματα',
    locale: 'el',
    text: 'Ανοιχτά έως τις έξι.',
  }),
  response('retired', { title: 'Old claim form', state: 'retired' }),
  response('expired', { title: 'Summer claim bonus', expiresAt: '2026-09-01T00:00:00Z' }),
  response('valid', { title: 'Winter tyres', expiresAt: '2027-03-01T00:00:00Z' }),
]);
const find = (query: string, locale: Response['locale'] | null = null) =>
  index.search(query, locale, now).map(({ id }) => id);

describe('finds', () => {
  it.each([
    ['the beginning of a word', 'rep', ['claim']],
    ['a typing error', 'openning', ['hours']],
    ['two words, both of them', 'offices six', ['hours']],
    ['without accents', 'karbejelentes', ['claim-hu']],
    ['the beginning of a long word, without accents', 'ugyfel', ['claim-hu']],
    ['Polish without its marks', 'zgloszenie', ['claim-pl']],
    ['l for ł', 'lodzkim', ['claim-pl']],
    ['Greek without accents', 'ωρες', ['hours-el']],
    ['Greek in capitals', 'ΩΡΕΣ', ['hours-el']],
    ['a shortcut', 'claim-pl', ['claim-pl']],
    ['nothing', 'mortgage', []],
  ])('%s: %s', (_, query, ids) => {
    expect(find(query)).toEqual(ids);
  });
});

it('puts the title before the text', () => {
  const two = indexResponses([
    response('a', { title: 'Branches', text: 'A refund takes a week.' }),
    response('b', { title: 'Refund', text: 'It takes a week.' }),
  ]);
  expect(two.search('refund', null, now).map(({ id }) => id)).toEqual(['b', 'a']);
});

it('without a query: everything usable, by folder and title', () => {
  expect(find('')).toEqual(['hours', 'claim', 'valid', 'claim-hu', 'claim-pl', 'hours-el']);
});

it('keeps to one language when asked', () => {
  expect(find('', 'hu')).toEqual(['claim-hu']);
  expect(find('hours', 'hu')).toEqual([]);
});

it('leaves out what is retired or over, also from the languages', () => {
  expect(find('claim')).not.toContain('retired');
  expect(find('claim')).not.toContain('expired');
  expect(index.locales(now)).toEqual(['el', 'en', 'hu', 'pl']);
  expect(indexResponses([response('x', { locale: 'id', state: 'retired' })]).locales(now)).toEqual([]);
});
