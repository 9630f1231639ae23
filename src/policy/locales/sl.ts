import { sl as surfaces } from '../../locales/sl.js'
import { sl as vendors } from '../../vendors/locales/sl.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Slovenian. */
export const sl: PolicyMessages = {
  ...surfaces,
  contents: 'Vsebina',
  effectiveDate: 'Velja od: {date}',
  updatedDate: 'Zadnja sprememba: {date}',

  what: 'Kaj so piškotki',
  whatText:
    'Piškotek je kratko besedilo, ki ga brskalnik na zahtevo spletnega mesta shrani in ga ob poznejših zahtevah pošlje nazaj. Spletno mesto lahko hrani zapise tudi v lastni shrambi brskalnika; ti se ne pošiljajo nazaj sami od sebe.',
  whatUse: 'Taki zapisi niso programi. Zapomnijo si na primer, da ste prijavljeni ali kakšen videz strani želite.',

  how: 'Kako {site} uporablja piškotke',
  howText: 'Na tej strani je navedeno vse, kar spletno mesto {site} po znanih podatkih shranjuje v vaši napravi, čemu je namenjeno in kako dolgo ostane.',
  howEssentialOnly: 'Vse to je nujno za delovanje spletnega mesta, zato ni česa izbirati in nobena pasica vas ničesar ne vpraša.',
  howAddedLater: 'Če bo dodano kaj neobveznega, vas bomo pred uporabo vprašali.',
  howOptIn: 'Nujno je vedno vklopljeno. Vse drugo je izklopljeno, dokler tega ne dovolite: {categories}.',
  howOptOut: 'Nujno je vedno vklopljeno. Vse drugo je vklopljeno, dokler tega ne izklopite: {categories}.',

  emptyCategory: 'Pod tem naslovom se ne shranjuje nič.',
  unnamed: 'Ime ni navedeno',
  unstated: 'Ni navedeno',
  ownProvider: 'To spletno mesto',

  thirdParties: 'Tretje osebe',
  thirdPartiesText: 'Ti ponudniki stojijo za storitvami, ki so navedene na tej strani.',
  providerServices: 'Namen uporabe: {services}',

  retention: 'Kako dolgo zapisi ostanejo',
  retentionText: 'Ob vsakem zapisu je navedeno, kako dolgo največ ostane. Izbrišete ga lahko prej.',
  retentionChoice: 'Veljavnost vaše lastne izbire: {duration}. Nato vas vprašamo znova.',

  absent: 'Česa to spletno mesto ne počne',
  absentText: 'Glede na vse, kar je navedeno na tej strani:',
  absentAdvertising: 'Oglaševalskih piškotkov ni.',
  absentSale: 'Nobena kategorija ni namenjena prodaji ali deljenju osebnih podatkov.',
  absentAnalytics: 'Piškotkov, ki merijo uporabo spletnega mesta, ni.',
  absentThirdParties: 'Pri ničemer, kar se shranjuje, ni navedena tretja oseba.',
  absentOptional: 'Ne shranjuje se nič, česar spletno mesto ne potrebuje za delovanje.',

  managing: 'Upravljanje piškotkov',
  managingChoice: 'Svojo izbiro lahko tukaj kadar koli spremenite. Kar izklopite, se ustavi, kar je shranilo, pa se izbriše, kolikor to zmore stran.',
  managingEssential: 'Če blokirate ali izbrišete nujno, deli spletnega mesta morda ne bodo več delovali.',
  managingBrowser:
    'V vsakem brskalniku si lahko ogledate, blokirate in izbrišete, kar so shranila spletna mesta. Odprite njegove nastavitve, nato zasebnost, nato piškotke ali podatke spletnih mest.',
  managingForgets: 'Če izbrišete vse, se izbriše tudi vaša izbira.',
  onComputer: '{browser} v računalniku',
  onAndroid: '{browser} v sistemu Android',
  onIPhone: '{browser} v napravah iPhone in iPad',

  rights: 'Vaše pravice',
  rightsText: 'Pravo vaše države, v Evropi na primer GDPR, vam lahko daje pravice v zvezi s shranjenim. Te lahko uveljavite kar tukaj:',
  rightConsent: 'Privolitev: neobvezno se izvaja le, če to dovolite.',
  rightWithdraw: 'Preklic: prekličite, kar ste dovolili, enako preprosto, kot ste dovolili.',
  rightObject: 'Ugovor: izklopite le eno kategorijo, na primer: {category}.',
  rightAccess: 'Dostop: oglejte si, kdaj in na kaj ste odgovorili z da ali ne.',
  rightPortability: 'Prenosljivost: prenesite, kar vaš brskalnik hrani s tega seznama.',
  rightAsk: 'Za vse drugo pišite na naslov pod »{contact}«.',

  changes: 'Spremembe tega pravilnika',
  changesText: 'Ko se ta pravilnik spremeni, je nova različica prikazana na tej strani.',
  changeAsked: 'Zaradi te spremembe smo vprašali znova.',

  contact: 'Stik',
  contactText: 'Vprašanja o piškotkih na spletnem mestu {site}:',
  privacyPolicy: 'Pravilnik o zasebnosti',

  receipt: 'Vaša zabeležena izbira',
  receiptNone: 'Niste še izbrali.',
  acceptedAll: 'Dovolili ste vse, o čemer ste bili vprašani.',
  rejectedAll: 'Zavrnili ste vse, o čemer ste bili vprašani.',
  choseEach: 'Izbrali ste posamično.',
  withdrew: 'Preklicali ste, kar ste dovolili.',
  signalDecided: 'Upoštevan je bil signal za zavrnitev vašega brskalnika.',
  allowedServices: 'Dovoljeno: {services}',
  refusedServices: 'Zavrnjeno: {services}',
  reference: 'Referenčna številka: {id}',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  download: 'Prenesi moje podatke',
  withdrawAll: 'Izklopi vse neobvezno',
  withdrawCategory: 'Izklopi: {category}',
  reset: 'Izbriši shranjene zapise: {category}',
  resetDone: 'Izbrisano: {names}',
  resetNone: 'Nič ni bilo shranjeno.',

  ...vendors,
}
