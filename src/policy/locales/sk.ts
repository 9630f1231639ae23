import { sk as surfaces } from '../../locales/sk.js'
import { sk as vendors } from '../../vendors/locales/sk.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Slovak. */
export const sk: PolicyMessages = {
  ...surfaces,
  contents: 'Obsah',
  effectiveDate: 'Platí od: {date}',
  updatedDate: 'Posledná zmena: {date}',

  what: 'Čo sú súbory cookie',
  whatText:
    'Súbor cookie je krátky text, ktorý si prehliadač na žiadosť webu uloží a pri ďalších požiadavkách ho odosiela späť. Web môže ukladať záznamy aj do vlastného úložiska prehliadača; tie sa samy späť neodosielajú.',
  whatUse: 'Takéto záznamy nie sú programy. Uchovávajú napríklad to, že ste prihlásení, alebo ako má stránka vyzerať.',

  how: 'Ako {site} používa súbory cookie',
  howText: 'Na tejto stránke je uvedené všetko, o čom je známe, že to {site} ukladá do vášho zariadenia, na čo to slúži a ako dlho to zostáva.',
  howEssentialOnly: 'To všetko je nevyhnutné na fungovanie webu, takže niet z čoho vyberať a žiadna lišta sa vás na nič nepýta.',
  howAddedLater: 'Ak pribudne niečo voliteľné, opýtame sa vás skôr, než sa to použije.',
  howOptIn: 'Čo je nevyhnutné, je vždy zapnuté. Všetko ostatné je vypnuté, kým to nepovolíte: {categories}.',
  howOptOut: 'Čo je nevyhnutné, je vždy zapnuté. Všetko ostatné je zapnuté, kým to nevypnete: {categories}.',

  emptyCategory: 'V tejto časti sa nič neukladá.',
  unnamed: 'Názov neuvedený',
  unstated: 'Neuvedené',
  ownProvider: 'Tento web',

  thirdParties: 'Tretie strany',
  thirdPartiesText: 'Za službami uvedenými na tejto stránke stoja títo poskytovatelia.',
  providerServices: 'Použitie: {services}',

  retention: 'Ako dlho záznamy zostávajú',
  retentionText: 'Najdlhší čas uloženia je uvedený pri každom zázname. Vymazať ho môžete aj skôr.',
  retentionChoice: 'Čas platnosti vašej vlastnej voľby: {duration}. Potom sa vás opýtame znova.',

  absent: 'Čo tento web nerobí',
  absentText: 'Podľa všetkého, čo je uvedené na tejto stránke:',
  absentAdvertising: 'Nie sú tu žiadne reklamné súbory cookie.',
  absentSale: 'Žiadna kategória neslúži na predaj ani zdieľanie osobných údajov.',
  absentAnalytics: 'Nie sú tu žiadne súbory cookie, ktoré merajú používanie webu.',
  absentThirdParties: 'Pri ničom, čo sa ukladá, nie je uvedená tretia strana.',
  absentOptional: 'Neukladá sa nič, čo web nepotrebuje na svoje fungovanie.',

  managing: 'Správa súborov cookie',
  managingChoice: 'Svoju voľbu tu môžete kedykoľvek zmeniť. Čo vypnete, prestane fungovať, a čo to uložilo, sa vymaže, pokiaľ to stránka dokáže.',
  managingEssential: 'Ak zablokujete alebo vymažete to, čo je nevyhnutné, časti webu môžu prestať fungovať.',
  managingBrowser:
    'V každom prehliadači si môžete zobraziť, zablokovať a vymazať to, čo weby uložili. Otvorte jeho nastavenia, potom súkromie a potom súbory cookie alebo údaje webov.',
  managingForgets: 'Vymazaním všetkého vymažete aj svoju voľbu.',
  onComputer: '{browser} v počítači',
  onAndroid: '{browser} v systéme Android',
  onIPhone: '{browser} v iPhone a iPade',

  rights: 'Vaše práva',
  rightsText: 'Právo vašej krajiny, v Európe napríklad GDPR, vám môže dávať práva k tomu, čo sa ukladá. Tieto môžete využiť priamo tu:',
  rightConsent: 'Súhlas: čo je voliteľné, beží len vtedy, keď to povolíte.',
  rightWithdraw: 'Odvolanie: vezmite späť, čo ste povolili, rovnako ľahko, ako ste to povolili.',
  rightObject: 'Námietka: vypnite len jednu kategóriu, napríklad {category}.',
  rightAccess: 'Prístup: pozrite sa, kedy a k čomu ste povedali áno alebo nie.',
  rightPortability: 'Prenosnosť: stiahnite si to, čo váš prehliadač z tohto zoznamu uchováva.',
  rightAsk: 'S čímkoľvek ďalším píšte na adresu v časti „{contact}“.',

  changes: 'Zmeny týchto zásad',
  changesText: 'Keď sa tieto zásady zmenia, nové znenie sa zobrazí na tejto stránke.',
  changeAsked: 'Pre túto zmenu sme sa opýtali znova.',

  contact: 'Kontakt',
  contactText: 'Otázky o súboroch cookie na webe {site}:',
  privacyPolicy: 'Zásady ochrany osobných údajov',

  receipt: 'Vaša zaznamenaná voľba',
  receiptNone: 'Zatiaľ ste nič nezvolili.',
  acceptedAll: 'Povolili ste všetko, na čo ste boli opýtaní.',
  rejectedAll: 'Odmietli ste všetko, na čo ste boli opýtaní.',
  choseEach: 'Vybrali ste jednotlivo.',
  withdrew: 'Vzali ste späť, čo ste povolili.',
  signalDecided: 'Bol použitý signál odmietnutia z vášho prehliadača.',
  allowedServices: 'Povolené: {services}',
  refusedServices: 'Odmietnuté: {services}',
  reference: 'Referenčné číslo: {id}',
  copy: 'Kopírovať',
  copied: 'Skopírované',
  download: 'Stiahnuť moje údaje',
  withdrawAll: 'Vypnúť všetko voliteľné',
  withdrawCategory: 'Vypnúť: {category}',
  reset: 'Vymazať uložené záznamy: {category}',
  resetDone: 'Vymazané: {names}',
  resetNone: 'Nič nebolo uložené.',

  ...vendors,
}
