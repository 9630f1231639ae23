import { ms as surfaces } from '../../locales/ms.js'
import { ms as vendors } from '../../vendors/locales/ms.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Malay. */
export const ms: PolicyMessages = {
  ...surfaces,
  contents: 'Kandungan',
  effectiveDate: 'Berkuat kuasa sejak {date}',
  updatedDate: 'Kali terakhir diubah pada {date}',

  what: 'Apakah itu kuki',
  whatText:
    'Kuki ialah teks pendek yang diminta oleh laman web supaya disimpan oleh pelayar anda dan dihantar semula dengan permintaan kemudian. Laman web juga boleh menyimpan entri dalam storan pelayar itu sendiri, yang tidak dihantar semula dengan sendirinya.',
  whatUse: 'Entri sebegini bukan program. Entri ini mengingati, misalnya, bahawa anda telah log masuk atau cara anda mahu halaman dipaparkan.',

  how: 'Cara {site} menggunakan kuki',
  howText: 'Halaman ini menyatakan semua yang diketahui disimpan oleh {site} pada peranti anda, tujuannya dan tempoh penyimpanannya.',
  howEssentialOnly: 'Semuanya perlu untuk laman web berfungsi, jadi tiada apa-apa untuk dipilih dan tiada sepanduk yang bertanya kepada anda.',
  howAddedLater: 'Jika sesuatu yang pilihan ditambah, anda akan ditanya sebelum ia digunakan.',
  howOptIn: 'Apa-apa yang perlu sentiasa dihidupkan. Semua yang lain dimatikan sehingga anda membenarkannya: {categories}.',
  howOptOut: 'Apa-apa yang perlu sentiasa dihidupkan. Semua yang lain dihidupkan sehingga anda mematikannya: {categories}.',

  emptyCategory: 'Tiada apa-apa disimpan di bawah tajuk ini.',
  unnamed: 'Nama tidak dinyatakan',
  unstated: 'Tidak dinyatakan',
  ownProvider: 'Laman web ini',

  thirdParties: 'Pihak ketiga',
  thirdPartiesText: 'Penyedia berikut berada di sebalik perkhidmatan yang dinyatakan pada halaman ini.',
  providerServices: 'Digunakan untuk: {services}',

  retention: 'Tempoh entri disimpan',
  retentionText: 'Tempoh penyimpanan maksimum dinyatakan di sebelah setiap entri. Anda boleh memadamkannya lebih awal.',
  retentionChoice: 'Pilihan anda sendiri sah selama {duration}. Selepas itu anda akan ditanya lagi.',

  absent: 'Perkara yang tidak dilakukan oleh laman web ini',
  absentText: 'Berdasarkan semua yang dinyatakan pada halaman ini:',
  absentAdvertising: 'Tiada kuki pengiklanan.',
  absentSale: 'Tiada kategori yang digunakan untuk menjual atau berkongsi data peribadi.',
  absentAnalytics: 'Tiada kuki yang mengukur cara laman web digunakan.',
  absentThirdParties: 'Tiada pihak ketiga yang dinyatakan di sebalik apa-apa yang disimpan.',
  absentOptional: 'Tiada apa-apa disimpan yang tidak diperlukan oleh laman web untuk berfungsi.',

  managing: 'Mengurus kuki',
  managingChoice:
    'Anda boleh mengubah pilihan anda di sini pada bila-bila masa. Apa-apa yang anda matikan akan berhenti, dan apa-apa yang telah disimpannya dipadamkan setakat yang boleh dilakukan oleh sesuatu halaman.',
  managingEssential: 'Jika anda menyekat atau memadamkan apa-apa yang perlu, sebahagian laman web mungkin tidak berfungsi lagi.',
  managingBrowser:
    'Dalam setiap pelayar anda boleh melihat, menyekat dan memadamkan apa-apa yang disimpan oleh laman web. Buka tetapannya, kemudian privasi, kemudian kuki atau data laman.',
  managingForgets: 'Memadamkan semuanya juga memadamkan pilihan anda.',
  onComputer: '{browser} pada komputer',
  onAndroid: '{browser} pada Android',
  onIPhone: '{browser} pada iPhone dan iPad',

  rights: 'Hak anda',
  rightsText:
    'Undang-undang negara anda, seperti GDPR di Eropah, mungkin memberi anda hak ke atas apa-apa yang disimpan. Hak berikut boleh anda gunakan terus di sini:',
  rightConsent: 'Persetujuan: apa-apa yang pilihan hanya berjalan jika anda membenarkannya.',
  rightWithdraw: 'Penarikan balik: tarik balik apa-apa yang anda benarkan, semudah anda membenarkannya.',
  rightObject: 'Bantahan: matikan satu kategori sahaja, contohnya {category}.',
  rightAccess: 'Akses: lihat bila dan kepada apa anda berkata ya atau tidak.',
  rightPortability: 'Mudah alih: muat turun apa-apa yang disimpan oleh pelayar anda daripada senarai ini.',
  rightAsk: 'Untuk perkara lain, tulis kepada alamat di bawah “{contact}”.',

  changes: 'Perubahan pada dasar ini',
  changesText: 'Apabila dasar ini berubah, versi baharu dipaparkan pada halaman ini.',
  changeAsked: 'Ditanya lagi kerana perubahan ini.',

  contact: 'Hubungi',
  contactText: 'Soalan tentang kuki di {site}:',
  privacyPolicy: 'Dasar privasi',

  receipt: 'Pilihan anda yang direkodkan',
  receiptNone: 'Anda belum membuat pilihan.',
  acceptedAll: 'Anda membenarkan semua yang ditanya.',
  rejectedAll: 'Anda menolak semua yang ditanya.',
  choseEach: 'Anda memilih satu demi satu.',
  withdrew: 'Anda menarik balik apa-apa yang telah anda benarkan.',
  signalDecided: 'Isyarat penolakan pelayar anda telah digunakan.',
  allowedServices: 'Dibenarkan: {services}',
  refusedServices: 'Ditolak: {services}',
  reference: 'Nombor rujukan: {id}',
  copy: 'Salin',
  copied: 'Disalin',
  download: 'Muat turun data saya',
  withdrawAll: 'Matikan semua yang pilihan',
  withdrawCategory: 'Matikan: {category}',
  reset: 'Padamkan entri yang disimpan: {category}',
  resetDone: 'Dipadamkan: {names}',
  resetNone: 'Tiada apa-apa yang disimpan.',

  ...vendors,
}
