import type { CatalogLike } from '../translate.ts';
import type { en } from './en.ts';

export const hu = {
  ok: 'Közzétehető. Nincs találat',
  findings: { one: '{n} találat', other: '{n} találat' },
  to_fix: '{n} javítandó',
  to_confirm: '{n} megerősítendő',
  suggestions: { one: '{n} javaslat', other: '{n} javaslat' },
  held: 'A közzététel szünetel: {title}',
  not_attached: 'A közzététel itt nincs ellenőrizve: a közzététel gombja nem található',
  degraded: 'Ezt a bejegyzést nem sikerült időben ellenőrizni',
  checking: 'Ellenőrzés',
  reload: 'Az Imprimatur frissült. Töltse be újra az oldalt, hogy a bejegyzések ellenőrzése folytatódjon',
  open_panel: 'Panel megnyitása',
  shortcut: 'Alt Shift K',
} satisfies CatalogLike<typeof en>;
