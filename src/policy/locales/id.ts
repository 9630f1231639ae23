import { id as surfaces } from '../../locales/id.js'
import { id as vendors } from '../../vendors/locales/id.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Indonesian. */
export const id: PolicyMessages = {
  ...surfaces,
  contents: 'Daftar isi',
  effectiveDate: 'Berlaku sejak {date}',
  updatedDate: 'Terakhir diubah pada {date}',

  what: 'Apa itu cookie',
  whatText:
    'Cookie adalah teks pendek yang diminta situs web untuk disimpan oleh browser Anda dan dikirim kembali pada permintaan berikutnya. Situs juga dapat menyimpan entri di penyimpanan browser itu sendiri, yang tidak dikirim kembali dengan sendirinya.',
  whatUse: 'Entri seperti itu bukan program. Entri mengingat, misalnya, bahwa Anda sudah masuk atau bagaimana Anda ingin halaman ditampilkan.',

  how: 'Cara {site} menggunakan cookie',
  howText: 'Halaman ini menyebutkan semua yang diketahui disimpan oleh {site} di perangkat Anda, untuk apa, dan berapa lama tersimpan.',
  howEssentialOnly: 'Semuanya diperlukan agar situs berfungsi, jadi tidak ada yang perlu dipilih dan tidak ada banner yang bertanya kepada Anda.',
  howAddedLater: 'Jika sesuatu yang opsional ditambahkan, Anda akan ditanya sebelum itu digunakan.',
  howOptIn: 'Yang diperlukan selalu aktif. Yang lain tetap nonaktif sampai Anda mengizinkannya: {categories}.',
  howOptOut: 'Yang diperlukan selalu aktif. Yang lain aktif sampai Anda menonaktifkannya: {categories}.',

  emptyCategory: 'Tidak ada yang disimpan di bagian ini.',
  unnamed: 'Nama tidak disebutkan',
  unstated: 'Tidak disebutkan',
  ownProvider: 'Situs ini',

  thirdParties: 'Pihak ketiga',
  thirdPartiesText: 'Penyedia berikut berada di balik layanan yang disebutkan di halaman ini.',
  providerServices: 'Digunakan untuk: {services}',

  retention: 'Berapa lama entri tersimpan',
  retentionText: 'Lama penyimpanan maksimum disebutkan di samping setiap entri. Anda dapat menghapusnya lebih awal.',
  retentionChoice: 'Pilihan Anda sendiri berlaku selama {duration}. Setelah itu Anda akan ditanya lagi.',

  absent: 'Apa yang tidak dilakukan situs ini',
  absentText: 'Berdasarkan semua yang disebutkan di halaman ini:',
  absentAdvertising: 'Tidak ada cookie iklan.',
  absentSale: 'Tidak ada kategori yang digunakan untuk menjual atau membagikan data pribadi.',
  absentAnalytics: 'Tidak ada cookie yang mengukur cara situs digunakan.',
  absentThirdParties: 'Tidak ada pihak ketiga yang disebutkan di balik apa pun yang disimpan.',
  absentOptional: 'Tidak ada yang disimpan yang tidak diperlukan situs untuk berfungsi.',

  managing: 'Mengelola cookie',
  managingChoice:
    'Anda dapat mengubah pilihan Anda di sini kapan saja. Yang Anda nonaktifkan akan berhenti, dan yang telah disimpannya dihapus sejauh yang dapat dilakukan oleh sebuah halaman.',
  managingEssential: 'Jika Anda memblokir atau menghapus yang diperlukan, sebagian situs mungkin tidak berfungsi lagi.',
  managingBrowser:
    'Di setiap browser Anda dapat melihat, memblokir, dan menghapus yang telah disimpan situs. Buka pengaturannya, lalu privasi, lalu cookie atau data situs.',
  managingForgets: 'Menghapus semuanya juga menghapus pilihan Anda.',
  onComputer: '{browser} di komputer',
  onAndroid: '{browser} di Android',
  onIPhone: '{browser} di iPhone dan iPad',

  rights: 'Hak Anda',
  rightsText: 'Hukum di negara Anda, seperti GDPR di Eropa, mungkin memberi Anda hak atas apa yang disimpan. Hak berikut dapat Anda gunakan langsung di sini:',
  rightConsent: 'Persetujuan: yang opsional hanya berjalan jika Anda mengizinkannya.',
  rightWithdraw: 'Penarikan: tarik kembali yang telah Anda izinkan, semudah saat Anda mengizinkannya.',
  rightObject: 'Keberatan: nonaktifkan satu kategori saja, misalnya {category}.',
  rightAccess: 'Akses: lihat kapan dan untuk apa Anda menjawab ya atau tidak.',
  rightPortability: 'Portabilitas: unduh yang disimpan browser Anda dari daftar ini.',
  rightAsk: 'Untuk hal lainnya, tulis ke alamat di bagian “{contact}”.',

  changes: 'Perubahan kebijakan ini',
  changesText: 'Saat kebijakan ini berubah, versi barunya ditampilkan di halaman ini.',
  changeAsked: 'Ditanyakan lagi karena perubahan ini.',

  contact: 'Kontak',
  contactText: 'Pertanyaan tentang cookie di {site}:',
  privacyPolicy: 'Kebijakan privasi',

  receipt: 'Pilihan Anda yang tercatat',
  receiptNone: 'Anda belum memilih.',
  acceptedAll: 'Anda mengizinkan semua yang ditanyakan.',
  rejectedAll: 'Anda menolak semua yang ditanyakan.',
  choseEach: 'Anda memilih satu per satu.',
  withdrew: 'Anda menarik kembali yang telah Anda izinkan.',
  signalDecided: 'Sinyal penolakan dari browser Anda diterapkan.',
  allowedServices: 'Diizinkan: {services}',
  refusedServices: 'Ditolak: {services}',
  reference: 'Nomor referensi: {id}',
  copy: 'Salin',
  copied: 'Disalin',
  download: 'Unduh data saya',
  withdrawAll: 'Nonaktifkan semua yang opsional',
  withdrawCategory: 'Nonaktifkan: {category}',
  reset: 'Hapus entri tersimpan: {category}',
  resetDone: 'Dihapus: {names}',
  resetNone: 'Tidak ada yang tersimpan.',

  ...vendors,
}
