import { lv as surfaces } from '../../locales/lv.js'
import { lv as vendors } from '../../vendors/locales/lv.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Latvian. */
export const lv: PolicyMessages = {
  ...surfaces,
  contents: 'Saturs',
  effectiveDate: 'Spēkā kopš: {date}',
  updatedDate: 'Pēdējās izmaiņas: {date}',

  what: 'Kas ir sīkdatnes',
  whatText:
    'Sīkdatne ir īss teksts, ko vietne lūdz jūsu pārlūkam saglabāt un atsūtīt atpakaļ ar vēlākiem pieprasījumiem. Vietne var glabāt ierakstus arī paša pārlūka krātuvē; tie netiek sūtīti atpakaļ paši no sevis.',
  whatUse: 'Šādi ieraksti nav programmas. Tie atceras, piemēram, ka esat pieteicies vai kādu vēlaties redzēt lapu.',

  how: 'Kā {site} izmanto sīkdatnes',
  howText: 'Šajā lapā norādīts viss, par ko zināms, ka {site} to glabā jūsu ierīcē, kam tas paredzēts un cik ilgi paliek.',
  howEssentialOnly: 'Tas viss ir nepieciešams vietnes darbībai, tāpēc nav ko izvēlēties un neviens paziņojums jums neko nejautā.',
  howAddedLater: 'Ja tiks pievienots kaut kas neobligāts, jums pajautās pirms tā izmantošanas.',
  howOptIn: 'Nepieciešamais vienmēr ir ieslēgts. Viss pārējais ir izslēgts, līdz to atļaujat: {categories}.',
  howOptOut: 'Nepieciešamais vienmēr ir ieslēgts. Viss pārējais ir ieslēgts, līdz to izslēdzat: {categories}.',

  emptyCategory: 'Šajā sadaļā nekas netiek glabāts.',
  unnamed: 'Nosaukums nav norādīts',
  unstated: 'Nav norādīts',
  ownProvider: 'Šī vietne',

  thirdParties: 'Trešās puses',
  thirdPartiesText: 'Aiz šajā lapā norādītajiem pakalpojumiem ir šādi nodrošinātāji.',
  providerServices: 'Izmantots: {services}',

  retention: 'Cik ilgi ieraksti paliek',
  retentionText: 'Ilgākais glabāšanas laiks norādīts pie katra ieraksta. Varat to dzēst agrāk.',
  retentionChoice: 'Jūsu pašu izvēles derīguma laiks: {duration}. Pēc tam jums pajautās vēlreiz.',

  absent: 'Ko šī vietne nedara',
  absentText: 'Saskaņā ar visu, kas norādīts šajā lapā:',
  absentAdvertising: 'Reklāmas sīkdatņu nav.',
  absentSale: 'Neviena kategorija netiek izmantota personas datu pārdošanai vai kopīgošanai.',
  absentAnalytics: 'Nav sīkdatņu, kas mēra vietnes lietošanu.',
  absentThirdParties: 'Nekam, kas tiek glabāts, nav norādīta trešā puse.',
  absentOptional: 'Netiek glabāts nekas, kas vietnei nav vajadzīgs darbībai.',

  managing: 'Sīkdatņu pārvaldība',
  managingChoice: 'Savu izvēli šeit varat mainīt jebkurā laikā. Tas, ko izslēdzat, apstājas, un tā saglabātais tiek dzēsts, ciktāl lapa to spēj.',
  managingEssential: 'Ja bloķējat vai dzēšat nepieciešamo, vietnes daļas var pārstāt darboties.',
  managingBrowser:
    'Katrā pārlūkā varat redzēt, bloķēt un dzēst to, ko vietnes saglabājušas. Atveriet tā iestatījumus, pēc tam privātumu, pēc tam sīkdatnes vai vietņu datus.',
  managingForgets: 'Dzēšot visu, tiek dzēsta arī jūsu izvēle.',
  onComputer: '{browser} datorā',
  onAndroid: '{browser} Android ierīcē',
  onIPhone: '{browser} iPhone un iPad ierīcē',

  rights: 'Jūsu tiesības',
  rightsText: 'Jūsu valsts tiesības, Eiropā, piemēram, VDAR (GDPR), var piešķirt jums tiesības attiecībā uz glabāto. Šīs varat izmantot tepat:',
  rightConsent: 'Piekrišana: neobligātais darbojas tikai tad, ja to atļaujat.',
  rightWithdraw: 'Atsaukšana: atsauciet atļauto tikpat viegli, cik viegli to atļāvāt.',
  rightObject: 'Iebildums: izslēdziet tikai vienu kategoriju, piemēram, {category}.',
  rightAccess: 'Piekļuve: skatiet, kad un kam esat teicis jā vai nē.',
  rightPortability: 'Pārnesamība: lejupielādējiet to, ko jūsu pārlūks glabā no šī saraksta.',
  rightAsk: 'Par visu pārējo rakstiet uz adresi sadaļā “{contact}”.',

  changes: 'Šīs politikas izmaiņas',
  changesText: 'Kad šī politika mainās, jaunā versija tiek parādīta šajā lapā.',
  changeAsked: 'Šo izmaiņu dēļ tika jautāts vēlreiz.',

  contact: 'Saziņa',
  contactText: 'Jautājumi par sīkdatnēm ({site}):',
  privacyPolicy: 'Privātuma politika',

  receipt: 'Jūsu reģistrētā izvēle',
  receiptNone: 'Jūs vēl neesat izvēlējies.',
  acceptedAll: 'Jūs atļāvāt visu, par ko tika jautāts.',
  rejectedAll: 'Jūs noraidījāt visu, par ko tika jautāts.',
  choseEach: 'Jūs izvēlējāties pa vienam.',
  withdrew: 'Jūs atsaucāt to, ko bijāt atļāvis.',
  signalDecided: 'Tika piemērots jūsu pārlūka atteikšanās signāls.',
  allowedServices: 'Atļauts: {services}',
  refusedServices: 'Noraidīts: {services}',
  reference: 'Atsauces numurs: {id}',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  download: 'Lejupielādēt manus datus',
  withdrawAll: 'Izslēgt visu neobligāto',
  withdrawCategory: 'Izslēgt: {category}',
  reset: 'Dzēst saglabātos ierakstus: {category}',
  resetDone: 'Dzēsts: {names}',
  resetNone: 'Nekas nebija saglabāts.',

  ...vendors,
}
