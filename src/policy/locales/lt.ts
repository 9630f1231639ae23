import { lt as surfaces } from '../../locales/lt.js'
import { lt as vendors } from '../../vendors/locales/lt.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Lithuanian. */
export const lt: PolicyMessages = {
  ...surfaces,
  contents: 'Turinys',
  effectiveDate: 'Galioja nuo: {date}',
  updatedDate: 'Paskutinis pakeitimas: {date}',

  what: 'Kas yra slapukai',
  whatText:
    'Slapukas yra trumpas tekstas, kurį svetainė prašo jūsų naršyklės išsaugoti ir grąžinti su vėlesnėmis užklausomis. Svetainė gali saugoti įrašus ir pačios naršyklės saugykloje; jie savaime negrąžinami.',
  whatUse: 'Tokie įrašai nėra programos. Jie, pavyzdžiui, įsimena, kad esate prisijungę arba kaip norite matyti puslapį.',

  how: 'Kaip {site} naudoja slapukus',
  howText: 'Šiame puslapyje nurodyta viskas, ką, kaip žinoma, {site} saugo jūsų įrenginyje, kam tai skirta ir kiek laiko išlieka.',
  howEssentialOnly: 'Visa tai būtina svetainei veikti, todėl nėra ko rinktis ir joks pranešimas jūsų neklausia.',
  howAddedLater: 'Jei bus pridėta kas nors neprivaloma, būsite paklausti prieš tai naudojant.',
  howOptIn: 'Tai, kas būtina, visada įjungta. Visa kita išjungta, kol to neleisite: {categories}.',
  howOptOut: 'Tai, kas būtina, visada įjungta. Visa kita įjungta, kol to neišjungsite: {categories}.',

  emptyCategory: 'Šioje dalyje nieko nesaugoma.',
  unnamed: 'Pavadinimas nenurodytas',
  unstated: 'Nenurodyta',
  ownProvider: 'Ši svetainė',

  thirdParties: 'Trečiosios šalys',
  thirdPartiesText: 'Šiame puslapyje nurodytas paslaugas teikia šie teikėjai.',
  providerServices: 'Naudojama: {services}',

  retention: 'Kiek laiko išlieka įrašai',
  retentionText: 'Ilgiausias saugojimo laikas nurodytas prie kiekvieno įrašo. Galite jį ištrinti anksčiau.',
  retentionChoice: 'Jūsų pačių pasirinkimo galiojimo laikas: {duration}. Po to būsite paklausti dar kartą.',

  absent: 'Ko ši svetainė nedaro',
  absentText: 'Pagal viską, kas nurodyta šiame puslapyje:',
  absentAdvertising: 'Reklaminių slapukų nėra.',
  absentSale: 'Jokia kategorija nenaudojama asmens duomenims parduoti ar dalytis.',
  absentAnalytics: 'Slapukų, kurie matuoja svetainės naudojimą, nėra.',
  absentThirdParties: 'Prie nieko, kas saugoma, nenurodyta trečioji šalis.',
  absentOptional: 'Nesaugoma nieko, ko svetainei nereikia veikti.',

  managing: 'Slapukų tvarkymas',
  managingChoice: 'Savo pasirinkimą čia galite bet kada pakeisti. Tai, ką išjungiate, sustoja, o tai, kas išsaugota, ištrinama tiek, kiek puslapis gali.',
  managingEssential: 'Jei užblokuosite ar ištrinsite tai, kas būtina, svetainės dalys gali nustoti veikti.',
  managingBrowser:
    'Kiekvienoje naršyklėje galite peržiūrėti, blokuoti ir ištrinti tai, ką išsaugojo svetainės. Atverkite jos nuostatas, tada privatumą, tada slapukus arba svetainių duomenis.',
  managingForgets: 'Ištrynus viską, ištrinamas ir jūsų pasirinkimas.',
  onComputer: '{browser} kompiuteryje',
  onAndroid: '{browser} „Android“ įrenginyje',
  onIPhone: '{browser} „iPhone“ ir „iPad“ įrenginiuose',

  rights: 'Jūsų teisės',
  rightsText: 'Jūsų šalies teisė, Europoje, pavyzdžiui, BDAR, gali suteikti jums teisių į tai, kas saugoma. Šiomis galite pasinaudoti čia pat:',
  rightConsent: 'Sutikimas: tai, kas neprivaloma, vykdoma tik jums leidus.',
  rightWithdraw: 'Atšaukimas: atšaukite tai, ką leidote, taip pat lengvai, kaip leidote.',
  rightObject: 'Prieštaravimas: išjunkite tik vieną kategoriją, pavyzdžiui, {category}.',
  rightAccess: 'Susipažinimas: pamatykite, kada ir kam sakėte „taip“ arba „ne“.',
  rightPortability: 'Perkeliamumas: atsisiųskite tai, ką jūsų naršyklė saugo iš šio sąrašo.',
  rightAsk: 'Dėl viso kito rašykite adresu, nurodytu dalyje „{contact}“.',

  changes: 'Šios politikos pakeitimai',
  changesText: 'Kai ši politika keičiasi, nauja versija rodoma šiame puslapyje.',
  changeAsked: 'Dėl šio pakeitimo paklausta dar kartą.',

  contact: 'Kontaktai',
  contactText: 'Klausimai apie slapukus ({site}):',
  privacyPolicy: 'Privatumo politika',

  receipt: 'Jūsų užfiksuotas pasirinkimas',
  receiptNone: 'Dar nieko nepasirinkote.',
  acceptedAll: 'Leidote viską, apie ką buvote paklausti.',
  rejectedAll: 'Atmetėte viską, apie ką buvote paklausti.',
  choseEach: 'Rinkotės atskirai.',
  withdrew: 'Atšaukėte tai, ką buvote leidę.',
  signalDecided: 'Pritaikytas jūsų naršyklės atsisakymo signalas.',
  allowedServices: 'Leista: {services}',
  refusedServices: 'Atmesta: {services}',
  reference: 'Nuorodos numeris: {id}',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  download: 'Atsisiųsti mano duomenis',
  withdrawAll: 'Išjungti visa, kas neprivaloma',
  withdrawCategory: 'Išjungti: {category}',
  reset: 'Ištrinti išsaugotus įrašus: {category}',
  resetDone: 'Ištrinta: {names}',
  resetNone: 'Nieko nebuvo išsaugota.',

  ...vendors,
}
