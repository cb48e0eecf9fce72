import type { Language } from './groups.ts';

export const pl: Language = {
  folders: { service: 'Obsługa', claims: 'Szkody', safety: 'Bezpieczeństwo' },
  labels: { first_name: 'Imię', days: 'Czas do naszej odpowiedzi', city: 'Miasto oddziału' },
  days: ['jednego dnia roboczego', 'dwóch dni roboczych', 'pięciu dni roboczych'],
  wordings: {
    thanks: {
      shortcut: 'dziekuje',
      title: 'Podziękowanie za dobre słowo',
      text: 'Dziękujemy, {{first_name}}. Przekażemy te słowa osobom, które się tym zajmowały. Na pewno się ucieszą.',
    },
    'late-payout': {
      shortcut: 'opoznienie',
      title: 'Spóźniona wypłata: przeprosiny',
      text: 'Przepraszamy, {{first_name}}. Wypłata powinna już być na koncie.\n\nProsimy o wiadomość prywatną z kodem pocztowym; numeru polisy proszę tutaj nie podawać.\nSprawdzimy to i odpiszemy w ciągu {{days}}. 🙏',
    },
    'missing-documents': {
      shortcut: 'dokumenty',
      title: 'Wypłata: brakujące dokumenty',
      text: 'Dzień dobry, {{first_name}}. Do wypłaty brakuje jeszcze dwóch dokumentów. Ich lista jest na koncie internetowym w zakładce „Moja szkoda”, tam też można dodać zdjęcia. Potem wypłata nastąpi w ciągu {{days}}.',
    },
    'payment-pause': {
      shortcut: 'przerwa',
      title: 'Zawieszenie składek: pierwsza odpowiedź',
      text: 'Dzień dobry, {{first_name}}. Jeśli dochody się zmieniły, składki można zawiesić nawet na trzy miesiące. Ochrona od wypadków w tym czasie trwa. Formularz jest na koncie internetowym w zakładce „Płatności”.',
    },
    flood: {
      shortcut: 'powodz',
      title: 'Powódź: jak zgłosić szkodę',
      text: 'Najważniejsze jest bezpieczeństwo, {{first_name}}. Szkodę można zgłosić o każdej porze, gdy niebezpieczeństwo minie.\n\nPrzed sprzątaniem prosimy zrobić zdjęcia i zachować rachunki za pompy i przechowanie rzeczy.\nInfolinia powodziowa działa całą dobę: meridianmutual.example/powodz 💙',
    },
    'scam-warning': {
      shortcut: 'oszustwo',
      title: 'Ostrzeżenie: to nie my',
      text: 'Dziękujemy za sygnał, {{first_name}}. Ta wiadomość nie pochodzi od nas: nigdy nie prosimy o numer karty ani o kody w wiadomości czy przez telefon. Prosimy nie odpowiadać i przesłać nam adres tej strony, zgłosimy ją do usunięcia.',
    },
    'private-message': {
      shortcut: 'pw',
      title: 'Prosimy o wiadomość prywatną',
      text: 'Dzień dobry, {{first_name}}. Chętnie pomożemy. Prosimy napisać w wiadomości prywatnej, żeby dane osobowe nie były tu widoczne dla wszystkich. Odpowiemy w ciągu {{days}}.',
    },
    'opening-hours': {
      shortcut: 'godziny',
      title: 'Godziny otwarcia oddziału',
      text: 'Dzień dobry, {{first_name}}. Nasz oddział ({{city}}) jest czynny od 9 do 17, a w czwartki do 18. Termin wizyty można zarezerwować na meridianmutual.example/oddzialy, wtedy nikt nie czeka.',
    },
    'renewal-price': {
      shortcut: 'cena',
      title: 'Dlaczego odnowienie kosztuje więcej',
      text: 'To dobre pytanie, {{first_name}}. List o odnowieniu pokazuje każdą część nowej ceny; w tym roku najwięcej ważą koszty napraw. Jeśli coś się u Państwa zmieniło, chętnie policzymy składkę jeszcze raz.',
    },
    'app-sign-in': {
      shortcut: 'aplikacja',
      title: 'Aplikacja: problem z logowaniem',
      text: 'Przykro nam, {{first_name}}. Prosimy zaktualizować aplikację do wersji 3.1 i spróbować ponownie; to zwykle pomaga. Jeśli nie, prosimy o wiadomość prywatną z modelem telefonu. Hasła proszę nigdy nie wysyłać.',
    },
    'new-address': {
      shortcut: 'adres',
      title: 'Zmiana adresu',
      text: 'Gratulujemy przeprowadzki, {{first_name}}. Adres można zmienić samodzielnie na koncie internetowym w zakładce „Moje dane”. Ubezpieczenie mieszkania przechodzi na nowy adres od podanego tam dnia.',
    },
    complaint: {
      shortcut: 'reklamacja',
      title: 'Jak złożyć reklamację',
      text: 'Przykro nam, że tak wyszło, {{first_name}}. Reklamację można złożyć na meridianmutual.example/reklamacje; przeczyta ją osoba niezwiązana ze sprawą i odpowie w ciągu {{days}}. Można też zwrócić się do Rzecznika Finansowego.',
    },
  },
};
