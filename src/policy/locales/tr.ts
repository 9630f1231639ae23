import { tr as surfaces } from '../../locales/tr.js'
import { tr as vendors } from '../../vendors/locales/tr.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Turkish. */
export const tr: PolicyMessages = {
  ...surfaces,
  contents: 'İçindekiler',
  effectiveDate: 'Yürürlük tarihi: {date}',
  updatedDate: 'Son değişiklik: {date}',

  what: 'Çerez nedir?',
  whatText:
    'Çerez, bir web sitesinin tarayıcınızdan saklamasını ve sonraki isteklerle geri göndermesini istediği kısa bir metindir. Bir site, tarayıcının kendi deposunda da kayıtlar tutabilir; bunlar kendiliğinden geri gönderilmez.',
  whatUse: 'Bu kayıtlar program değildir. Örneğin oturumunuzun açık olduğunu veya bir sayfanın nasıl görünmesini istediğinizi tutarlar.',

  how: '{site} çerezleri nasıl kullanır?',
  howText: 'Bu sayfada {site} tarafından cihazınızda saklandığı bilinen her şey, ne işe yaradığı ve ne kadar süre kaldığı belirtilir.',
  howEssentialOnly: 'Bunların tümü sitenin çalışması için gereklidir; bu nedenle seçilecek bir şey yoktur ve hiçbir bildirim size soru sormaz.',
  howAddedLater: 'İsteğe bağlı bir şey eklenirse kullanılmadan önce size sorulur.',
  howOptIn: 'Zorunlu olanlar her zaman açıktır. Diğer her şey siz izin verene kadar kapalıdır: {categories}.',
  howOptOut: 'Zorunlu olanlar her zaman açıktır. Diğer her şey siz kapatana kadar açıktır: {categories}.',

  emptyCategory: 'Bu başlık altında hiçbir şey saklanmaz.',
  unnamed: 'Ad belirtilmemiş',
  unstated: 'Belirtilmemiş',
  ownProvider: 'Bu site',

  thirdParties: 'Üçüncü taraflar',
  thirdPartiesText: 'Bu sayfada belirtilen hizmetlerin arkasında şu sağlayıcılar vardır.',
  providerServices: 'Kullanıldığı hizmetler: {services}',

  retention: 'Kayıtların kalma süresi',
  retentionText: 'Bir kaydın en fazla ne kadar süre kaldığı yanında belirtilir. Daha önce de silebilirsiniz.',
  retentionChoice: 'Kendi seçiminizin geçerlilik süresi: {duration}. Bundan sonra size yeniden sorulur.',

  absent: 'Bu sitenin yapmadıkları',
  absentText: 'Bu sayfada belirtilen her şeye göre:',
  absentAdvertising: 'Reklam çerezi yoktur.',
  absentSale: 'Hiçbir kategori kişisel verilerin satılması veya paylaşılması için kullanılmaz.',
  absentAnalytics: 'Sitenin nasıl kullanıldığını ölçen çerez yoktur.',
  absentThirdParties: 'Saklanan hiçbir şeyin arkasında bir üçüncü taraf belirtilmemiştir.',
  absentOptional: 'Sitenin çalışması için gerekmeyen hiçbir şey saklanmaz.',

  managing: 'Çerezleri yönetme',
  managingChoice: 'Seçiminizi burada istediğiniz zaman değiştirebilirsiniz. Kapattığınız şey durur, sakladıkları da bir sayfanın yapabildiği ölçüde silinir.',
  managingEssential: 'Zorunlu olanları engeller veya silerseniz sitenin bazı bölümleri çalışmayabilir.',
  managingBrowser:
    'Her tarayıcıda sitelerin sakladıklarını görebilir, engelleyebilir ve silebilirsiniz. Tarayıcının ayarlarını, ardından gizliliği, ardından çerezleri veya site verilerini açın.',
  managingForgets: 'Her şeyi silmek seçiminizi de siler.',
  onComputer: 'Bilgisayarda {browser}',
  onAndroid: 'Android’de {browser}',
  onIPhone: 'iPhone ve iPad’de {browser}',

  rights: 'Haklarınız',
  rightsText: 'Ülkenizin hukuku, örneğin Avrupa’da GDPR, saklananlar üzerinde size haklar tanıyabilir. Şunları doğrudan burada kullanabilirsiniz:',
  rightConsent: 'Rıza: isteğe bağlı olan yalnızca siz izin verirseniz çalışır.',
  rightWithdraw: 'Geri çekme: izin verdiğiniz şeyi, izin verdiğiniz kadar kolayca geri alın.',
  rightObject: 'İtiraz: yalnızca bir kategoriyi kapatın, örneğin {category}.',
  rightAccess: 'Erişim: ne zaman ve neye evet veya hayır dediğinizi görün.',
  rightPortability: 'Taşınabilirlik: tarayıcınızın bu listeden sakladıklarını indirin.',
  rightAsk: 'Diğer her şey için “{contact}” altındaki adrese yazın.',

  changes: 'Bu politikadaki değişiklikler',
  changesText: 'Bu politika değiştiğinde yeni sürümü bu sayfada gösterilir.',
  changeAsked: 'Bu değişiklik nedeniyle yeniden soruldu.',

  contact: 'İletişim',
  contactText: '{site} sitesindeki çerezlerle ilgili sorular:',
  privacyPolicy: 'Gizlilik politikası',

  receipt: 'Kayıtlı seçiminiz',
  receiptNone: 'Henüz seçim yapmadınız.',
  acceptedAll: 'Sorulan her şeye izin verdiniz.',
  rejectedAll: 'Sorulan her şeyi reddettiniz.',
  choseEach: 'Tek tek seçtiniz.',
  withdrew: 'İzin verdiklerinizi geri aldınız.',
  signalDecided: 'Tarayıcınızın vazgeçme sinyali uygulandı.',
  allowedServices: 'İzin verilen: {services}',
  refusedServices: 'Reddedilen: {services}',
  reference: 'Referans numarası: {id}',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  download: 'Verilerimi indir',
  withdrawAll: 'İsteğe bağlı her şeyi kapat',
  withdrawCategory: 'Kapat: {category}',
  reset: 'Saklanan kayıtları sil: {category}',
  resetDone: 'Silindi: {names}',
  resetNone: 'Saklanan bir şey yoktu.',

  ...vendors,
}
