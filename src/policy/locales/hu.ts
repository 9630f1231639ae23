import { hu as surfaces } from '../../locales/hu.js'
import { hu as vendors } from '../../vendors/locales/hu.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Hungarian. */
export const hu: PolicyMessages = {
  ...surfaces,
  contents: 'Tartalom',
  effectiveDate: 'Hatályos ettől a naptól: {date}',
  updatedDate: 'Utolsó módosítás: {date}',

  what: 'Mik azok a sütik',
  whatText:
    'A süti rövid szöveg, amelyet a böngésző egy webhely kérésére eltárol, és a későbbi kérésekkel visszaküld. A webhely a böngésző saját tárhelyén is tárolhat bejegyzéseket; ezeket a böngésző nem küldi vissza magától.',
  whatUse: 'Az ilyen bejegyzések nem programok. Megőrzik például, hogy Ön be van jelentkezve, vagy hogy milyennek szeretne látni egy oldalt.',

  how: 'Hogyan használ sütiket: {site}',
  howText: 'Ez az oldal felsorol mindent, amiről ismert, hogy {site} az Ön eszközén tárolja, továbbá hogy mire szolgál, és meddig marad ott.',
  howEssentialOnly: 'Mindez a webhely működéséhez szükséges, ezért nincs miből választani, és semmilyen sáv nem kérdez.',
  howAddedLater: 'Ha nem kötelező elem kerül hozzá, a használata előtt megkérdezzük Önt.',
  howOptIn: 'A szükséges elemek mindig be vannak kapcsolva. Minden más ki van kapcsolva, amíg Ön nem engedélyezi: {categories}.',
  howOptOut: 'A szükséges elemek mindig be vannak kapcsolva. Minden más be van kapcsolva, amíg Ön ki nem kapcsolja: {categories}.',

  emptyCategory: 'Ebben a részben semmi sem tárolódik.',
  unnamed: 'Nincs megadva név',
  unstated: 'Nincs megadva',
  ownProvider: 'Ez a webhely',

  thirdParties: 'Harmadik felek',
  thirdPartiesText: 'Az ezen az oldalon szereplő szolgáltatások mögött az alábbi szolgáltatók állnak.',
  providerServices: 'Felhasználás: {services}',

  retention: 'Meddig maradnak meg a bejegyzések',
  retentionText: 'Minden bejegyzés mellett szerepel, hogy legfeljebb meddig marad meg. Korábban is törölheti.',
  retentionChoice: 'Az Ön saját döntésének érvényessége: {duration}. Ezután újra megkérdezzük.',

  absent: 'Amit ez a webhely nem tesz',
  absentText: 'Mindaz alapján, ami ezen az oldalon szerepel:',
  absentAdvertising: 'Nincsenek hirdetési sütik.',
  absentSale: 'Egyetlen kategória sem szolgál személyes adatok eladására vagy megosztására.',
  absentAnalytics: 'Nincsenek olyan sütik, amelyek a webhely használatát mérik.',
  absentThirdParties: 'Semmi mögött, ami tárolódik, nincs harmadik fél megnevezve.',
  absentOptional: 'Semmi sem tárolódik, amire a webhelynek nincs szüksége a működéshez.',

  managing: 'Sütik kezelése',
  managingChoice: 'Döntését itt bármikor módosíthatja. Amit kikapcsol, az leáll, és amit eltárolt, az törlődik, amennyire egy oldal erre képes.',
  managingEssential: 'Ha letiltja vagy törli a szükséges elemeket, a webhely egyes részei nem működhetnek tovább.',
  managingBrowser:
    'Minden böngészőben megtekintheti, letilthatja és törölheti, amit a webhelyek eltároltak. Nyissa meg a beállításokat, majd az adatvédelmet, majd a sütiket vagy webhelyadatokat.',
  managingForgets: 'Ha mindent töröl, a döntése is törlődik.',
  onComputer: '{browser} számítógépen',
  onAndroid: '{browser} Androidon',
  onIPhone: '{browser} iPhone-on és iPaden',

  rights: 'Az Ön jogai',
  rightsText: 'Országának joga, Európában például a GDPR, jogokat adhat Önnek a tárolt adatokkal kapcsolatban. Ezeket közvetlenül itt gyakorolhatja:',
  rightConsent: 'Hozzájárulás: ami nem kötelező, csak akkor fut, ha Ön engedélyezi.',
  rightWithdraw: 'Visszavonás: ugyanolyan könnyen visszavonhatja, amit engedélyezett, mint ahogyan engedélyezte.',
  rightObject: 'Tiltakozás: kikapcsolhat egyetlen kategóriát is, például: {category}.',
  rightAccess: 'Hozzáférés: megnézheti, mikor és mire mondott igent vagy nemet.',
  rightPortability: 'Hordozhatóság: letöltheti, amit a böngészője ebből a listából őriz.',
  rightAsk: 'Minden más ügyben írjon az itt szereplő címre: „{contact}”.',

  changes: 'A tájékoztató változásai',
  changesText: 'Ha ez a tájékoztató változik, az új változat ezen az oldalon jelenik meg.',
  changeAsked: 'A változás miatt újra megkérdeztük.',

  contact: 'Kapcsolat',
  contactText: 'Kérdések a sütikről ({site}):',
  privacyPolicy: 'Adatvédelmi tájékoztató',

  receipt: 'Az Ön rögzített döntése',
  receiptNone: 'Még nem döntött.',
  acceptedAll: 'Mindent engedélyezett, amiről megkérdeztük.',
  rejectedAll: 'Mindent elutasított, amiről megkérdeztük.',
  choseEach: 'Egyenként választott.',
  withdrew: 'Visszavonta, amit korábban engedélyezett.',
  signalDecided: 'A böngészője tiltakozási jelzését alkalmaztuk.',
  allowedServices: 'Engedélyezve: {services}',
  refusedServices: 'Elutasítva: {services}',
  reference: 'Hivatkozási szám: {id}',
  copy: 'Másolás',
  copied: 'Másolva',
  download: 'Adataim letöltése',
  withdrawAll: 'Minden nem kötelező elem kikapcsolása',
  withdrawCategory: 'Kikapcsolás: {category}',
  reset: 'Tárolt bejegyzések törlése: {category}',
  resetDone: 'Törölve: {names}',
  resetNone: 'Semmi sem volt tárolva.',

  ...vendors,
}
