// A first tone signal: what reads as shouting or as advertising noise. Advice only.
import type { Pack } from '../contract/pack.ts';

export const tone = {
  id: 'tone',
  title: { en: 'Tone', pl: 'Ton', hu: 'Hangnem', el: 'Ύφος', id: 'Nada' },
  rules: [
    {
      id: 'tone.capitals',
      severity: 'info',
      // Ten letters leave room for acronyms; accessibility guides draw the line there (domain reference §10).
      detector: { kind: 'tone', signal: 'capitals', above: 10 },
      message: {
        en: 'Reads as shouting',
        pl: 'Brzmi jak krzyk',
        hu: 'Kiabálásnak hat',
        el: 'Διαβάζεται σαν φωνές',
        id: 'Terbaca seperti berteriak',
      },
      why: {
        en: 'Capitals in a row are slower to read, and screen readers may spell them out.',
        pl: 'Ciąg wielkich liter czyta się wolniej, a czytniki ekranu mogą go literować.',
        hu: 'A csupa nagybetűt lassabb olvasni, és a képernyőolvasó betűzheti.',
        el: 'Τα συνεχόμενα κεφαλαία διαβάζονται πιο αργά και οι αναγνώστες οθόνης μπορεί να τα συλλαβίσουν.',
        id: 'Huruf kapital berderet lebih lambat dibaca, dan pembaca layar dapat mengejanya.',
      },
    },
    {
      id: 'tone.exclamation',
      severity: 'info',
      detector: { kind: 'tone', signal: 'exclamation', above: 1 },
      message: {
        en: 'More than one exclamation mark',
        pl: 'Więcej niż jeden wykrzyknik',
        hu: 'Több felkiáltójel egymás után',
        el: 'Περισσότερα από ένα θαυμαστικά',
        id: 'Lebih dari satu tanda seru',
      },
      why: {
        en: 'One mark says it; a row of them sounds like an advertisement.',
        pl: 'Jeden znak wystarczy; ich ciąg brzmi jak reklama.',
        hu: 'Egy jel is elég; több egymás után reklámnak hangzik.',
        el: 'Ένα σημείο αρκεί· πολλά μαζί θυμίζουν διαφήμιση.',
        id: 'Satu tanda sudah cukup; deretannya terdengar seperti iklan.',
      },
    },
    {
      id: 'tone.hype',
      severity: 'info',
      detector: {
        kind: 'tone',
        signal: 'hype',
        above: 1,
        words: {
          en: (
            'amazing|awesome|incredible|unbelievable|insane|epic|mind-blowing|jaw-dropping|game-changer|game-changing|' +
            'revolutionary|groundbreaking|next-level|world-class|once-in-a-lifetime|life-changing|sensational|spectacular|' +
            'phenomenal|massive|huge|exclusive|must-have|hurry|act now|last chance|the ultimate'
          ).split('|'),
          pl: (
            'niesamowity|niesamowita|niesamowite|niesamowitą|rewelacyjny|rewelacyjna|rewelacyjne|rewelacyjną|sensacyjny|' +
            'sensacyjna|sensacyjne|przełomowy|przełomowa|przełomowe|przełomową|rewolucyjny|rewolucyjna|rewolucyjne|' +
            'rewolucyjną|fantastyczny|fantastyczna|fantastyczne|genialny|genialna|genialne|niewiarygodny|niewiarygodna|' +
            'niewiarygodne|oszałamiający|oszałamiająca|oszałamiające|megaokazja|hit|szok|ostatnia szansa|nie przegap'
          ).split('|'),
          hu: (
            'hihetetlen|hihetetlenül|elképesztő|elképesztően|fantasztikus|szenzációs|forradalmi|lenyűgöző|páratlan|' +
            'egyedülálló|zseniális|őrületes|őrült jó|brutális|brutálisan|világszínvonalú|utolsó esély|ne hagyd ki|' +
            'ne hagyja ki|siess|soha vissza nem térő'
          ).split('|'),
          el: (
            'απίστευτος|απίστευτη|απίστευτο|απίστευτα|εκπληκτικός|εκπληκτική|εκπληκτικό|καταπληκτικός|καταπληκτική|' +
            'καταπληκτικό|επαναστατικός|επαναστατική|επαναστατικό|συγκλονιστικός|συγκλονιστική|συγκλονιστικό|φανταστικός|' +
            'φανταστική|φανταστικό|τρομερός|τρομερή|τρομερό|μοναδική ευκαιρία|τελευταία ευκαιρία|μην το χάσεις|' +
            'μην το χάσετε|βιαστείτε'
          ).split('|'),
          id: (
            'luar biasa|dahsyat|spektakuler|menakjubkan|revolusioner|fantastis|sensasional|heboh|gila|super|mega|' +
            'wow|buruan|jangan lewatkan|jangan sampai ketinggalan|kesempatan terakhir|kesempatan emas|terbatas'
          ).split('|'),
        },
      },
      message: {
        en: 'Hype words crowd the sentence',
        pl: 'Zdanie pełne słów-wykrzykników',
        hu: 'Túl sok a hangzatos szó a mondatban',
        el: 'Πολλές υπερβολικές λέξεις σε μία πρόταση',
        id: 'Terlalu banyak kata bombastis dalam satu kalimat',
      },
      why: {
        en: 'Two big words in one sentence weaken each other; a fact convinces better.',
        pl: 'Dwa wielkie słowa w jednym zdaniu osłabiają się nawzajem; fakt przekona lepiej.',
        hu: 'Két nagy szó egy mondatban gyengíti egymást; egy tény jobban meggyőz.',
        el: 'Δύο μεγάλες λέξεις στην ίδια πρόταση αδυνατίζουν η μία την άλλη· ένα γεγονός πείθει περισσότερο.',
        id: 'Dua kata besar dalam satu kalimat saling melemahkan; sebuah fakta lebih meyakinkan.',
      },
    },
  ],
  examples: [
    {
      rule: 'tone.capitals',
      language: 'en',
      text: 'Come in, WE ARE OPEN TODAY until six.',
      finds: ['WE ARE OPEN TODAY'],
    },
    { rule: 'tone.capitals', language: 'en', text: 'UNICEF and the EU thank you. I agree.', finds: [] },
    {
      rule: 'tone.capitals',
      language: 'pl',
      text: 'TYLKO DZIŚ: CAŁA POLSKA świętuje.',
      finds: ['TYLKO DZIŚ: CAŁA POLSKA'],
    },
    { rule: 'tone.capitals', language: 'pl', text: 'Biuro w PKP przy ul. Długiej jest otwarte.', finds: [] },
    { rule: 'tone.capitals', language: 'hu', text: 'CSAK MA, CSAK ITT: nyitva vagyunk.', finds: ['CSAK MA, CSAK ITT'] },
    { rule: 'tone.capitals', language: 'hu', text: 'Az MNB ma közölte a kamatot.', finds: [] },
    { rule: 'tone.capitals', language: 'el', text: 'ΜΟΝΟ ΣΗΜΕΡΑ ΕΔΩ για εσάς.', finds: ['ΜΟΝΟ ΣΗΜΕΡΑ ΕΔΩ'] },
    { rule: 'tone.capitals', language: 'el', text: 'Ο ΟΤΕ ανακοίνωσε νέο ωράριο.', finds: [] },
    {
      rule: 'tone.capitals',
      language: 'id',
      text: 'HANYA HARI INI kami buka sampai malam.',
      finds: ['HANYA HARI INI'],
    },
    { rule: 'tone.capitals', language: 'id', text: 'OJK mengumumkan aturan baru.', finds: [] },
    { rule: 'tone.exclamation', language: 'en', text: 'Open today!!! See you there!', finds: ['!!!'] },
    { rule: 'tone.exclamation', language: 'pl', text: 'Naprawdę?! Zapraszamy!', finds: ['?!'] },
    { rule: 'tone.exclamation', language: 'hu', text: 'Nyitva vagyunk!! Várjuk!', finds: ['!!'] },
    { rule: 'tone.exclamation', language: 'el', text: 'Ελάτε σήμερα!', finds: [] },
    { rule: 'tone.exclamation', language: 'id', text: 'Ayo datang!!!! Gratis??', finds: ['!!!!'] },
    {
      rule: 'tone.hype',
      language: 'en',
      text: 'An amazing, game-changing account. Our amazing team built it.',
      finds: ['amazing', 'game-changing'],
    },
    { rule: 'tone.hype', language: 'en', text: 'Thank you to our amazing volunteers.', finds: [] },
    {
      rule: 'tone.hype',
      language: 'pl',
      text: 'Rewolucyjne konto i niesamowita oferta już dziś.',
      finds: ['Rewolucyjne', 'niesamowita'],
    },
    { rule: 'tone.hype', language: 'pl', text: 'To był niesamowity dzień dla naszego zespołu.', finds: [] },
    {
      rule: 'tone.hype',
      language: 'hu',
      text: 'Ez egy hihetetlen és forradalmi ajánlat.',
      finds: ['hihetetlen', 'forradalmi'],
    },
    { rule: 'tone.hype', language: 'hu', text: 'Fantasztikus csapat vagyunk, és ma is várjuk Önöket.', finds: [] },
    {
      rule: 'tone.hype',
      language: 'el',
      text: 'Μια απίστευτη και επαναστατική προσφορά.',
      finds: ['απίστευτη', 'επαναστατική'],
    },
    { rule: 'tone.hype', language: 'el', text: 'Μια φανταστική μέρα με την ομάδα μας.', finds: [] },
    {
      rule: 'tone.hype',
      language: 'id',
      text: 'Promo dahsyat dan luar biasa untuk Anda.',
      finds: ['dahsyat', 'luar biasa'],
    },
    { rule: 'tone.hype', language: 'id', text: 'Terima kasih atas dukungan yang luar biasa.', finds: [] },
  ],
} satisfies Pack;
