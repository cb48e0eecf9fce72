import type { Plan } from './plan.ts';

const dewi = { approvedBy: 'Dewi Santoso' };

export const indonesia: readonly Plan[] = [
  {
    title: 'Tips menabung akhir tahun',
    account: 'acc-instagram-id',
    campaign: 'Year end',
    state: 'approved',
    day: 0,
    at: '03:00',
    owner: 'Dewi Santoso',
    approvedBy: 'Ruth Adeyemi',
    platforms: ['instagram', 'x', 'facebook'],
    texts: {
      id: 'Menabung tidak harus menunggu gajian besar. Tiga cara kecil yang bisa dimulai minggu ini, lengkap dengan contoh angkanya.',
    },
  },
  {
    title: 'Waspada pesan palsu',
    account: 'acc-x-id',
    campaign: 'Cyber advice',
    state: 'scheduled',
    day: 0,
    at: '06:00',
    owner: 'Bagus Pratama',
    ...dewi,
    platforms: ['x', 'facebook', 'linkedin'],
    texts: {
      id: 'Kami tidak pernah meminta nomor kartu atau kode lewat pesan. Bila ada yang memintanya atas nama kami, jangan dijawab dan beri tahu kami.',
    },
  },
  {
    title: 'Asuransi perjalanan',
    account: 'acc-facebook-id',
    state: 'approved',
    day: 1,
    at: '04:00',
    owner: 'Dewi Santoso',
    approvedBy: 'Nikos Vlachos',
    platforms: ['facebook', 'instagram'],
    texts: {
      id: 'Koper hilang di bandara? Lapor dulu ke maskapai, minta surat keterangan, lalu kirim fotonya lewat aplikasi kami.',
    },
  },
  {
    title: 'Dana darurat',
    account: 'acc-instagram-id',
    campaign: 'Year end',
    state: 'draft',
    day: 9,
    at: '03:00',
    owner: 'Dewi Santoso',
    platforms: ['instagram', 'tiktok'],
    texts: { id: 'Berapa dana darurat yang wajar? Hitung pengeluaran tiga bulan, lalu mulai dari sepersepuluhnya.' },
  },
  {
    title: 'Lowongan Jakarta',
    account: 'acc-linkedin-id',
    campaign: 'Jobs',
    state: 'rejected',
    day: 3,
    at: '02:00',
    owner: 'Oliver Grant',
    platforms: ['linkedin'],
    texts: { id: 'Kami mencari analis klaim di Jakarta. Kisaran gaji dan jam kerja tertulis di iklan lowongan.' },
  },
];
