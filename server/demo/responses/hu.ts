import type { Language } from './groups.ts';

export const hu: Language = {
  folders: { service: 'Ügyintézés', claims: 'Kárügyek', safety: 'Biztonság' },
  labels: { first_name: 'Keresztnév', days: 'Válaszidő', city: 'Melyik városban' },
  days: ['egy munkanapon', 'két munkanapon', 'öt munkanapon'],
  wordings: {
    thanks: {
      shortcut: 'koszonet',
      title: 'Köszönet a kedves szavakért',
      text: 'Köszönjük, {{first_name}}! Továbbadjuk a kollégáknak, akik az ügyével foglalkoztak; biztosan örülni fognak neki.',
    },
    'late-payout': {
      shortcut: 'keses',
      title: 'Késedelmes kifizetés: bocsánatkérés',
      text: 'Sajnáljuk, {{first_name}}. A kifizetésnek már meg kellett volna érkeznie.\n\nKérjük, írjon nekünk privát üzenetben az irányítószámával; a kötvényszámát itt ne adja meg.\nUtánanézünk, és {{days}} belül írunk. 🙏',
    },
    'missing-documents': {
      shortcut: 'irat',
      title: 'Kifizetés: hiányzó iratok',
      text: 'Kedves {{first_name}}! A kifizetéshez még két iratra van szükségünk. A listát az ügyfélportálon, a „Káraim” menüpontban találja, és ott fényképet is feltölthet róluk. Utána {{days}} belül utalunk.',
    },
    'payment-pause': {
      shortcut: 'szunet',
      title: 'Díjfizetési szünet: első válasz',
      text: 'Kedves {{first_name}}! Ha megváltozott a jövedelme, legfeljebb három hónapra szüneteltetheti a díjfizetést. A balesetvédelem addig is érvényben marad. Az űrlapot az ügyfélportálon, a „Befizetések” menüpontban találja.',
    },
    flood: {
      shortcut: 'arviz',
      title: 'Árvíz: kárbejelentés',
      text: 'Most a biztonsága az első, {{first_name}}. Ha elmúlt a veszély, a kárt bármikor bejelentheti.\n\nTakarítás előtt készítsen fényképeket, és őrizze meg a szivattyúzás és a tárolás számláit.\nÁrvízi vonalunk éjjel-nappal hívható: meridianmutual.example/arviz 💙',
    },
    'scam-warning': {
      shortcut: 'csalas',
      title: 'Figyelmeztetés: ezt nem mi írtuk',
      text: 'Köszönjük, hogy jelezte, {{first_name}}. Ezt az üzenetet nem mi küldtük: kártyaszámot vagy kódot soha nem kérünk üzenetben vagy telefonon. Kérjük, ne válaszoljon rá, és küldje el nekünk az oldal címét, hogy töröltethessük.',
    },
    'private-message': {
      shortcut: 'privat',
      title: 'Kérjük, írjon privát üzenetben',
      text: 'Kedves {{first_name}}! Szívesen segítünk. Kérjük, írjon nekünk privát üzenetben, hogy személyes adata ne legyen itt mindenki számára olvasható. {{days}} belül válaszolunk.',
    },
    'opening-hours': {
      shortcut: 'nyitva',
      title: 'Egy iroda nyitvatartása',
      text: 'Kedves {{first_name}}! Irodánk ({{city}}) 9-től 17 óráig, csütörtökön 18 óráig tart nyitva. Időpontot a meridianmutual.example/irodak oldalon foglalhat, így senkinek sem kell várnia.',
    },
    'renewal-price': {
      shortcut: 'dij',
      title: 'Miért drágább a megújítás',
      text: 'Jogos a kérdés, {{first_name}}. A megújítási levélben az új díj minden része szerepel; idén a javítási költségek teszik ki a legtöbbet. Ha változott a helyzete, szívesen újraszámoljuk önnel együtt.',
    },
    'app-sign-in': {
      shortcut: 'app',
      title: 'Alkalmazás: nem sikerül belépni',
      text: 'Sajnáljuk, {{first_name}}. Kérjük, frissítse az alkalmazást a 3.1-es változatra, ez a legtöbb belépési gondot megoldja. Ha mégsem, írja meg privát üzenetben a telefonja típusát. Jelszót soha ne küldjön.',
    },
    'new-address': {
      shortcut: 'lakcim',
      title: 'Új lakcím bejelentése',
      text: 'Gratulálunk a költözéshez, {{first_name}}! A címét az ügyfélportálon, az „Adataim” menüpontban módosíthatja. A lakásbiztosítás az ott megadott naptól az új címre érvényes.',
    },
    complaint: {
      shortcut: 'panasz',
      title: 'Hogyan tehet panaszt',
      text: 'Sajnáljuk, hogy így történt, {{first_name}}. Panaszt a meridianmutual.example/panasz oldalon tehet; olyan kolléga olvassa el, aki nem vett részt az ügyben, és {{days}} belül válaszol. A Pénzügyi Békéltető Testülethez is fordulhat.',
    },
  },
};
