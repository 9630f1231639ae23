import { mt as surfaces } from '../../locales/mt.js'
import { mt as vendors } from '../../vendors/locales/mt.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Maltese. */
export const mt: PolicyMessages = {
  ...surfaces,
  contents: 'Werrej',
  effectiveDate: 'Fis-seħħ minn: {date}',
  updatedDate: 'L-aħħar bidla: {date}',

  what: 'X’inhuma l-cookies',
  whatText:
    'Cookie huwa test qasir li sit jitlob lill-browser tiegħek biex iżommu u jibagħtu lura ma’ talbiet aktar tard. Sit jista’ jżomm ukoll entrati fil-ħażna tal-browser stess, li ma jintbagħtux lura waħedhom.',
  whatUse: 'Entrati bħal dawn mhumiex programmi. Jiftakru, pereżempju, li inti dħalt fil-kont tiegħek jew kif tixtieq li tidher paġna.',

  how: 'Kif {site} juża l-cookies',
  howText: 'Din il-paġna ssemmi dak kollu li hu magħruf li {site} jaħżen fuq l-apparat tiegħek, għalxiex iservi u kemm idum.',
  howEssentialOnly: 'Dan kollu huwa meħtieġ biex is-sit jaħdem, għalhekk m’hemm xejn x’tagħżel u l-ebda banner ma jistaqsik.',
  howAddedLater: 'Jekk jiżdied xi ħaġa fakultattiva, tiġi mistoqsi qabel ma tintuża.',
  howOptIn: 'Dak li huwa essenzjali huwa dejjem mixgħul. Il-bqija kollha tibqa’ mitfija sakemm tippermettiha: {categories}.',
  howOptOut: 'Dak li huwa essenzjali huwa dejjem mixgħul. Il-bqija kollha tibqa’ mixgħula sakemm titfiha: {categories}.',

  emptyCategory: 'Xejn ma jinħażen taħt dan it-titlu.',
  unnamed: 'L-ebda isem mogħti',
  unstated: 'Mhux iddikjarat',
  ownProvider: 'Dan is-sit',

  thirdParties: 'Partijiet terzi',
  thirdPartiesText: 'Dawn il-fornituri huma wara servizzi msemmija f’din il-paġna.',
  providerServices: 'Użat għal: {services}',

  retention: 'Kemm idumu l-entrati',
  retentionText: 'Kemm iddum l-aktar entrata hu mniżżel ħdejha. Tista’ tħassarha qabel.',
  retentionChoice: 'L-għażla tiegħek stess tibqa’ tgħodd għal: {duration}. Wara terġa’ tiġi mistoqsi.',

  absent: 'X’ma jagħmilx dan is-sit',
  absentText: 'Skont dak kollu msemmi f’din il-paġna:',
  absentAdvertising: 'M’hemmx cookies tar-reklamar.',
  absentSale: 'L-ebda kategorija ma tintuża biex tinbiegħ jew tinqasam data personali.',
  absentAnalytics: 'M’hemmx cookies li jkejlu kif jintuża s-sit.',
  absentThirdParties: 'L-ebda parti terza ma hi msemmija wara dak li jinħażen.',
  absentOptional: 'Ma jinħażen xejn li s-sit ma jeħtieġx biex jaħdem.',

  managing: 'Il-ġestjoni tal-cookies',
  managingChoice: 'Tista’ tibdel l-għażla tiegħek hawn f’kull ħin. Dak li titfi jieqaf, u dak li jkun ħażen jitħassar sa fejn tista’ tagħmel dan paġna.',
  managingEssential: 'Jekk timblokka jew tħassar dak li huwa essenzjali, partijiet tas-sit jistgħu ma jaħdmux aktar.',
  managingBrowser:
    'F’kull browser tista’ tara, timblokka u tħassar dak li s-siti ħażnu. Iftaħ is-settings tiegħu, imbagħad il-privatezza, imbagħad il-cookies jew id-data tas-siti.',
  managingForgets: 'Jekk tħassar kollox, titħassar ukoll l-għażla tiegħek.',
  onComputer: '{browser} fuq kompjuter',
  onAndroid: '{browser} fuq Android',
  onIPhone: '{browser} fuq iPhone u iPad',

  rights: 'Id-drittijiet tiegħek',
  rightsText: 'Il-liġi ta’ pajjiżek, bħall-GDPR fl-Ewropa, tista’ tagħtik drittijiet fuq dak li jinħażen. Dawn tista’ tużahom minn hawn stess:',
  rightConsent: 'Kunsens: dak li hu fakultattiv jaħdem biss jekk tippermettih.',
  rightWithdraw: 'Irtirar: ħu lura dak li ppermettejt, bl-istess faċilità li ppermettejtu.',
  rightObject: 'Oġġezzjoni: itfi kategorija waħda biss, pereżempju {category}.',
  rightAccess: 'Aċċess: ara meta u għal xiex għedt iva jew le.',
  rightPortability: 'Portabbiltà: niżżel dak li l-browser tiegħek iżomm minn din il-lista.',
  rightAsk: 'Għal kull ħaġa oħra, ikteb fl-indirizz taħt “{contact}”.',

  changes: 'Bidliet f’din il-politika',
  changesText: 'Meta tinbidel din il-politika, il-verżjoni l-ġdida tidher f’din il-paġna.',
  changeAsked: 'Sar mistoqsi mill-ġdid minħabba din il-bidla.',

  contact: 'Kuntatt',
  contactText: 'Mistoqsijiet dwar il-cookies fuq {site}:',
  privacyPolicy: 'Politika tal-privatezza',

  receipt: 'L-għażla rreġistrata tiegħek',
  receiptNone: 'Għadek ma għażiltx.',
  acceptedAll: 'Ippermettejt dak kollu li ġejt mistoqsi dwaru.',
  rejectedAll: 'Irrifjutajt dak kollu li ġejt mistoqsi dwaru.',
  choseEach: 'Għażilt wieħed wieħed.',
  withdrew: 'Ħadt lura dak li kont ippermettejt.',
  signalDecided: 'Ġie applikat is-sinjal ta’ oġġezzjoni tal-browser tiegħek.',
  allowedServices: 'Permess: {services}',
  refusedServices: 'Irrifjutat: {services}',
  reference: 'Numru ta’ referenza: {id}',
  copy: 'Ikkopja',
  copied: 'Ikkupjat',
  download: 'Niżżel id-data tiegħi',
  withdrawAll: 'Itfi dak kollu li hu fakultattiv',
  withdrawCategory: 'Itfi: {category}',
  reset: 'Ħassar l-entrati maħżuna: {category}',
  resetDone: 'Imħassar: {names}',
  resetNone: 'Ma kien maħżun xejn.',

  ...vendors,
}
