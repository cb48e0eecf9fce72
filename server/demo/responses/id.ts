import type { Language } from './groups.ts';

export const id: Language = {
  folders: { service: 'Layanan', claims: 'Klaim', safety: 'Keamanan' },
  labels: { first_name: 'Nama panggilan', days: 'Waktu sampai kami menjawab', city: 'Kota kantor cabang' },
  days: ['satu hari kerja', 'dua hari kerja', 'lima hari kerja'],
  wordings: {
    thanks: {
      shortcut: 'terimakasih',
      title: 'Terima kasih atas kata-kata baik',
      text: 'Terima kasih, {{first_name}}. Akan kami sampaikan kepada rekan yang menangani Anda. Mereka pasti senang membacanya.',
    },
    'late-payout': {
      shortcut: 'telat',
      title: 'Pembayaran terlambat: permintaan maaf',
      text: 'Kami minta maaf, {{first_name}}. Pembayaran klaim Anda seharusnya sudah diterima.\n\nMohon kirim pesan pribadi berisi kode pos Anda; nomor polis tidak perlu ditulis di sini.\nKami akan memeriksanya dan menjawab dalam {{days}}. 🙏',
    },
    'missing-documents': {
      shortcut: 'dokumen',
      title: 'Klaim: dokumen belum lengkap',
      text: 'Halo {{first_name}}, masih ada dua dokumen yang kami perlukan sebelum pembayaran. Daftarnya ada di akun Anda, menu “Klaim saya”, dan fotonya bisa diunggah di sana. Setelah itu prosesnya {{days}}.',
    },
    'payment-pause': {
      shortcut: 'jeda',
      title: 'Jeda premi: jawaban pertama',
      text: 'Halo {{first_name}}, pembayaran premi bisa dijeda sampai tiga bulan bila penghasilan Anda berubah. Perlindungan kecelakaan tetap berlaku selama itu. Formulirnya ada di akun Anda, menu “Pembayaran”.',
    },
    flood: {
      shortcut: 'banjir',
      title: 'Banjir: cara melaporkan kerusakan',
      text: 'Utamakan keselamatan dulu, {{first_name}}. Kerusakan bisa dilaporkan kapan saja setelah bahaya lewat.\n\nFoto sebelum dibersihkan, dan simpan kuitansi pompa serta penyimpanan barang.\nLayanan banjir kami menjawab siang dan malam: meridianmutual.example/banjir 💙',
    },
    'scam-warning': {
      shortcut: 'penipuan',
      title: 'Peringatan: itu bukan kami',
      text: 'Terima kasih sudah memberi tahu, {{first_name}}. Pesan itu bukan dari kami: kami tidak pernah meminta nomor kartu atau kode lewat pesan maupun telepon. Mohon jangan dijawab, dan kirimkan alamat akunnya agar kami laporkan.',
    },
    'private-message': {
      shortcut: 'pesan',
      title: 'Mohon kirim pesan pribadi',
      text: 'Halo {{first_name}}, kami ingin membantu. Mohon tulis lewat pesan pribadi, supaya data pribadi Anda tidak terbaca semua orang di sini. Kami menjawab dalam {{days}}.',
    },
    'opening-hours': {
      shortcut: 'jam',
      title: 'Jam buka kantor cabang',
      text: 'Halo {{first_name}}, kantor cabang kami di {{city}} buka pukul 09.00 sampai 17.00, dan hari Kamis sampai 18.00. Anda bisa memesan waktu di meridianmutual.example/cabang supaya tidak perlu menunggu.',
    },
    'renewal-price': {
      shortcut: 'premi',
      title: 'Mengapa perpanjangan lebih mahal',
      text: 'Pertanyaan yang wajar, {{first_name}}. Surat perpanjangan menunjukkan setiap bagian dari harga baru; tahun ini yang terbesar adalah biaya perbaikan. Bila keadaan Anda berubah, kami hitung ulang bersama Anda.',
    },
    'app-sign-in': {
      shortcut: 'aplikasi',
      title: 'Aplikasi: tidak bisa masuk',
      text: 'Maaf atas kendalanya, {{first_name}}. Mohon perbarui aplikasi ke versi 3.1 lalu coba lagi; biasanya ini cukup. Bila belum, kirim pesan pribadi dengan tipe ponsel Anda. Jangan pernah mengirim kata sandi.',
    },
    'new-address': {
      shortcut: 'alamat',
      title: 'Memberitahukan alamat baru',
      text: 'Selamat atas rumah barunya, {{first_name}}. Alamat bisa Anda ubah sendiri di akun, menu “Data saya”. Asuransi rumah ikut pindah sejak tanggal yang Anda isi di sana.',
    },
    complaint: {
      shortcut: 'keluhan',
      title: 'Cara menyampaikan keluhan',
      text: 'Kami menyesal ini terjadi, {{first_name}}. Keluhan bisa disampaikan di meridianmutual.example/keluhan; rekan yang tidak terlibat akan membacanya dan menjawab dalam {{days}}. Anda juga dapat menghubungi LAPS SJK.',
    },
  },
};
