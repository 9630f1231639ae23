import { da as surfaces } from '../../locales/da.js'
import { da as vendors } from '../../vendors/locales/da.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Danish. */
export const da: PolicyMessages = {
  ...surfaces,
  contents: 'Indhold',
  effectiveDate: 'Gælder fra den {date}',
  updatedDate: 'Senest ændret den {date}',

  what: 'Hvad cookies er',
  whatText:
    'En cookie er en lille tekst, som et websted beder din browser om at gemme og sende tilbage ved senere forespørgsler. Et websted kan også gemme elementer i browserens eget lager, og de sendes ikke tilbage af sig selv.',
  whatUse: 'Sådanne elementer er ikke programmer. De fortæller for eksempel, at du er logget ind, eller hvordan du gerne vil have en side til at se ud.',

  how: 'Sådan bruger {site} cookies',
  howText: 'Denne side nævner alt det, som {site} vides at gemme på din enhed, hvad det bruges til, og hvor længe det bliver liggende.',
  howEssentialOnly: 'Det hele er nødvendigt, for at webstedet fungerer, så der er ikke noget at vælge, og intet banner spørger dig.',
  howAddedLater: 'Hvis der kommer noget valgfrit til, bliver du spurgt, før det bruges.',
  howOptIn: 'Det nødvendige er altid slået til. Alt andet er slået fra, indtil du tillader det: {categories}.',
  howOptOut: 'Det nødvendige er altid slået til. Alt andet er slået til, indtil du slår det fra: {categories}.',

  emptyCategory: 'Der gemmes intet under denne overskrift.',
  unnamed: 'Intet navn angivet',
  unstated: 'Ikke angivet',
  ownProvider: 'Dette websted',

  thirdParties: 'Tredjeparter',
  thirdPartiesText: 'Disse udbydere står bag tjenester, der er nævnt på denne side.',
  providerServices: 'Bruges til: {services}',

  retention: 'Hvor længe elementer bliver liggende',
  retentionText: 'Ud for hvert element står der, hvor længe det højst gemmes. Du kan slette det før.',
  retentionChoice: 'Dit eget valg gælder i {duration}. Derefter bliver du spurgt igen.',

  absent: 'Hvad dette websted ikke gør',
  absentText: 'Ud fra alt det, der er nævnt på denne side:',
  absentAdvertising: 'Der er ingen annoncecookies.',
  absentSale: 'Ingen kategori bruges til salg eller deling af personoplysninger.',
  absentAnalytics: 'Der er ingen cookies, som måler, hvordan webstedet bruges.',
  absentThirdParties: 'Der er ikke nævnt nogen tredjepart bag noget af det, der gemmes.',
  absentOptional: 'Der gemmes intet, som webstedet ikke har brug for for at fungere.',

  managing: 'Administration af cookies',
  managingChoice: 'Du kan til enhver tid ændre dit valg her. Det, du slår fra, stopper, og det, som det har gemt, slettes, i det omfang en side kan gøre det.',
  managingEssential: 'Hvis du blokerer eller sletter det nødvendige, kan dele af webstedet holde op med at fungere.',
  managingBrowser:
    'I alle browsere kan du se, blokere og slette det, som websteder har gemt. Åbn browserens indstillinger, derefter privatliv og derefter cookies eller webstedsdata.',
  managingForgets: 'Hvis du sletter alt, sletter du også dit valg.',
  onComputer: '{browser} på computer',
  onAndroid: '{browser} på Android',
  onIPhone: '{browser} på iPhone og iPad',

  rights: 'Dine rettigheder',
  rightsText:
    'Lovgivningen i dit land, i Europa for eksempel databeskyttelsesforordningen (GDPR), kan give dig rettigheder i forhold til det, der gemmes. Disse rettigheder kan du bruge lige her:',
  rightConsent: 'Samtykke: Det valgfrie kører kun, hvis du tillader det.',
  rightWithdraw: 'Tilbagetrækning: Træk det tilbage, du har tilladt, lige så let, som du tillod det.',
  rightObject: 'Indsigelse: Slå en enkelt kategori fra, for eksempel {category}.',
  rightAccess: 'Indsigt: Se, hvornår og til hvad du har sagt ja eller nej.',
  rightPortability: 'Dataportabilitet: Download det, som din browser gemmer fra denne liste.',
  rightAsk: 'Om alt andet kan du skrive til adressen under ”{contact}”.',

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
  copy: 'Kopier',
  copied: 'Kopieret',
  download: 'Download mine data',
  withdrawAll: 'Slå alt valgfrit fra',
  withdrawCategory: 'Slå fra: {category}',
  reset: 'Slet gemte elementer: {category}',
  resetDone: 'Slettet: {names}',
  resetNone: 'Der var ikke gemt noget.',

  ...vendors,
}
