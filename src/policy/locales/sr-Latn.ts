import { srLatn as surfaces } from '../../locales/sr-Latn.js'
import { srLatn as vendors } from '../../vendors/locales/sr-Latn.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Serbian in Latin letters. */
export const srLatn: PolicyMessages = {
  ...surfaces,
  contents: 'Sadržaj',
  effectiveDate: 'Važi od: {date}',
  updatedDate: 'Poslednja izmena: {date}',

  what: 'Šta su kolačići',
  whatText:
    'Kolačić je kratak tekst koji pregledač na zahtev sajta čuva i šalje nazad uz kasnije zahteve. Sajt može da čuva unose i u sopstvenom skladištu pregledača; oni se ne šalju nazad sami od sebe.',
  whatUse: 'Takvi unosi nisu programi. Oni pamte, na primer, da ste prijavljeni ili kako želite da stranica izgleda.',

  how: 'Kako {site} koristi kolačiće',
  howText: 'Ova stranica navodi sve za šta je poznato da {site} čuva na vašem uređaju, čemu služi i koliko dugo ostaje.',
  howEssentialOnly: 'Sve to je neophodno za rad sajta, pa nema šta da se bira i nijedan baner vas ništa ne pita.',
  howAddedLater: 'Ako se doda nešto neobavezno, bićete upitani pre nego što se upotrebi.',
  howOptIn: 'Neophodno je uvek uključeno. Sve ostalo je isključeno dok to ne dozvolite: {categories}.',
  howOptOut: 'Neophodno je uvek uključeno. Sve ostalo je uključeno dok to ne isključite: {categories}.',

  emptyCategory: 'Pod ovim naslovom se ništa ne čuva.',
  unnamed: 'Naziv nije naveden',
  unstated: 'Nije navedeno',
  ownProvider: 'Ovaj sajt',

  thirdParties: 'Treće strane',
  thirdPartiesText: 'Ovi pružaoci stoje iza usluga koje su navedene na ovoj stranici.',
  providerServices: 'Upotreba: {services}',

  retention: 'Koliko dugo unosi ostaju',
  retentionText: 'Uz svaki unos je navedeno koliko najduže ostaje. Možete ga izbrisati i ranije.',
  retentionChoice: 'Trajanje vašeg sopstvenog izbora: {duration}. Posle toga bićete upitani ponovo.',

  absent: 'Šta ovaj sajt ne radi',
  absentText: 'Prema svemu što je navedeno na ovoj stranici:',
  absentAdvertising: 'Nema reklamnih kolačića.',
  absentSale: 'Nijedna kategorija ne služi za prodaju ili deljenje ličnih podataka.',
  absentAnalytics: 'Nema kolačića koji mere kako se sajt koristi.',
  absentThirdParties: 'Ni uz šta od sačuvanog nije navedena treća strana.',
  absentOptional: 'Ne čuva se ništa što sajtu nije potrebno za rad.',

  managing: 'Upravljanje kolačićima',
  managingChoice:
    'Svoj izbor ovde možete da promenite u svakom trenutku. Ono što isključite prestaje da radi, a ono što je sačuvalo briše se koliko stranica to može.',
  managingEssential: 'Ako blokirate ili izbrišete neophodno, delovi sajta možda više neće raditi.',
  managingBrowser:
    'U svakom pregledaču možete da vidite, blokirate i izbrišete ono što su sajtovi sačuvali. Otvorite njegova podešavanja, zatim privatnost, zatim kolačiće ili podatke sajtova.',
  managingForgets: 'Brisanjem svega briše se i vaš izbor.',
  onComputer: '{browser} na računaru',
  onAndroid: '{browser} na Androidu',
  onIPhone: '{browser} na iPhone-u i iPad-u',

  rights: 'Vaša prava',
  rightsText: 'Pravo vaše zemlje, u Evropi na primer GDPR, može da vam da prava nad onim što se čuva. Ova možete da ostvarite odmah ovde:',
  rightConsent: 'Pristanak: neobavezno se izvršava samo ako to dozvolite.',
  rightWithdraw: 'Opoziv: opozovite ono što ste dozvolili, jednako lako kao što ste dozvolili.',
  rightObject: 'Prigovor: isključite samo jednu kategoriju, na primer: {category}.',
  rightAccess: 'Pristup: pogledajte kada ste i na šta rekli da ili ne.',
  rightPortability: 'Prenosivost: preuzmite ono što vaš pregledač čuva sa ovog spiska.',
  rightAsk: 'Za sve ostalo pišite na adresu pod „{contact}”.',

  changes: 'Izmene ove politike',
  changesText: 'Kada se ova politika izmeni, nova verzija se prikazuje na ovoj stranici.',
  changeAsked: 'Zbog ove izmene pitanje je ponovo postavljeno.',

  contact: 'Kontakt',
  contactText: 'Pitanja o kolačićima na sajtu {site}:',
  privacyPolicy: 'Politika privatnosti',

  receipt: 'Vaš zabeleženi izbor',
  receiptNone: 'Još niste izabrali.',
  acceptedAll: 'Dozvolili ste sve za šta ste bili upitani.',
  rejectedAll: 'Odbili ste sve za šta ste bili upitani.',
  choseEach: 'Birali ste pojedinačno.',
  withdrew: 'Povukli ste ono što ste bili dozvolili.',
  signalDecided: 'Primenjen je signal odbijanja vašeg pregledača.',
  allowedServices: 'Dozvoljeno: {services}',
  refusedServices: 'Odbijeno: {services}',
  reference: 'Referentni broj: {id}',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  download: 'Preuzmi moje podatke',
  withdrawAll: 'Isključi sve neobavezno',
  withdrawCategory: 'Isključi: {category}',
  reset: 'Izbriši sačuvane unose: {category}',
  resetDone: 'Izbrisano: {names}',
  resetNone: 'Ništa nije bilo sačuvano.',

  ...vendors,
}
