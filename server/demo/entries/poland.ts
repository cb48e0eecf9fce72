import type { Plan } from './plan.ts';

const zofia = { approvedBy: 'Zofia Lis' };

export const poland: readonly Plan[] = [
  {
    title: 'Kalkulator emerytalny',
    account: 'acc-linkedin-pl',
    campaign: 'Pension days',
    state: 'approved',
    day: 0,
    at: '09:30',
    owner: 'Marek Sobol',
    ...zofia,
    platforms: ['linkedin', 'x', 'facebook'],
    texts: {
      pl: 'Ile odłożysz do emerytury? Nasz kalkulator pokazuje trzy scenariusze, także ten ostrożny. Sprawdź w dwie minuty: meridianmutual.example/kalkulator',
      en: 'How much will you have put aside by the time you retire? Our calculator shows three scenarios, also the cautious one: meridianmutual.example/calculator',
    },
  },
  {
    title: 'Bezpieczna zima',
    account: 'acc-facebook-pl',
    campaign: 'Winter driving',
    state: 'scheduled',
    day: 0,
    at: '13:00',
    owner: 'Ewa Nowak',
    ...zofia,
    platforms: ['facebook', 'x'],
    texts: {
      pl: 'Pierwszy przymrozek zwykle zaskakuje o siódmej rano. Skrobaczka, płyn do minus dwudziestu i pięć minut wcześniej: tyle wystarczy.',
    },
  },
  {
    title: 'Uwaga na fałszywe SMS-y',
    account: 'acc-x-pl',
    campaign: 'Cyber advice',
    state: 'approved',
    day: 1,
    at: '10:00',
    owner: 'Tomasz Wrona',
    ...zofia,
    platforms: ['x', 'facebook', 'linkedin'],
    texts: {
      pl: 'Krążą SMS-y z prośbą o dopłatę do polisy. To nie my. Nie klikaj w odnośnik, prześlij wiadomość na 8080 i daj nam znać.',
    },
  },
  {
    title: 'Prezent dla wnuka',
    account: 'acc-facebook-pl',
    state: 'in_review',
    day: 8,
    at: '09:00',
    owner: 'Ewa Nowak',
    platforms: ['facebook', 'instagram'],
    texts: {
      pl: 'Zamiast kolejnej zabawki: pierwsza skarbonka z prawdziwym oprocentowaniem. Opowiadamy, na co zwrócić uwagę.',
    },
  },
  {
    title: 'Praca w Krakowie',
    account: 'acc-linkedin-careers',
    campaign: 'Jobs',
    state: 'posted',
    day: -4,
    at: '08:00',
    owner: 'Oliver Grant',
    ...zofia,
    platforms: ['linkedin'],
    texts: {
      pl: 'Szukamy likwidatorki lub likwidatora szkód w Krakowie. Widełki są w ogłoszeniu, tak samo jak grafik.',
    },
  },
  {
    title: 'Godziny w święta',
    account: 'acc-x-pl',
    state: 'scheduled',
    day: 14,
    at: '08:00',
    owner: 'Ewa Nowak',
    ...zofia,
    platforms: ['x', 'facebook'],
    texts: { pl: 'W Wigilię oddziały są czynne do 12. Infolinia szkód odbiera bez przerwy, także w święta.' },
  },
];
