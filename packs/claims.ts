// Superlatives and comparisons that somebody may ask to prove. Basis: Directive 2005/29/EC, CAP Code §3; domain reference §9.
// A term whose replacement is itself is an exception: it is right as it stands, and being longer it wins over the claim inside it.
import type { Pack } from '../contract/pack.ts';

export const claims = {
  id: 'claims',
  title: { en: 'Claims', pl: 'Twierdzenia reklamowe', hu: 'Reklámállítások', el: 'Ισχυρισμοί', id: 'Klaim' },
  rules: [
    {
      id: 'claims.superlative',
      severity: 'warn',
      detector: {
        kind: 'term',
        list: 'avoid',
        terms: [
          { match: '#1' },
          { match: 'no. 1' },
          { language: 'en', match: 'the best' },
          ...'account bank cover deal insurance insurer offer price product protection rate savings service value'
            .split(' ')
            .map((noun) => ({ language: 'en' as const, match: `the best ${noun}`, endings: ['s'] })),
          { language: 'en', match: 'the best savings account', endings: ['s'] },
          { language: 'en', match: 'number one' },
          { language: 'en', match: 'number 1' },
          { language: 'en', match: "world's best" },
          { language: 'en', match: 'best-in-class' },
          { language: 'en', match: 'best in class' },
          { language: 'en', match: 'second to none' },
          { language: 'en', match: 'unbeatable' },
          { language: 'en', match: 'unrivalled' },
          { language: 'en', match: 'the cheapest' },
          { language: 'en', match: 'the lowest price', endings: ['s'] },
          { language: 'en', match: 'the highest rate', endings: ['s'] },
          { language: 'en', match: 'the only bank' },
          { language: 'en', match: 'the only insurer' },
          { language: 'en', match: 'market leader', endings: ['s'] },
          ...[
            'all the best',
            'hope for the best',
            'make the best of',
            'the best of luck',
            'the best of both worlds',
            'the best part',
            'the best time',
            'the best way',
            'number one priority',
          ].map((phrase) => ({ language: 'en' as const, match: phrase, replacement: phrase })),

          { language: 'pl', match: 'najlepsz', endings: ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'ych', 'ymi'] },
          { language: 'pl', match: 'najlepsi' },
          { language: 'pl', match: 'najtańsz', endings: ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'ych', 'ymi'] },
          { language: 'pl', match: 'nr 1' },
          { language: 'pl', match: 'numer 1' },
          { language: 'pl', match: 'numer jeden' },
          { language: 'pl', match: 'jedyny na rynku' },
          { language: 'pl', match: 'jedyna na rynku' },
          { language: 'pl', match: 'jedyne na rynku' },
          { language: 'pl', match: 'jedyny taki' },
          { language: 'pl', match: 'jedyna taka' },
          { language: 'pl', match: 'jedyne takie' },
          { language: 'pl', match: 'jedyny bank' },
          { language: 'pl', match: 'jedyny ubezpieczyciel' },
          { language: 'pl', match: 'jedyne konto' },
          { language: 'pl', match: 'jedyne ubezpieczenie' },
          { language: 'pl', match: 'jedyna polisa' },
          { language: 'pl', match: 'lider rynku' },
          { language: 'pl', match: 'liderem rynku' },
          { language: 'pl', match: 'bezkonkurencyjn', endings: ['y', 'a', 'e', 'ego', 'ej', 'ą', 'ym', 'ych', 'ymi'] },
          ...[
            'wszystkiego najlepszego',
            'najlepsze życzenia',
            'najlepszych życzeń',
            'najlepszymi życzeniami',
            'najlepszy przyjaciel',
            'w najlepszym razie',
            'w najlepszym wypadku',
          ].map((phrase) => ({ language: 'pl' as const, match: phrase, replacement: phrase })),

          {
            language: 'hu',
            match: 'legjobb',
            endings: 'at ak akat nak bal ban ba ból ra ról nál hoz tól ja ját jának jai unk'.split(' '),
          },
          {
            language: 'hu',
            match: 'a legjobb',
            endings: 'at ak akat nak bal ban ba ból ra ról nál hoz tól ja ját'.split(' '),
          },
          { language: 'hu', match: 'legolcsóbb', endings: 'at ak akat nak bal ban ra'.split(' ') },
          { language: 'hu', match: 'első számú', endings: ['t', 'ak', 'val'] },
          { language: 'hu', match: 'az egyetlen bank', endings: ['unk'] },
          { language: 'hu', match: 'az egyetlen biztosító' },
          { language: 'hu', match: 'az egyetlen olyan' },
          { language: 'hu', match: 'az egyetlen a piacon' },
          { language: 'hu', match: 'a piacon egyetlen' },
          { language: 'hu', match: 'piacvezető', endings: ['t', 'k', 'ként', 'nek', 'je'] },
          { language: 'hu', match: 'verhetetlen', endings: ['ül', 'ek', 'eket', 'nek'] },
          ...[
            'a legjobbakat kívánjuk',
            'a legjobbakat kívánom',
            'legjobb tudásunk szerint',
            'legjobb tudásom szerint',
            'legjobb kívánságaink',
            'a lehető legjobb',
            'legjobb barát',
            'legjobb esetben',
          ].map((phrase) => ({ language: 'hu' as const, match: phrase, replacement: phrase })),

          ...(
            'ο καλύτερος|η καλύτερη|το καλύτερο|οι καλύτεροι|οι καλύτερες|τα καλύτερα|του καλύτερου|της καλύτερης|' +
            'των καλύτερων|τον καλύτερο|την καλύτερη|τους καλύτερους|τις καλύτερες|στο καλύτερο|στον καλύτερο|' +
            'στην καλύτερη|στα καλύτερα|στις καλύτερες|ο φθηνότερος|η φθηνότερη|το φθηνότερο|τα φθηνότερα|' +
            'ο μοναδικός|η μοναδική|το μοναδικό|οι μοναδικοί|τα μοναδικά|νούμερο ένα|νούμερο 1|Νο 1|Νο1|' +
            'ασυναγώνιστος|ασυναγώνιστη|ασυναγώνιστο|ασυναγώνιστες|ασυναγώνιστα|ηγέτης της αγοράς|ηγέτιδα της αγοράς'
          )
            .split('|')
            .map((phrase) => ({ language: 'el' as const, match: phrase })),
          ...['τις καλύτερες ευχές', 'οι καλύτερες ευχές', 'με τον καλύτερο τρόπο', 'για το καλύτερο δυνατό'].map(
            (phrase) => ({ language: 'el' as const, match: phrase, replacement: phrase }),
          ),

          { language: 'id', match: 'terbaik', endings: ['nya'] },
          { language: 'id', match: 'termurah' },
          { language: 'id', match: 'paling murah' },
          { language: 'id', match: 'nomor satu' },
          { language: 'id', match: 'nomor 1' },
          { language: 'id', match: 'no 1' },
          { language: 'id', match: 'satu-satunya' },
          { language: 'id', match: 'tiada duanya' },
          { language: 'id', match: 'tak tertandingi' },
          { language: 'id', match: 'pemimpin pasar' },
          ...['semoga yang terbaik', 'doa terbaik', 'ucapan terbaik', 'teman terbaik', 'melakukan yang terbaik'].map(
            (phrase) => ({ language: 'id' as const, match: phrase, replacement: phrase }),
          ),
        ],
      },
      message: {
        en: 'A claim that would have to be proved',
        pl: 'Twierdzenie, które trzeba by udowodnić',
        hu: 'Bizonyítandó állítás',
        el: 'Ισχυρισμός που χρειάζεται απόδειξη',
        id: 'Klaim yang harus dapat dibuktikan',
      },
      why: {
        en: 'A superlative is a comparison with everybody else; without proof it misleads.',
        pl: 'Superlatyw to porównanie ze wszystkimi innymi; bez dowodu wprowadza w błąd.',
        hu: 'A felsőfok összehasonlítás mindenki mással; bizonyíték nélkül megtéveszt.',
        el: 'Ο υπερθετικός είναι σύγκριση με όλους τους άλλους· χωρίς απόδειξη παραπλανά.',
        id: 'Superlatif adalah perbandingan dengan semua pihak lain; tanpa bukti, klaim itu menyesatkan.',
      },
      source: {
        title: 'Directive 2005/29/EC, art. 6',
        url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      },
    },
  ],
  examples: [
    {
      rule: 'claims.superlative',
      language: 'en',
      text: 'We have the best savings account in the region.',
      finds: ['the best savings account'],
    },
    {
      rule: 'claims.superlative',
      language: 'en',
      text: 'Meridian is #1, and no. 1 for service.',
      finds: ['#1', 'no. 1'],
    },
    {
      rule: 'claims.superlative',
      language: 'en',
      text: 'All the best to Anna! The best time to call is before noon.',
      finds: [],
    },
    {
      rule: 'claims.superlative',
      language: 'pl',
      text: 'To najlepsze konto: jesteśmy nr 1.',
      finds: ['najlepsze', 'nr 1'],
    },
    {
      rule: 'claims.superlative',
      language: 'pl',
      text: 'Z okazji urodzin życzymy wszystkiego najlepszego!',
      finds: [],
    },
    {
      rule: 'claims.superlative',
      language: 'hu',
      text: 'A legjobb ajánlat, az első számú biztosítótól.',
      finds: ['A legjobb', 'első számú'],
    },
    {
      rule: 'claims.superlative',
      language: 'hu',
      text: 'Egyetlen kattintással, ahogy Önnek a legjobban megfelel, legjobb tudásunk szerint.',
      finds: [],
    },
    {
      rule: 'claims.superlative',
      language: 'el',
      text: 'Το καλύτερο πρόγραμμα, ΝΟ1 στην Ελλάδα.',
      finds: ['Το καλύτερο', 'ΝΟ1'],
    },
    { rule: 'claims.superlative', language: 'el', text: 'Σας στέλνουμε τις καλύτερες ευχές μας.', finds: [] },
    {
      rule: 'claims.superlative',
      language: 'id',
      text: 'Asuransi terbaik dan satu-satunya di Indonesia.',
      finds: ['terbaik', 'satu-satunya'],
    },
    { rule: 'claims.superlative', language: 'id', text: 'Semoga yang terbaik untuk keluarga Anda.', finds: [] },
  ],
} satisfies Pack;
