import { fi as surfaces } from '../../locales/fi.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Finnish. */
export const fi: PolicyMessages = {
  ...surfaces,
  contents: 'Sisällys',
  effectiveDate: 'Voimassa alkaen: {date}',
  updatedDate: 'Viimeksi muutettu: {date}',

  what: 'Mitä evästeet ovat',
  whatText:
    'Eväste on lyhyt teksti, jonka sivusto pyytää selaintasi säilyttämään ja lähettämään takaisin myöhempien pyyntöjen mukana. Sivusto voi säilyttää tietoja myös selaimen omassa tallennustilassa; niitä ei lähetetä takaisin itsestään.',
  whatUse: 'Tällaiset tiedot eivät ole ohjelmia. Ne muistavat esimerkiksi, että olet kirjautunut sisään tai miltä haluat sivun näyttävän.',

  how: 'Miten {site} käyttää evästeitä',
  howText: 'Tällä sivulla kerrotaan kaikki, mitä {site} tiettävästi tallentaa laitteellesi, mihin sitä käytetään ja kuinka kauan se säilyy.',
  howEssentialOnly: 'Kaikki tämä on välttämätöntä sivuston toiminnalle, joten valittavaa ei ole eikä mikään ilmoitus kysy sinulta mitään.',
  howAddedLater: 'Jos jotakin valinnaista lisätään, sinulta kysytään ennen kuin sitä käytetään.',
  howOptIn: 'Välttämätön on aina käytössä. Kaikki muu on pois käytöstä, kunnes sallit sen: {categories}.',
  howOptOut: 'Välttämätön on aina käytössä. Kaikki muu on käytössä, kunnes poistat sen käytöstä: {categories}.',

  emptyCategory: 'Tämän otsikon alla ei tallenneta mitään.',
  unnamed: 'Nimeä ei ilmoitettu',
  unstated: 'Ei ilmoitettu',
  ownProvider: 'Tämä sivusto',

  thirdParties: 'Kolmannet osapuolet',
  thirdPartiesText: 'Tällä sivulla mainittujen palvelujen takana ovat nämä palveluntarjoajat.',
  providerPolicy: 'Tietosuojaseloste: {provider}',
  providerServices: 'Käytössä näissä palveluissa: {services}',

  retention: 'Kuinka kauan tiedot säilyvät',
  retentionText: 'Pisin säilytysaika on ilmoitettu kunkin tiedon kohdalla. Voit poistaa tiedon aiemmin.',
  retentionChoice: 'Oman valintasi voimassaoloaika: {duration}. Sen jälkeen sinulta kysytään uudelleen.',

  absent: 'Mitä tämä sivusto ei tee',
  absentText: 'Kaiken tällä sivulla ilmoitetun perusteella:',
  absentAdvertising: 'Mainosevästeitä ei ole.',
  absentSale: 'Mitään luokkaa ei käytetä henkilötietojen myymiseen tai jakamiseen.',
  absentAnalytics: 'Sivuston käyttöä mittaavia evästeitä ei ole.',
  absentThirdParties: 'Minkään tallennettavan takana ei ole mainittu kolmatta osapuolta.',
  absentOptional: 'Mitään sellaista ei tallenneta, mitä sivusto ei tarvitse toimiakseen.',

  managing: 'Evästeiden hallinta',
  managingChoice:
    'Voit muuttaa valintaasi täällä milloin tahansa. Se, minkä poistat käytöstä, pysähtyy, ja sen tallentamat tiedot poistetaan siltä osin kuin sivu siihen pystyy.',
  managingEssential: 'Jos estät tai poistat välttämättömän, osa sivustosta voi lakata toimimasta.',
  managingBrowser:
    'Jokaisessa selaimessa voit nähdä, estää ja poistaa sivustojen tallentamat tiedot. Avaa selaimen asetukset, sitten tietosuoja ja sitten evästeet tai sivustotiedot.',
  managingForgets: 'Jos poistat kaiken, myös valintasi poistuu.',
  onComputer: '{browser} tietokoneella',
  onAndroid: '{browser} Androidissa',
  onIPhone: '{browser} iPhonessa ja iPadissa',

  rights: 'Oikeutesi',
  rightsText: 'Maasi laki, Euroopassa esimerkiksi GDPR, voi antaa sinulle oikeuksia tallennettuihin tietoihin. Näitä voit käyttää suoraan tässä:',
  rightConsent: 'Suostumus: valinnainen suoritetaan vain, jos sallit sen.',
  rightWithdraw: 'Peruuttaminen: peru se, minkä sallit, yhtä helposti kuin sallit sen.',
  rightObject: 'Vastustaminen: poista käytöstä vain yksi luokka, esimerkiksi {category}.',
  rightAccess: 'Pääsy tietoihin: katso, milloin ja mihin vastasit kyllä tai ei.',
  rightPortability: 'Siirrettävyys: lataa se, mitä selaimesi säilyttää tästä luettelosta.',
  rightAsk: 'Kaikessa muussa voit kirjoittaa osoitteeseen, joka on kohdassa ”{contact}”.',

  changes: 'Muutokset tähän käytäntöön',
  changesText: 'Kun tämä käytäntö muuttuu, uusi versio näytetään tällä sivulla.',
  changeAsked: 'Tämän muutoksen vuoksi kysyttiin uudelleen.',

  contact: 'Yhteystiedot',
  contactText: 'Kysymykset evästeistä ({site}):',
  privacyPolicy: 'Tietosuojaseloste',

  receipt: 'Tallennettu valintasi',
  receiptNone: 'Et ole vielä tehnyt valintaa.',
  acceptedAll: 'Sallit kaiken, mitä sinulta kysyttiin.',
  rejectedAll: 'Hylkäsit kaiken, mitä sinulta kysyttiin.',
  choseEach: 'Valitsit yksitellen.',
  withdrew: 'Peruit sen, minkä olit sallinut.',
  signalDecided: 'Selaimesi kieltosignaalia noudatettiin.',
  allowedServices: 'Sallittu: {services}',
  refusedServices: 'Hylätty: {services}',
  reference: 'Viitenumero: {id}',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  download: 'Lataa tietoni',
  withdrawAll: 'Poista käytöstä kaikki valinnainen',
  reset: 'Poista tallennetut tiedot: {category}',
  resetDone: 'Poistettu: {names}',
  resetNone: 'Mitään ei ollut tallennettu.',
}
