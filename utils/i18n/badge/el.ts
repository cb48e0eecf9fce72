import type { CatalogLike } from '../translate.ts';
import type { en } from './en.ts';

export const el = {
  ok: 'Έτοιμο για δημοσίευση. Δεν βρέθηκε τίποτα',
  findings: { one: '{n} εύρημα', other: '{n} ευρήματα' },
  to_fix: '{n} για διόρθωση',
  to_confirm: '{n} για επιβεβαίωση',
  suggestions: { one: '{n} πρόταση', other: '{n} προτάσεις' },
  held: 'Η δημοσίευση έχει ανασταλεί: {title}',
  not_attached: 'Η δημοσίευση δεν ελέγχεται εδώ: δεν βρέθηκε το κουμπί δημοσίευσης',
  degraded: 'Αυτή η ανάρτηση δεν ελέγχθηκε εγκαίρως',
  checking: 'Γίνεται έλεγχος',
  reload: 'Το Imprimatur ενημερώθηκε. Φορτώστε ξανά τη σελίδα για να ελέγχονται οι αναρτήσεις',
  open_panel: 'Άνοιγμα του πίνακα',
  shortcut: 'Alt Shift K',
} satisfies CatalogLike<typeof en>;
