import { nl as surfaces } from '../../locales/nl.js'
import { nl as vendors } from '../../vendors/locales/nl.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Dutch. */
export const nl: PolicyMessages = {
  ...surfaces,
  contents: 'Inhoud',
  effectiveDate: 'Geldig vanaf {date}',
  updatedDate: 'Laatst gewijzigd op {date}',

  what: 'Wat cookies zijn',
  whatText:
    'Een cookie is een korte tekst die een website door uw browser laat bewaren en bij latere verzoeken laat terugsturen. Een website kan ook gegevens bewaren in de opslag van de browser zelf; die worden niet vanzelf teruggestuurd.',
  whatUse: 'Zulke gegevens zijn geen programma’s. Ze onthouden bijvoorbeeld dat u bent ingelogd of hoe u een pagina graag ziet.',

  how: 'Hoe {site} cookies gebruikt',
  howText: 'Op deze pagina staat alles waarvan bekend is dat {site} het op uw apparaat opslaat, waarvoor het dient en hoe lang het blijft.',
  howEssentialOnly: 'Dit alles is nodig om de website te laten werken. Er valt dus niets te kiezen, en geen banner vraagt u iets.',
  howAddedLater: 'Komt er iets optioneels bij, dan wordt u gevraagd voordat het wordt gebruikt.',
  howOptIn: 'Wat noodzakelijk is, staat altijd aan. Al het andere staat uit totdat u het toestaat: {categories}.',
  howOptOut: 'Wat noodzakelijk is, staat altijd aan. Al het andere staat aan totdat u het uitschakelt: {categories}.',

  emptyCategory: 'Hieronder wordt niets opgeslagen.',
  unnamed: 'Geen naam vermeld',
  unstated: 'Niet vermeld',
  ownProvider: 'Deze website',

  thirdParties: 'Derden',
  thirdPartiesText: 'Deze aanbieders zitten achter diensten die op deze pagina staan.',
  providerServices: 'Gebruikt voor: {services}',

  retention: 'Hoe lang gegevens blijven',
  retentionText: 'Hoe lang iets hoogstens blijft, staat ernaast. U kunt het eerder verwijderen.',
  retentionChoice: 'Uw eigen keuze geldt zo lang: {duration}. Daarna wordt u opnieuw gevraagd.',

  absent: 'Wat deze website niet doet',
  absentText: 'Volgens alles wat op deze pagina staat:',
  absentAdvertising: 'Er zijn geen advertentiecookies.',
  absentSale: 'Geen enkele categorie dient om persoonsgegevens te verkopen of te delen.',
  absentAnalytics: 'Er zijn geen cookies die meten hoe de website wordt gebruikt.',
  absentThirdParties: 'Bij niets wat wordt opgeslagen, is een derde vermeld.',
  absentOptional: 'Er wordt niets opgeslagen wat de website niet nodig heeft om te werken.',

  managing: 'Cookies beheren',
  managingChoice:
    'U kunt uw keuze hier op elk moment wijzigen. Wat u uitschakelt, stopt, en wat het heeft opgeslagen, wordt verwijderd voor zover een pagina dat kan.',
  managingEssential: 'Als u blokkeert of verwijdert wat noodzakelijk is, werken delen van de website mogelijk niet meer.',
  managingBrowser:
    'In elke browser kunt u zien, blokkeren en verwijderen wat websites hebben opgeslagen. Open de instellingen, dan privacy, dan cookies of sitegegevens.',
  managingForgets: 'Wie alles verwijdert, verwijdert ook de eigen keuze.',
  onComputer: '{browser} op een computer',
  onAndroid: '{browser} op Android',
  onIPhone: '{browser} op iPhone en iPad',

  rights: 'Uw rechten',
  rightsText: 'De wet van uw land, in Europa bijvoorbeeld de AVG, kan u rechten geven over wat wordt opgeslagen. Deze kunt u meteen hier gebruiken:',
  rightConsent: 'Toestemming: wat optioneel is, wordt alleen uitgevoerd als u het toestaat.',
  rightWithdraw: 'Intrekking: trek in wat u hebt toegestaan, even makkelijk als u het hebt toegestaan.',
  rightObject: 'Bezwaar: schakel één categorie uit, bijvoorbeeld {category}.',
  rightAccess: 'Inzage: zie wanneer en waarop u ja of nee hebt gezegd.',
  rightPortability: 'Overdraagbaarheid: download wat uw browser van deze lijst bewaart.',
  rightAsk: 'Voor al het andere schrijft u naar het adres onder ‘{contact}’.',

  changes: 'Wijzigingen van dit beleid',
  changesText: 'Als dit beleid wijzigt, staat de nieuwe versie op deze pagina.',
  changeAsked: 'Vanwege deze wijziging is het opnieuw gevraagd.',

  contact: 'Contactgegevens',
  contactText: 'Vragen over cookies op {site}:',
  privacyPolicy: 'Privacybeleid',

  receipt: 'Uw vastgelegde keuze',
  receiptNone: 'U hebt nog niets gekozen.',
  acceptedAll: 'U hebt alles toegestaan wat is gevraagd.',
  rejectedAll: 'U hebt alles geweigerd wat is gevraagd.',
  choseEach: 'U hebt afzonderlijk gekozen.',
  withdrew: 'U hebt ingetrokken wat u had toegestaan.',
  signalDecided: 'Het bezwaarsignaal van uw browser is toegepast.',
  allowedServices: 'Toegestaan: {services}',
  refusedServices: 'Geweigerd: {services}',
  reference: 'Referentienummer: {id}',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  download: 'Mijn gegevens downloaden',
  withdrawAll: 'Alles wat optioneel is uitschakelen',
  withdrawCategory: 'Uitschakelen: {category}',
  reset: 'Opgeslagen gegevens verwijderen: {category}',
  resetDone: 'Verwijderd: {names}',
  resetNone: 'Er was niets opgeslagen.',

  ...vendors,
}
