import { hr as surfaces } from '../../locales/hr.js'
import { hr as vendors } from '../../vendors/locales/hr.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Croatian. */
export const hr: PolicyMessages = {
  ...surfaces,
  contents: 'Sadržaj',
  effectiveDate: 'Na snazi od: {date}',
  updatedDate: 'Posljednja promjena: {date}',

  what: 'Što su kolačići',
  whatText:
    'Kolačić je kratak tekst koji preglednik na zahtjev web-stranice čuva i šalje natrag uz kasnije zahtjeve. Stranica može čuvati zapise i u vlastitoj pohrani preglednika; oni se ne šalju natrag sami od sebe.',
  whatUse: 'Takvi zapisi nisu programi. Oni pamte, na primjer, da ste prijavljeni ili kako želite da stranica izgleda.',

  how: 'Kako {site} upotrebljava kolačiće',
  howText: 'Ova stranica navodi sve za što je poznato da {site} pohranjuje na vašem uređaju, čemu služi i koliko dugo ostaje.',
  howEssentialOnly: 'Sve je to nužno za rad stranice, pa nema ništa za odabrati i nijedan vas natpis ništa ne pita.',
  howAddedLater: 'Ako se doda nešto neobavezno, pitat ćemo vas prije nego što se upotrijebi.',
  howOptIn: 'Nužno je uvijek uključeno. Sve ostalo je isključeno dok to ne dopustite: {categories}.',
  howOptOut: 'Nužno je uvijek uključeno. Sve ostalo je uključeno dok to ne isključite: {categories}.',

  emptyCategory: 'Pod ovim naslovom ništa se ne pohranjuje.',
  unnamed: 'Naziv nije naveden',
  unstated: 'Nije navedeno',
  ownProvider: 'Ova stranica',

  thirdParties: 'Treće strane',
  thirdPartiesText: 'Iza usluga navedenih na ovoj stranici stoje sljedeći pružatelji.',
  providerServices: 'Upotreba: {services}',

  retention: 'Koliko dugo zapisi ostaju',
  retentionText: 'Uz svaki je zapis navedeno koliko najdulje ostaje. Možete ga izbrisati i ranije.',
  retentionChoice: 'Trajanje vašeg vlastitog odabira: {duration}. Nakon toga pitamo vas ponovno.',

  absent: 'Što ova stranica ne radi',
  absentText: 'Prema svemu što je navedeno na ovoj stranici:',
  absentAdvertising: 'Nema oglasnih kolačića.',
  absentSale: 'Nijedna kategorija ne služi za prodaju ili dijeljenje osobnih podataka.',
  absentAnalytics: 'Nema kolačića koji mjere kako se stranica upotrebljava.',
  absentThirdParties: 'Ni uz što od pohranjenog nije navedena treća strana.',
  absentOptional: 'Ne pohranjuje se ništa što stranici nije potrebno za rad.',

  managing: 'Upravljanje kolačićima',
  managingChoice:
    'Svoj odabir ovdje možete promijeniti u svakom trenutku. Ono što isključite prestaje raditi, a ono što je pohranilo briše se koliko to stranica može.',
  managingEssential: 'Ako blokirate ili izbrišete nužno, dijelovi stranice možda više neće raditi.',
  managingBrowser:
    'U svakom pregledniku možete vidjeti, blokirati i izbrisati ono što su stranice pohranile. Otvorite njegove postavke, zatim privatnost, zatim kolačiće ili podatke web-lokacija.',
  managingForgets: 'Brisanjem svega briše se i vaš odabir.',
  onComputer: '{browser} na računalu',
  onAndroid: '{browser} na Androidu',
  onIPhone: '{browser} na iPhoneu i iPadu',

  rights: 'Vaša prava',
  rightsText: 'Pravo vaše zemlje, u Europi na primjer GDPR, može vam dati prava nad onim što se pohranjuje. Ova možete ostvariti odmah ovdje:',
  rightConsent: 'Privola: neobavezno se izvodi samo ako to dopustite.',
  rightWithdraw: 'Povlačenje: povucite ono što ste dopustili, jednako lako kao što ste dopustili.',
  rightObject: 'Prigovor: isključite samo jednu kategoriju, na primjer: {category}.',
  rightAccess: 'Pristup: pogledajte kada ste i na što rekli da ili ne.',
  rightPortability: 'Prenosivost: preuzmite ono što vaš preglednik čuva s ovog popisa.',
  rightAsk: 'Za sve ostalo pišite na adresu pod „{contact}”.',

  changes: 'Promjene ovih pravila',
  changesText: 'Kad se ova pravila promijene, nova se verzija prikazuje na ovoj stranici.',
  changeAsked: 'Zbog ove promjene pitanje je ponovno postavljeno.',

  contact: 'Kontakt',
  contactText: 'Pitanja o kolačićima na {site}:',
  privacyPolicy: 'Pravila privatnosti',

  receipt: 'Vaš zabilježeni odabir',
  receiptNone: 'Još niste ništa odabrali.',
  acceptedAll: 'Dopustili ste sve za što ste bili upitani.',
  rejectedAll: 'Odbili ste sve za što ste bili upitani.',
  choseEach: 'Odabrali ste pojedinačno.',
  withdrew: 'Povukli ste ono što ste bili dopustili.',
  signalDecided: 'Primijenjen je signal odbijanja vašeg preglednika.',
  allowedServices: 'Dopušteno: {services}',
  refusedServices: 'Odbijeno: {services}',
  reference: 'Referentni broj: {id}',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  download: 'Preuzmi moje podatke',
  withdrawAll: 'Isključi sve neobavezno',
  withdrawCategory: 'Isključi: {category}',
  reset: 'Izbriši pohranjene zapise: {category}',
  resetDone: 'Izbrisano: {names}',
  resetNone: 'Ništa nije bilo pohranjeno.',

  ...vendors,
}
