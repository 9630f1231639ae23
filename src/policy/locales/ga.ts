import { ga as surfaces } from '../../locales/ga.js'
import { ga as vendors } from '../../vendors/locales/ga.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Irish. */
export const ga: PolicyMessages = {
  ...surfaces,
  contents: 'Clár ábhair',
  effectiveDate: 'I bhfeidhm ón {date}',
  updatedDate: 'An t-athrú deireanach: {date}',

  what: 'Cad is fianáin ann',
  whatText:
    'Is éard is fianán ann ná téacs beag a iarrann suíomh gréasáin ar do bhrabhsálaí a choinneáil agus a sheoladh ar ais le hiarratais níos déanaí. Is féidir le suíomh iontrálacha a choinneáil i stóras an bhrabhsálaí féin freisin, ach ní sheoltar iad sin ar ais uathu féin.',
  whatUse:
    'Ní cláir iad iontrálacha den sórt sin. Taifeadtar iontu, mar shampla, go bhfuil tú logáilte isteach, nó an chuma is mian leat a bheith ar leathanach.',

  how: 'Conas a úsáideann {site} fianáin',
  howText: 'Ainmnítear ar an leathanach seo gach rud a bhfuil sé ar eolas go stórálann {site} ar do ghléas é, cad chuige é agus cá fhad a fhanann sé.',
  howEssentialOnly: 'Teastaíonn an t-iomlán chun go n-oibreoidh an suíomh, mar sin níl aon rud le roghnú agus ní chuireann aon mheirge ceist ort.',
  howAddedLater: 'Má chuirtear aon rud roghnach leis, cuirfear ceist ort sula n-úsáidfear é.',
  howOptIn: 'Bíonn an méid atá riachtanach ar siúl i gcónaí. Fanann gach rud eile múchta go dtí go gceadaíonn tú é: {categories}.',
  howOptOut: 'Bíonn an méid atá riachtanach ar siúl i gcónaí. Bíonn gach rud eile ar siúl go dtí go múchann tú é: {categories}.',

  emptyCategory: 'Ní stóráiltear aon rud faoin gceannteideal seo.',
  unnamed: 'Níor tugadh ainm',
  unstated: 'Níor luadh',
  ownProvider: 'An suíomh seo',

  thirdParties: 'Tríú páirtithe',
  thirdPartiesText: 'Tá na soláthraithe seo taobh thiar de sheirbhísí atá liostaithe ar an leathanach seo.',
  providerServices: 'In úsáid le haghaidh: {services}',

  retention: 'Cá fhad a fhanann iontrálacha',
  retentionText: 'Luaitear in aice le gach iontráil an tréimhse is faide a choinnítear í. Is féidir leat í a scriosadh roimhe sin.',
  retentionChoice: 'Tréimhse bhailíochta do rogha féin: {duration}. Ina dhiaidh sin cuirtear ceist ort arís.',

  absent: 'Rudaí nach ndéanann an suíomh seo',
  absentText: 'De réir gach ruda atá liostaithe ar an leathanach seo:',
  absentAdvertising: 'Níl aon fhianáin fógraíochta ann.',
  absentSale: 'Ní úsáidtear aon chatagóir chun sonraí pearsanta a dhíol ná a chomhroinnt.',
  absentAnalytics: 'Níl aon fhianáin ann a thomhaiseann conas a úsáidtear an suíomh.',
  absentThirdParties: 'Níl aon tríú páirtí luaite taobh thiar d’aon rud a stóráiltear.',
  absentOptional: 'Ní stóráiltear aon rud nach dteastaíonn ón suíomh chun oibriú.',

  managing: 'Fianáin a bhainistiú',
  managingChoice:
    'Is féidir leat do rogha a athrú anseo am ar bith. Stopann an rud a mhúchann tú, agus scriostar an méid atá stóráilte aige, a mhéid is féidir le leathanach é sin a dhéanamh.',
  managingEssential: 'Má bhlocálann nó má scriosann tú an méid atá riachtanach, d’fhéadfadh sé nach n-oibreodh codanna den suíomh a thuilleadh.',
  managingBrowser:
    'I ngach brabhsálaí is féidir leat an méid atá stóráilte ag suíomhanna a fheiceáil, a bhlocáil agus a scriosadh. Oscail socruithe an bhrabhsálaí, ansin príobháideachas, ansin fianáin nó sonraí suímh.',
  managingForgets: 'Má scriosann tú gach rud, scriosfar do rogha freisin.',
  onComputer: '{browser} ar ríomhaire',
  onAndroid: '{browser} ar Android',
  onIPhone: '{browser} ar iPhone agus iPad',

  rights: 'Do chearta',
  rightsText:
    'D’fhéadfadh dlí do thíre, an Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS) san Eoraip mar shampla, cearta a thabhairt duit maidir leis an méid a stóráiltear. Is féidir leat na cearta seo a fheidhmiú anseo:',
  rightConsent: 'Toiliú: ní ritheann an méid atá roghnach ach amháin má cheadaíonn tú é.',
  rightWithdraw: 'Tarraingt siar: tarraing siar an méid a cheadaigh tú, chomh héasca céanna is a cheadaigh tú é.',
  rightObject: 'Agóid: múch catagóir amháin ina haonar, mar shampla {category}.',
  rightAccess: 'Rochtain: féach cad a cheadaigh tú, cad dó ar dhiúltaigh tú, agus cathain.',
  rightPortability: 'Iniomparthacht: íoslódáil an méid a choinníonn do bhrabhsálaí ón liosta seo.',
  rightAsk: 'Maidir le haon rud eile, scríobh chuig an seoladh faoi “{contact}”.',

  changes: 'Athruithe ar an mbeartas seo',
  changesText: 'Nuair a athraítear an beartas seo, taispeántar an leagan nua ar an leathanach seo.',
  changeAsked: 'Cuireadh an cheist arís mar gheall ar an athrú seo.',

  contact: 'Teagmháil',
  contactText: 'Ceisteanna faoi fhianáin ar {site}:',
  privacyPolicy: 'Beartas príobháideachais',

  receipt: 'Do rogha mar atá sí taifeadta',
  receiptNone: 'Níl rogha déanta agat fós.',
  acceptedAll: 'Cheadaigh tú gach rud ar fiafraíodh díot faoi.',
  rejectedAll: 'Dhiúltaigh tú do gach rud ar fiafraíodh díot faoi.',
  choseEach: 'Roghnaigh tú ceann ar cheann.',
  withdrew: 'Tharraing tú siar an méid a bhí ceadaithe agat.',
  signalDecided: 'Cuireadh an comhartha diúltaithe ó do bhrabhsálaí i bhfeidhm.',
  allowedServices: 'Ceadaithe: {services}',
  refusedServices: 'Diúltaithe: {services}',
  reference: 'Uimhir thagartha: {id}',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  download: 'Íoslódáil mo shonraí',
  withdrawAll: 'Múch gach rud roghnach',
  withdrawCategory: 'Múch: {category}',
  reset: 'Scrios iontrálacha stóráilte: {category}',
  resetDone: 'Scriosta: {names}',
  resetNone: 'Ní raibh aon rud stóráilte.',

  ...vendors,
}
