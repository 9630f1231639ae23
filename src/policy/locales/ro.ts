import { ro as surfaces } from '../../locales/ro.js'
import { ro as vendors } from '../../vendors/locales/ro.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Romanian. */
export const ro: PolicyMessages = {
  ...surfaces,
  contents: 'Cuprins',
  effectiveDate: 'În vigoare din {date}',
  updatedDate: 'Ultima modificare: {date}',

  what: 'Ce sunt cookie-urile',
  whatText:
    'Un cookie este un text scurt pe care un site îi cere browserului să îl păstreze și să îl trimită înapoi la solicitările următoare. Un site poate păstra și înregistrări în stocarea proprie a browserului, care nu sunt trimise înapoi de la sine.',
  whatUse: 'Aceste înregistrări nu sunt programe. Ele rețin, de exemplu, că sunteți autentificat sau cum preferați să arate o pagină.',

  how: 'Cum folosește {site} cookie-urile',
  howText: 'Această pagină indică tot ce se știe că {site} stochează pe dispozitivul dumneavoastră, la ce folosește și cât timp rămâne.',
  howEssentialOnly: 'Toate acestea sunt necesare pentru funcționarea site-ului, așa că nu este nimic de ales și niciun banner nu vă întreabă.',
  howAddedLater: 'Dacă se adaugă ceva opțional, veți fi întrebat înainte să fie folosit.',
  howOptIn: 'Ce este necesar este întotdeauna activat. Tot restul este dezactivat până când permiteți: {categories}.',
  howOptOut: 'Ce este necesar este întotdeauna activat. Tot restul este activat până când dezactivați: {categories}.',

  emptyCategory: 'Sub acest titlu nu se stochează nimic.',
  unnamed: 'Fără nume indicat',
  unstated: 'Neprecizat',
  ownProvider: 'Acest site',

  thirdParties: 'Terți',
  thirdPartiesText: 'Acești furnizori se află în spatele unor servicii indicate pe această pagină.',
  providerServices: 'Folosit pentru: {services}',

  retention: 'Cât timp rămân înregistrările',
  retentionText: 'Durata maximă de păstrare este indicată lângă fiecare înregistrare. O puteți șterge mai devreme.',
  retentionChoice: 'Propria dumneavoastră alegere este valabilă pentru această durată: {duration}. După aceea sunteți întrebat din nou.',

  absent: 'Ce nu face acest site',
  absentText: 'Conform tuturor celor indicate pe această pagină:',
  absentAdvertising: 'Nu există cookie-uri publicitare.',
  absentSale: 'Nicio categorie nu este folosită pentru vânzarea sau partajarea datelor cu caracter personal.',
  absentAnalytics: 'Nu există cookie-uri care măsoară cum este folosit site-ul.',
  absentThirdParties: 'Pentru nimic din ce se stochează nu este indicat un terț.',
  absentOptional: 'Nu se stochează nimic de care site-ul nu are nevoie pentru a funcționa.',

  managing: 'Gestionarea cookie-urilor',
  managingChoice:
    'Vă puteți schimba alegerea aici în orice moment. Ce dezactivați se oprește, iar ce a stocat este șters, în măsura în care o pagină poate face acest lucru.',
  managingEssential: 'Dacă blocați sau ștergeți ce este necesar, este posibil ca părți ale site-ului să nu mai funcționeze.',
  managingBrowser:
    'În orice browser puteți vedea, bloca și șterge ce au stocat site-urile. Deschideți setările, apoi confidențialitatea, apoi cookie-urile sau datele site-urilor.',
  managingForgets: 'Dacă ștergeți totul, se șterge și alegerea dumneavoastră.',
  onComputer: '{browser} pe un computer',
  onAndroid: '{browser} pe Android',
  onIPhone: '{browser} pe iPhone și iPad',

  rights: 'Drepturile dumneavoastră',
  rightsText:
    'Legea din țara dumneavoastră, de exemplu GDPR în Europa, vă poate da drepturi asupra a ceea ce se stochează. Pe acestea le puteți folosi chiar aici:',
  rightConsent: 'Consimțământ: ce este opțional rulează numai dacă permiteți.',
  rightWithdraw: 'Retragere: retrageți ce ați permis, la fel de ușor cum ați permis.',
  rightObject: 'Opoziție: dezactivați o singură categorie, de exemplu {category}.',
  rightAccess: 'Acces: vedeți când și la ce ați spus da sau nu.',
  rightPortability: 'Portabilitate: descărcați ce păstrează browserul dumneavoastră din această listă.',
  rightAsk: 'Pentru orice altceva, scrieți la adresa de la „{contact}”.',

  changes: 'Modificări ale acestei politici',
  changesText: 'Când această politică se schimbă, versiunea nouă este afișată pe această pagină.',
  changeAsked: 'S-a întrebat din nou din cauza acestei modificări.',

  contact: 'Date de contact',
  contactText: 'Întrebări despre cookie-urile de pe {site}:',
  privacyPolicy: 'Politica de confidențialitate',

  receipt: 'Alegerea dumneavoastră înregistrată',
  receiptNone: 'Nu ați ales încă.',
  acceptedAll: 'Ați permis tot ce vi s-a cerut.',
  rejectedAll: 'Ați respins tot ce vi s-a cerut.',
  choseEach: 'Ați ales pe rând.',
  withdrew: 'Ați retras ce permiseserăți.',
  signalDecided: 'A fost aplicat semnalul de refuz al browserului dumneavoastră.',
  allowedServices: 'Permis: {services}',
  refusedServices: 'Respins: {services}',
  reference: 'Număr de referință: {id}',
  copy: 'Copiați',
  copied: 'Copiat',
  download: 'Descărcați datele mele',
  withdrawAll: 'Dezactivați tot ce este opțional',
  withdrawCategory: 'Dezactivați: {category}',
  reset: 'Ștergeți înregistrările stocate: {category}',
  resetDone: 'Șters: {names}',
  resetNone: 'Nu era stocat nimic.',

  ...vendors,
}
