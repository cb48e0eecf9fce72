import type { CatalogLike } from '../translate.ts';
import type { en } from './en.ts';

export const pl = {
  ok: 'Gotowe do publikacji. Nic nie znaleziono',
  findings: { one: '{n} uwaga', few: '{n} uwagi', many: '{n} uwag', other: '{n} uwagi' },
  to_fix: '{n} do poprawy',
  to_confirm: '{n} do potwierdzenia',
  suggestions: { one: '{n} sugestia', few: '{n} sugestie', many: '{n} sugestii', other: '{n} sugestii' },
  held: 'Publikowanie jest wstrzymane: {title}',
  not_attached: 'Publikowanie nie jest tu sprawdzane: nie znaleziono przycisku publikacji',
  degraded: 'Tego wpisu nie udało się sprawdzić na czas',
  checking: 'Sprawdzanie',
  reload: 'Imprimatur został zaktualizowany. Odśwież tę stronę, aby wpisy były sprawdzane',
  open_panel: 'Otwórz panel',
  shortcut: 'Alt Shift K',
} satisfies CatalogLike<typeof en>;
