import { fi as surfaces } from '../../locales/fi.js'
import { fi as vendors } from '../../vendors/locales/fi.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Finnish. */
export const fi: PolicyMessages = {
  ...surfaces,
  contents: 'Sisällys',
  effectiveDate: 'Voimassa {date} alkaen',
  updatedDate: 'Muutettu viimeksi {date}',

  what: 'Mitä evästeet ovat',
  whatText:
    'Eväste on lyhyt teksti, jonka sivusto pyytää selaintasi säilyttämään ja lähettämään takaisin myöhempien pyyntöjen mukana. Sivusto voi säilyttää merkintöjä myös selaimen omassa tallennustilassa, eikä niitä lähetetä takaisin automaattisesti.',
  whatUse: 'Tällaiset merkinnät eivät ole ohjelmia. Niistä ilmenee esimerkiksi, että olet kirjautunut sisään tai millaisena haluat nähdä sivun.',

  how: 'Miten {site} käyttää evästeitä',
  howText: 'Tällä sivulla mainitaan kaikki, mitä {site} tiettävästi tallentaa laitteellesi, mihin tarkoitukseen ja kuinka pitkäksi ajaksi.',
  howEssentialOnly: 'Sivusto tarvitsee kaikkea tätä toimiakseen, joten valittavaa ei ole eikä mikään banneri kysy sinulta mitään.',
  howAddedLater: 'Jos jotain valinnaista lisätään, sinulta kysytään ennen sen käyttöä.',
  howOptIn: 'Välttämättömät ovat aina käytössä. Kaikki muu on pois käytöstä, kunnes sallit sen: {categories}.',
  howOptOut: 'Välttämättömät ovat aina käytössä. Kaikki muu on käytössä, kunnes poistat sen käytöstä: {categories}.',

  emptyCategory: 'Tämän otsikon alla ei tallenneta mitään.',
  unnamed: 'Nimeä ei ilmoitettu',
  unstated: 'Ei ilmoitettu',
  ownProvider: 'Tämä sivusto',

  thirdParties: 'Kolmannet osapuolet',
  thirdPartiesText: 'Nämä palveluntarjoajat ovat tällä sivulla mainittujen palvelujen takana.',
  providerServices: 'Käyttökohde: {services}',

  retention: 'Kuinka kauan merkinnät säilyvät',
  retentionText: 'Kunkin merkinnän kohdalla kerrotaan, kuinka kauan se enintään säilyy. Voit poistaa sen aiemmin.',
  retentionChoice: 'Oman valintasi voimassaoloaika: {duration}. Sen jälkeen sinulta kysytään uudelleen.',

  absent: 'Mitä tämä sivusto ei tee',
  absentText: 'Kaiken tällä sivulla luetellun perusteella:',
  absentAdvertising: 'Mainosevästeitä ei ole.',
  absentSale: 'Mitään luokkaa ei käytetä henkilötietojen myymiseen tai jakamiseen.',
  absentAnalytics: 'Sivuston käyttöä mittaavia evästeitä ei ole.',
  absentThirdParties: 'Minkään tallennettavan takana ei mainita kolmatta osapuolta.',
  absentOptional: 'Mitään sellaista ei tallenneta, mitä sivusto ei tarvitse toimiakseen.',

  managing: 'Evästeiden hallinta',
  managingChoice:
    'Voit muuttaa valintaasi tässä milloin tahansa. Se, minkä poistat käytöstä, lakkaa toimimasta, ja se, mitä se on tallentanut, poistetaan siltä osin kuin sivu pystyy siihen.',
  managingEssential: 'Jos estät tai poistat jotain välttämätöntä, osa sivustosta saattaa lakata toimimasta.',
  managingBrowser:
    'Jokaisessa selaimessa voit tarkastella, estää ja poistaa sitä, mitä sivustot ovat tallentaneet. Avaa selaimen asetukset, sitten tietosuoja ja sitten evästeet tai sivustotiedot.',
  managingForgets: 'Jos poistat kaiken, poistat myös valintasi.',
  onComputer: '{browser} tietokoneella',
  onAndroid: '{browser} Androidilla',
  onIPhone: '{browser} iPhonella ja iPadilla',

  rights: 'Oikeutesi',
  rightsText:
    'Maasi lainsäädäntö, Euroopassa esimerkiksi yleinen tietosuoja-asetus (GDPR), voi antaa sinulle tallennettua koskevia oikeuksia. Näitä voit käyttää suoraan tässä:',
  rightConsent: 'Suostumus: valinnainen on käytössä vain, jos sallit sen.',
  rightWithdraw: 'Peruuttaminen: peru antamasi luvat yhtä helposti kuin annoit ne.',
  rightObject: 'Vastustaminen: poista käytöstä vain yksi luokka, esimerkiksi {category}.',
  rightAccess: 'Tarkastaminen: katso, milloin ja mihin vastasit kyllä tai ei.',
  rightPortability: 'Siirrettävyys: lataa se, mitä selaimesi säilyttää tästä luettelosta.',
  rightAsk: 'Kaikissa muissa asioissa kirjoita osoitteeseen, joka on kohdassa ”{contact}”.',

  changes: 'Muutokset tähän käytäntöön',
  changesText: 'Kun tämä käytäntö muuttuu, uusi versio näytetään tällä sivulla.',
  changeAsked: 'Tämän muutoksen vuoksi kysyttiin uudelleen.',

  contact: 'Yhteystiedot',
  contactText: 'Kysymykset evästeistä sivustolla {site}:',
  privacyPolicy: 'Tietosuojaseloste',

  receipt: 'Tallennettu valintasi',
  receiptNone: 'Et ole vielä valinnut.',
  acceptedAll: 'Olet sallinut kaiken, mitä kysyttiin.',
  rejectedAll: 'Olet hylännyt kaiken, mitä kysyttiin.',
  choseEach: 'Olet valinnut yksitellen.',
  withdrew: 'Olet perunut antamasi luvat.',
  signalDecided: 'Selaimesi kieltosignaalia noudatettiin.',
  allowedServices: 'Sallittu: {services}',
  refusedServices: 'Hylätty: {services}',
  reference: 'Viitenumero: {id}',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  download: 'Lataa tietoni',
  withdrawAll: 'Poista kaikki valinnainen käytöstä',
  withdrawCategory: 'Poista käytöstä: {category}',
  reset: 'Poista tallennetut merkinnät: {category}',
  resetDone: 'Poistettu: {names}',
  resetNone: 'Mitään ei ollut tallennettu.',

  ...vendors,
}
