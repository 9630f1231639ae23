import { da as surfaces } from '../../locales/da.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Danish. */
export const da: PolicyMessages = {
  ...surfaces,
  contents: 'Indhold',
  effectiveDate: 'Gælder fra {date}',
  updatedDate: 'Senest ændret {date}',

  what: 'Hvad cookies er',
  whatText:
    'En cookie er en kort tekst, som et websted beder din browser om at gemme og sende tilbage ved senere forespørgsler. Et websted kan også gemme poster i browserens eget lager, og de sendes ikke tilbage af sig selv.',
  whatUse: 'Sådanne poster er ikke programmer. De husker for eksempel, at du er logget ind, eller hvordan du vil have en side til at se ud.',

  how: 'Hvordan {site} bruger cookies',
  howText: 'På denne side står alt, hvad {site} vides at gemme på din enhed, hvad det bruges til, og hvor længe det bliver liggende.',
  howEssentialOnly: 'Det hele er nødvendigt, for at webstedet kan fungere. Derfor er der intet at vælge, og intet banner spørger dig.',
  howAddedLater: 'Hvis noget valgfrit kommer til, bliver du spurgt, før det tages i brug.',
  howOptIn: 'Det nødvendige er altid slået til. Alt andet er slået fra, indtil du tillader det: {categories}.',
  howOptOut: 'Det nødvendige er altid slået til. Alt andet er slået til, indtil du slår det fra: {categories}.',

  emptyCategory: 'Der gemmes intet under denne overskrift.',
  unnamed: 'Intet navn angivet',
  unstated: 'Ikke angivet',
  ownProvider: 'Dette websted',

  thirdParties: 'Tredjeparter',
  thirdPartiesText: 'Disse udbydere står bag tjenester, der er nævnt på denne side.',
  providerPolicy: 'Privatlivspolitik for {provider}',
  providerServices: 'Bruges til: {services}',

  retention: 'Hvor længe poster bliver liggende',
  retentionText: 'Hvor længe en post højst bliver liggende, står ved siden af den. Du kan slette den før.',
  retentionChoice: 'Dit eget valg gælder i {duration}. Derefter bliver du spurgt igen.',

  absent: 'Hvad webstedet ikke gør',
  absentText: 'Ifølge alt, hvad der står på denne side:',
  absentAdvertising: 'Der er ingen reklamecookies.',
  absentSale: 'Ingen kategori bruges til at sælge eller dele personoplysninger.',
  absentAnalytics: 'Der er ingen cookies, som måler, hvordan webstedet bruges.',
  absentThirdParties: 'Ingen tredjepart er nævnt bag noget af det, der gemmes.',
  absentOptional: 'Der gemmes intet, som webstedet ikke har brug for til at fungere.',

  managing: 'Administrer cookies',
  managingChoice: 'Du kan til enhver tid ændre dit valg her. Det, du slår fra, stopper, og det, det har gemt, slettes, så vidt en side kan gøre det.',
  managingEssential: 'Hvis du blokerer eller sletter det nødvendige, kan dele af webstedet holde op med at fungere.',
  managingBrowser:
    'I alle browsere kan du se, blokere og slette det, som websteder har gemt. Åbn indstillingerne, derefter privatliv og derefter cookies eller webstedsdata.',
  managingForgets: 'Hvis du sletter alt, slettes dit valg også.',
  onComputer: '{browser} på en computer',
  onAndroid: '{browser} på Android',
  onIPhone: '{browser} på iPhone og iPad',

  rights: 'Dine rettigheder',
  rightsText: 'Loven i dit land, for eksempel GDPR i Europa, kan give dig rettigheder over det, der gemmes. Disse kan du bruge direkte her:',
  rightConsent: 'Samtykke: Det valgfrie kører kun, hvis du tillader det.',
  rightWithdraw: 'Tilbagetrækning: Træk det tilbage, du har tilladt, lige så let, som du tillod det.',
  rightObject: 'Indsigelse: Slå en enkelt kategori fra, for eksempel {category}.',
  rightAccess: 'Indsigt: Se, hvornår og til hvad du har sagt ja eller nej.',
  rightPortability: 'Dataportabilitet: Hent det, din browser gemmer fra denne liste.',
  rightAsk: 'Med alt andet kan du skrive til adressen under »{contact}«.',

  changes: 'Ændringer af denne politik',
  changesText: 'Når denne politik ændres, vises den nye version på denne side.',
  changeAsked: 'Der blev spurgt igen på grund af denne ændring.',

  contact: 'Kontakt',
  contactText: 'Spørgsmål om cookies på {site}:',
  privacyPolicy: 'Privatlivspolitik',

  receipt: 'Dit registrerede valg',
  receiptNone: 'Du har ikke valgt endnu.',
  acceptedAll: 'Du tillod alt, hvad du blev spurgt om.',
  rejectedAll: 'Du afviste alt, hvad du blev spurgt om.',
  choseEach: 'Du valgte enkeltvis.',
  withdrew: 'Du trak det tilbage, som du havde tilladt.',
  signalDecided: 'Fravalgssignalet fra din browser blev anvendt.',
  allowedServices: 'Tilladt: {services}',
  refusedServices: 'Afvist: {services}',
  reference: 'Referencenummer: {id}',
  copy: 'Kopiér',
  copied: 'Kopieret',
  download: 'Hent mine data',
  withdrawAll: 'Slå alt valgfrit fra',
  reset: 'Slet gemte poster: {category}',
  resetDone: 'Slettet: {names}',
  resetNone: 'Der var ikke gemt noget.',
}
