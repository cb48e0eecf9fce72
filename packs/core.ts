// What holds for every post, whoever writes it.
import type { Pack } from '../contract/pack.ts';

export const core = {
  id: 'core',
  title: { en: 'Basics', pl: 'Podstawy', hu: 'Alapok', el: 'Βασικά', id: 'Dasar' },
  rules: [
    {
      id: 'core.length',
      severity: 'block',
      detector: { kind: 'length' },
      message: {
        en: 'Longer than the platform takes',
        pl: 'Dłuższy, niż przyjmuje platforma',
        hu: 'Hosszabb, mint amit a felület elfogad',
        el: 'Μεγαλύτερο από όσο δέχεται η πλατφόρμα',
        id: 'Lebih panjang daripada yang diterima platform',
      },
      why: {
        en: 'The platform would refuse or cut the post; this counts as the platform itself counts.',
        pl: 'Platforma odrzuci lub utnie wpis; liczymy tak, jak liczy sama platforma.',
        hu: 'A felület elutasítaná vagy levágná a bejegyzést; úgy számolunk, ahogy maga a felület.',
        el: 'Η πλατφόρμα θα απέρριπτε ή θα έκοβε τη δημοσίευση· μετράμε όπως μετρά η ίδια.',
        id: 'Platform akan menolak atau memotong kiriman; hitungan ini sama dengan hitungan platform itu sendiri.',
      },
    },
  ],
  examples: [
    { rule: 'core.length', language: 'en', platform: 'x', text: 'Our offices are open until six today.', finds: [] },
    { rule: 'core.length', language: 'en', platform: 'x', text: 'open '.repeat(60), finds: [''] },
    { rule: 'core.length', language: 'pl', platform: 'bluesky', text: 'żółw '.repeat(70), finds: [''] },
    { rule: 'core.length', language: 'hu', platform: 'mastodon', text: 'őszi '.repeat(100), finds: [] },
    { rule: 'core.length', language: 'el', platform: 'mastodon', text: 'σήμερα '.repeat(80), finds: [''] },
    { rule: 'core.length', language: 'id', platform: 'linkedin', text: 'hari ini '.repeat(334), finds: [''] },
  ],
} satisfies Pack;
