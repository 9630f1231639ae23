import { is as surfaces } from '../../locales/is.js'
import { is as vendors } from '../../vendors/locales/is.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Icelandic. */
export const is: PolicyMessages = {
  ...surfaces,
  contents: 'Efnisyfirlit',
  effectiveDate: 'Gildir frá {date}',
  updatedDate: 'Síðast breytt {date}',

  what: 'Hvað vafrakökur eru',
  whatText:
    'Vafrakaka er stuttur texti sem vefur biður vafrann þinn að geyma og senda til baka með síðari beiðnum. Vefur getur líka geymt færslur í geymslu vafrans sjálfs, og þær eru ekki sendar til baka af sjálfu sér.',
  whatUse: 'Slíkar færslur eru ekki forrit. Þær muna til dæmis að þú ert innskráð(ur) eða hvernig þú vilt að síða líti út.',

  how: 'Hvernig {site} notar vafrakökur',
  howText: 'Á þessari síðu kemur fram allt sem vitað er að {site} vistar í tækinu þínu, til hvers það er og hve lengi það er geymt.',
  howEssentialOnly: 'Allt er þetta nauðsynlegt til að vefurinn virki. Því er ekkert að velja og enginn borði spyr þig.',
  howAddedLater: 'Ef einhverju valfrjálsu verður bætt við verður þú spurð(ur) áður en það er notað.',
  howOptIn: 'Það sem er nauðsynlegt er alltaf virkt. Slökkt er á öllu öðru þar til þú leyfir það: {categories}.',
  howOptOut: 'Það sem er nauðsynlegt er alltaf virkt. Allt annað er virkt þar til þú slekkur á því: {categories}.',

  emptyCategory: 'Ekkert er vistað undir þessari fyrirsögn.',
  unnamed: 'Heiti ekki tilgreint',
  unstated: 'Ekki tilgreint',
  ownProvider: 'Þessi vefur',

  thirdParties: 'Þriðju aðilar',
  thirdPartiesText: 'Þessir veitendur standa að baki þjónustu sem nefnd er á þessari síðu.',
  providerServices: 'Notað fyrir: {services}',

  retention: 'Hve lengi færslur eru geymdar',
  retentionText: 'Hve lengi færsla er geymd að hámarki kemur fram við hlið hennar. Þú getur eytt henni fyrr.',
  retentionChoice: 'Gildistími þíns eigin vals: {duration}. Eftir það verður þú spurð(ur) aftur.',

  absent: 'Hvað þessi vefur gerir ekki',
  absentText: 'Samkvæmt öllu sem kemur fram á þessari síðu:',
  absentAdvertising: 'Engar auglýsingakökur eru notaðar.',
  absentSale: 'Enginn flokkur er notaður til að selja eða deila persónuupplýsingum.',
  absentAnalytics: 'Engar vafrakökur mæla hvernig vefurinn er notaður.',
  absentThirdParties: 'Enginn þriðji aðili er tilgreindur að baki neinu sem er vistað.',
  absentOptional: 'Ekkert er vistað sem vefurinn þarf ekki til að virka.',

  managing: 'Umsjón með vafrakökum',
  managingChoice:
    'Þú getur breytt vali þínu hér hvenær sem er. Það sem þú slekkur á stöðvast, og því sem það hefur vistað er eytt að því marki sem síða getur gert það.',
  managingEssential: 'Ef þú lokar á eða eyðir því sem er nauðsynlegt geta hlutar vefsins hætt að virka.',
  managingBrowser:
    'Í öllum vöfrum getur þú séð, lokað á og eytt því sem vefir hafa vistað. Opnaðu stillingar vafrans, síðan persónuvernd og síðan vafrakökur eða vefgögn.',
  managingForgets: 'Ef þú eyðir öllu eyðist val þitt líka.',
  onComputer: '{browser} í tölvu',
  onAndroid: '{browser} í Android',
  onIPhone: '{browser} í iPhone og iPad',

  rights: 'Réttindi þín',
  rightsText: 'Lög í landi þínu, til dæmis GDPR í Evrópu, geta veitt þér réttindi yfir því sem er vistað. Þessi getur þú nýtt hér:',
  rightConsent: 'Samþykki: það sem er valfrjálst keyrir aðeins ef þú leyfir það.',
  rightWithdraw: 'Afturköllun: afturkallaðu það sem þú leyfðir, jafn auðveldlega og þú leyfðir það.',
  rightObject: 'Andmæli: slökktu á einum flokki eingöngu, til dæmis {category}.',
  rightAccess: 'Aðgangur: sjáðu hvenær og við hverju þú sagðir já eða nei.',
  rightPortability: 'Flutningur gagna: sæktu það sem vafrinn þinn geymir af þessum lista.',
  rightAsk: 'Um allt annað má skrifa á netfangið eða slóðina undir „{contact}“.',

  changes: 'Breytingar á þessari stefnu',
  changesText: 'Þegar þessari stefnu er breytt birtist nýja útgáfan á þessari síðu.',
  changeAsked: 'Spurt var aftur vegna þessarar breytingar.',

  contact: 'Hafa samband',
  contactText: 'Spurningar um vafrakökur á {site}:',
  privacyPolicy: 'Persónuverndarstefna',

  receipt: 'Skráð val þitt',
  receiptNone: 'Þú hefur ekki valið enn.',
  acceptedAll: 'Þú leyfðir allt sem spurt var um.',
  rejectedAll: 'Þú hafnaðir öllu sem spurt var um.',
  choseEach: 'Þú valdir hvert fyrir sig.',
  withdrew: 'Þú afturkallaðir það sem þú hafðir leyft.',
  signalDecided: 'Andmælamerki vafrans þíns var virt.',
  allowedServices: 'Leyft: {services}',
  refusedServices: 'Hafnað: {services}',
  reference: 'Tilvísunarnúmer: {id}',
  copy: 'Afrita',
  copied: 'Afritað',
  download: 'Sækja gögnin mín',
  withdrawAll: 'Slökkva á öllu valfrjálsu',
  withdrawCategory: 'Slökkva á: {category}',
  reset: 'Eyða vistuðum færslum: {category}',
  resetDone: 'Eytt: {names}',
  resetNone: 'Ekkert var vistað.',

  ...vendors,
}
