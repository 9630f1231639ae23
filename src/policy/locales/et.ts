import { et as surfaces } from '../../locales/et.js'
import { et as vendors } from '../../vendors/locales/et.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Estonian. */
export const et: PolicyMessages = {
  ...surfaces,
  contents: 'Sisukord',
  effectiveDate: 'Kehtib alates: {date}',
  updatedDate: 'Viimati muudetud: {date}',

  what: 'Mis on küpsised',
  whatText:
    'Küpsis on lühike tekst, mille veebisait palub teie brauseril alles hoida ja hilisemate päringutega tagasi saata. Veebisait võib hoida kirjeid ka brauseri enda salvestusruumis ja neid iseenesest tagasi ei saadeta.',
  whatUse: 'Sellised kirjed ei ole programmid. Neis on näiteks märgitud, et olete sisse logitud või millisena soovite lehte näha.',

  how: 'Kuidas {site} küpsiseid kasutab',
  howText:
    'Sellel lehel on nimetatud kõik, mille kohta on teada, et {site} seda teie seadmesse salvestab, milleks see on mõeldud ja kui kauaks see sinna jääb.',
  howEssentialOnly: 'Kõike seda on vaja veebisaidi toimimiseks, seega pole midagi valida ja ükski bänner teilt midagi ei küsi.',
  howAddedLater: 'Kui lisandub midagi valikulist, küsitakse teilt, enne kui seda kasutatakse.',
  howOptIn: 'Vajalik on alati sees. Kõik muu on väljas, kuni te selle lubate: {categories}.',
  howOptOut: 'Vajalik on alati sees. Kõik muu on sees, kuni te selle välja lülitate: {categories}.',

  emptyCategory: 'Selle pealkirja all ei salvestata midagi.',
  unnamed: 'Nime pole antud',
  unstated: 'Pole märgitud',
  ownProvider: 'See veebisait',

  thirdParties: 'Kolmandad isikud',
  thirdPartiesText: 'Need pakkujad on sellel lehel nimetatud teenuste taga.',
  providerServices: 'Kasutusotstarve: {services}',

  retention: 'Kui kauaks kirjed alles jäävad',
  retentionText: 'Iga kirje juures on märgitud, kui kaua seda kõige rohkem hoitakse. Saate selle ka varem kustutada.',
  retentionChoice: 'Teie enda valiku kehtivusaeg: {duration}. Pärast seda küsitakse teilt uuesti.',

  absent: 'Mida see veebisait ei tee',
  absentText: 'Kõige sellel lehel loetletu põhjal:',
  absentAdvertising: 'Reklaamiküpsiseid ei ole.',
  absentSale: 'Ühtki kategooriat ei kasutata isikuandmete müümiseks ega jagamiseks.',
  absentAnalytics: 'Ei ole küpsiseid, mis mõõdavad, kuidas veebisaiti kasutatakse.',
  absentThirdParties: 'Millegi salvestatava taga ei ole nimetatud ühtki kolmandat isikut.',
  absentOptional: 'Ei salvestata midagi, mida veebisait toimimiseks ei vaja.',

  managing: 'Küpsiste haldamine',
  managingChoice:
    'Siin saate oma valikut igal ajal muuta. See, mille välja lülitate, lõpetab töö ning selle salvestatu kustutatakse niivõrd, kuivõrd leht seda teha saab.',
  managingEssential: 'Kui blokeerite või kustutate vajaliku, võivad veebisaidi osad lakata töötamast.',
  managingBrowser:
    'Igas brauseris saate vaadata, blokeerida ja kustutada seda, mida veebisaidid on salvestanud. Avage brauseri seaded, seejärel privaatsus ning siis küpsised või saidiandmed.',
  managingForgets: 'Kui kustutate kõik, kustub ka teie valik.',
  onComputer: '{browser} arvutis',
  onAndroid: '{browser} Androidis',
  onIPhone: '{browser} iPhone’is ja iPadis',

  rights: 'Teie õigused',
  rightsText:
    'Teie riigi õigus, Euroopas näiteks isikuandmete kaitse üldmäärus (GDPR), võib anda teile õigusi salvestatu suhtes. Järgmisi saate kasutada siinsamas:',
  rightConsent: 'Nõusolek: valikuline töötab ainult siis, kui te selle lubate.',
  rightWithdraw: 'Tagasivõtmine: võtke lubatu tagasi sama lihtsalt, nagu te selle lubasite.',
  rightObject: 'Vastuväide: lülitage välja üksainus kategooria, näiteks {category}.',
  rightAccess: 'Tutvumine: vaadake, millal ja millele te ütlesite jah või ei.',
  rightPortability: 'Ülekandmine: laadige alla see, mida teie brauser sellest loendist hoiab.',
  rightAsk: 'Kõige muu kohta kirjutage aadressil, mille leiate jaotisest „{contact}“.',

  changes: 'Nende põhimõtete muudatused',
  changesText: 'Kui need põhimõtted muutuvad, kuvatakse uus versioon sellel lehel.',
  changeAsked: 'Selle muudatuse tõttu küsiti uuesti.',

  contact: 'Kontakt',
  contactText: 'Küsimused küpsiste kohta veebisaidil {site}:',
  privacyPolicy: 'Privaatsuspõhimõtted',

  receipt: 'Teie valik, nagu see on kirjas',
  receiptNone: 'Te ei ole veel valinud.',
  acceptedAll: 'Lubasite kõik, mille kohta küsiti.',
  rejectedAll: 'Keeldusite kõigest, mille kohta küsiti.',
  choseEach: 'Valisite ükshaaval.',
  withdrew: 'Võtsite tagasi selle, mille olite lubanud.',
  signalDecided: 'Rakendati teie brauseri loobumissignaali.',
  allowedServices: 'Lubatud: {services}',
  refusedServices: 'Keeldutud: {services}',
  reference: 'Viitenumber: {id}',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  download: 'Laadi minu andmed alla',
  withdrawAll: 'Lülita kõik valikuline välja',
  withdrawCategory: 'Lülita välja: {category}',
  reset: 'Kustuta salvestatud kirjed: {category}',
  resetDone: 'Kustutatud: {names}',
  resetNone: 'Midagi ei olnud salvestatud.',

  ...vendors,
}
