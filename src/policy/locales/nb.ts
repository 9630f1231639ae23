import { nb as surfaces } from '../../locales/nb.js'
import { nb as vendors } from '../../vendors/locales/nb.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Norwegian Bokmål. */
export const nb: PolicyMessages = {
  ...surfaces,
  contents: 'Innhold',
  effectiveDate: 'Gjelder fra {date}',
  updatedDate: 'Sist endret {date}',

  what: 'Hva informasjonskapsler er',
  whatText:
    'En informasjonskapsel er en kort tekst som et nettsted ber nettleseren din om å lagre og sende tilbake ved senere forespørsler. Et nettsted kan også lagre oppføringer i nettleserens eget lager, og de sendes ikke tilbake av seg selv.',
  whatUse: 'Slike oppføringer er ikke programmer. De husker for eksempel at du er logget inn, eller hvordan du vil at en side skal se ut.',

  how: 'Hvordan {site} bruker informasjonskapsler',
  howText: 'Her står alt som {site} er kjent for å lagre på enheten din, hva det brukes til, og hvor lenge det blir liggende.',
  howEssentialOnly: 'Alt dette er nødvendig for at nettstedet skal fungere. Derfor er det ingenting å velge, og ingen banner spør deg.',
  howAddedLater: 'Hvis noe valgfritt kommer til, blir du spurt før det tas i bruk.',
  howOptIn: 'Det nødvendige er alltid på. Alt annet er av til du tillater det: {categories}.',
  howOptOut: 'Det nødvendige er alltid på. Alt annet er på til du slår det av: {categories}.',

  emptyCategory: 'Ingenting lagres under denne overskriften.',
  unnamed: 'Navn ikke oppgitt',
  unstated: 'Ikke oppgitt',
  ownProvider: 'Dette nettstedet',

  thirdParties: 'Tredjeparter',
  thirdPartiesText: 'Disse leverandørene står bak tjenester som er nevnt på denne siden.',
  providerServices: 'Brukes til: {services}',

  retention: 'Hvor lenge oppføringer blir liggende',
  retentionText: 'Hvor lenge en oppføring høyst blir liggende, står ved siden av den. Du kan slette den før.',
  retentionChoice: 'Ditt eget valg gjelder i {duration}. Deretter blir du spurt igjen.',

  absent: 'Hva dette nettstedet ikke gjør',
  absentText: 'Ifølge alt som står på denne siden:',
  absentAdvertising: 'Det finnes ingen informasjonskapsler for reklame.',
  absentSale: 'Ingen kategori brukes til å selge eller dele personopplysninger.',
  absentAnalytics: 'Det finnes ingen informasjonskapsler som måler hvordan nettstedet brukes.',
  absentThirdParties: 'Ingen tredjepart er nevnt bak noe av det som lagres.',
  absentOptional: 'Ingenting lagres som nettstedet ikke trenger for å fungere.',

  managing: 'Administrere informasjonskapsler',
  managingChoice: 'Du kan når som helst endre valget ditt her. Det du slår av, stopper, og det som det har lagret, slettes så langt en side kan gjøre det.',
  managingEssential: 'Hvis du blokkerer eller sletter det nødvendige, kan deler av nettstedet slutte å fungere.',
  managingBrowser:
    'I alle nettlesere kan du se, blokkere og slette det nettsteder har lagret. Åpne innstillingene, deretter personvern, deretter informasjonskapsler eller nettstedsdata.',
  managingForgets: 'Sletter du alt, slettes også valget ditt.',
  onComputer: '{browser} på en datamaskin',
  onAndroid: '{browser} på Android',
  onIPhone: '{browser} på iPhone og iPad',

  rights: 'Dine rettigheter',
  rightsText: 'Loven i landet ditt, for eksempel GDPR i Europa, kan gi deg rettigheter over det som lagres. Disse kan du bruke rett her:',
  rightConsent: 'Samtykke: Det valgfrie kjører bare hvis du tillater det.',
  rightWithdraw: 'Tilbaketrekking: Trekk tilbake det du har tillatt, like lett som du tillot det.',
  rightObject: 'Innsigelse: Slå av én enkelt kategori, for eksempel {category}.',
  rightAccess: 'Innsyn: Se når og til hva du har sagt ja eller nei.',
  rightPortability: 'Dataportabilitet: Last ned det nettleseren din lagrer fra denne listen.',
  rightAsk: 'For alt annet kan du skrive til adressen under «{contact}».',

  changes: 'Endringer i denne erklæringen',
  changesText: 'Når denne erklæringen endres, vises den nye versjonen på denne siden.',
  changeAsked: 'Spurt på nytt på grunn av denne endringen.',

  contact: 'Kontakt',
  contactText: 'Spørsmål om informasjonskapsler på {site}:',
  privacyPolicy: 'Personvernerklæring',

  receipt: 'Valget ditt slik det er registrert',
  receiptNone: 'Du har ikke valgt ennå.',
  acceptedAll: 'Du tillot alt du ble spurt om.',
  rejectedAll: 'Du avviste alt du ble spurt om.',
  choseEach: 'Du valgte enkeltvis.',
  withdrew: 'Du trakk tilbake det du hadde tillatt.',
  signalDecided: 'Reservasjonssignalet fra nettleseren din ble brukt.',
  allowedServices: 'Tillatt: {services}',
  refusedServices: 'Avvist: {services}',
  reference: 'Referansenummer: {id}',
  copy: 'Kopier',
  copied: 'Kopiert',
  download: 'Last ned dataene mine',
  withdrawAll: 'Slå av alt valgfritt',
  withdrawCategory: 'Slå av: {category}',
  reset: 'Slett lagrede oppføringer: {category}',
  resetDone: 'Slettet: {names}',
  resetNone: 'Ingenting var lagret.',

  ...vendors,
}
