import type { CatalogLike } from '../translate.ts';
import type { en } from './en.ts';

export const id = {
  ok: 'Siap diposting. Tidak ada temuan',
  findings: { other: '{n} temuan' },
  to_fix: '{n} harus diperbaiki',
  to_confirm: '{n} perlu dikonfirmasi',
  suggestions: { other: '{n} saran' },
  held: 'Publikasi dijeda: {title}',
  not_attached: 'Publikasi tidak diperiksa di sini: tombol Posting tidak ditemukan',
  degraded: 'Postingan ini tidak sempat diperiksa',
  checking: 'Memeriksa',
  reload: 'Imprimatur telah diperbarui. Muat ulang halaman ini agar postingan diperiksa',
  open_panel: 'Buka panel',
  shortcut: 'Alt Shift K',
} satisfies CatalogLike<typeof en>;
