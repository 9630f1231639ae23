import { et as surfaces } from '../../locales/et.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Estonian. */
export const et: PolicyMessages = {
  ...surfaces,
  contents: 'Sisukord',
  effectiveDate: 'Kehtivuse algus: {date}',
  updatedDate: 'Viimati muudetud: {date}',

  what: 'Mis on küpsised',
  whatText:
    'Küpsis on lühike tekst, mille veebisait palub teie brauseril alles hoida ja hilisemate päringutega tagasi saata. Veebisait võib hoida kirjeid ka brauseri enda salvestusruumis; neid ei saadeta iseenesest tagasi.',
  whatUse:
    'Sellised kirjed ei ole programmid. Need jätavad meelde näiteks selle, et olete sisse logitud, või selle, milline peaks leht teie soovil välja nägema.',

  how: 'Kuidas {site} küpsiseid kasutab',
  howText: 'Sellel lehel on nimetatud kõik, mida {site} teadaolevalt teie seadmesse salvestab, milleks seda kasutatakse ja kui kauaks see alles jääb.',
  howEssentialOnly: 'Kõike seda on veebisaidi toimimiseks vaja, seega ei ole midagi valida ja ükski bänner teilt midagi ei küsi.',
  howAddedLater: 'Kui lisandub midagi valikulist, küsitakse teilt enne selle kasutamist.',
  howOptIn: 'Vajalik on alati sees. Kõik muu on väljas, kuni te selle lubate: {categories}.',
  howOptOut: 'Vajalik on alati sees. Kõik muu on sees, kuni te selle välja lülitate: {categories}.',

  emptyCategory: 'Selle pealkirja all ei salvestata midagi.',
  unnamed: 'Nime ei ole märgitud',
  unstated: 'Märkimata',
  ownProvider: 'See veebisait',

  thirdParties: 'Kolmandad isikud',
  thirdPartiesText: 'Need pakkujad on sellel lehel loetletud teenuste taga.',
  providerPolicy: 'Pakkuja {provider} privaatsuspoliitika',
  providerServices: 'Kasutatakse järgmiste teenuste jaoks: {services}',

  retention: 'Kui kauaks kirjed alles jäävad',
  retentionText: 'Kirje juures on märgitud, kui kaua seda kõige rohkem alles hoitakse. Saate selle varem kustutada.',
  retentionChoice: 'Teie enda valiku kehtivusaeg: {duration}. Pärast seda küsitakse teilt uuesti.',

  absent: 'Mida see veebisait ei tee',
  absentText: 'Kõige põhjal, mis on sellel lehel loetletud:',
  absentAdvertising: 'Reklaamiküpsiseid ei ole.',
  absentSale: 'Ühtegi kategooriat ei kasutata isikuandmete müümiseks ega jagamiseks.',
  absentAnalytics: 'Veebisaidi kasutamist mõõtvaid küpsiseid ei ole.',
  absentThirdParties: 'Millegi salvestatava taga ei ole nimetatud ühtegi kolmandat isikut.',
  absentOptional: 'Ei salvestata midagi, mida veebisait toimimiseks ei vaja.',

  managing: 'Küpsiste haldamine',
  managingChoice:
    'Saate oma valikut siin igal ajal muuta. See, mille välja lülitate, peatub, ja see, mida see on salvestanud, kustutatakse nii palju, kui leht seda teha saab.',
  managingEssential: 'Kui blokeerite või kustutate vajaliku, ei pruugi osa veebisaidist enam toimida.',
  managingBrowser:
    'Igas brauseris saate vaadata, blokeerida ja kustutada seda, mida veebisaidid on salvestanud. Avage brauseri seaded, seejärel privaatsus ning seejärel küpsised või saidi andmed.',
  managingForgets: 'Kui kustutate kõik, kustub ka teie valik.',
  onComputer: '{browser} arvutis',
  onAndroid: '{browser} Androidis',
  onIPhone: '{browser} iPhone’is ja iPadis',

  rights: 'Teie õigused',
  rightsText:
    'Teie riigi õigus, näiteks Euroopas isikuandmete kaitse üldmäärus, võib anda teile õigusi salvestatu suhtes. Neid õigusi saate kasutada siinsamas:',
  rightConsent: 'Nõusolek: valikuline töötab ainult siis, kui te seda lubate.',
  rightWithdraw: 'Tagasivõtmine: võtke oma luba tagasi sama lihtsalt, nagu selle andsite.',
  rightObject: 'Vastuväide: lülitage välja ainult üks kategooria, näiteks: {category}.',
  rightAccess: 'Tutvumine: vaadake, millal ja millele te jah või ei ütlesite.',
  rightPortability: 'Ülekandmine: laadige alla see, mida teie brauser sellest loetelust alles hoiab.',
  rightAsk: 'Kõiges muus kirjutage aadressile, mille leiate pealkirja „{contact}“ alt.',

  changes: 'Nende põhimõtete muudatused',
  changesText: 'Kui need põhimõtted muutuvad, kuvatakse uus versioon sellel lehel.',
  changeAsked: 'Selle muudatuse tõttu küsiti uuesti.',

  contact: 'Kontakt',
  contactText: 'Küsimused küpsiste kohta veebisaidil {site}:',
  privacyPolicy: 'Privaatsuspoliitika',

  receipt: 'Teie valik, nagu see on salvestatud',
  receiptNone: 'Te ei ole veel valinud.',
  acceptedAll: 'Lubasite kõik, mille kohta küsiti.',
  rejectedAll: 'Keeldusite kõigest, mille kohta küsiti.',
  choseEach: 'Valisite ükshaaval.',
  withdrew: 'Võtsite tagasi selle, mille olite lubanud.',
  signalDecided: 'Teie brauseri loobumissignaali rakendati.',
  allowedServices: 'Lubatud: {services}',
  refusedServices: 'Keeldutud: {services}',
  reference: 'Viitenumber: {id}',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  download: 'Laadi alla minu andmed',
  withdrawAll: 'Lülita kõik valikuline välja',
  reset: 'Kustuta salvestatud kirjed: {category}',
  resetDone: 'Kustutatud: {names}',
  resetNone: 'Midagi ei olnud salvestatud.',
}
