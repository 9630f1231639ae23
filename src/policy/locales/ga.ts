import { ga as surfaces } from '../../locales/ga.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Irish. */
export const ga: PolicyMessages = {
  ...surfaces,
  contents: 'Clár ábhair',
  effectiveDate: 'I bhfeidhm ó: {date}',
  updatedDate: 'Athrú deireanach: {date}',

  what: 'Cad is fianáin ann',
  whatText:
    'Is éard is fianán ann ná téacs beag a iarrann suíomh gréasáin ar do bhrabhsálaí a choinneáil agus a sheoladh ar ais le hiarratais níos déanaí. Féadfaidh suíomh iontrálacha a choinneáil i stóras an bhrabhsálaí féin freisin, agus ní sheoltar iad sin ar ais uathu féin.',
  whatUse: 'Ní cláir iad iontrálacha mar sin. Coinnítear iontu, mar shampla, go bhfuil tú logáilte isteach, nó an chuma is maith leat a bheith ar leathanach.',

  how: 'Conas a úsáideann {site} fianáin',
  howText: 'Ainmnítear ar an leathanach seo gach rud arb eol go stórálann {site} ar do ghléas é, cad chuige é agus cá fhad a fhanann sé.',
  howEssentialOnly: 'Teastaíonn gach cuid de chun go n-oibreoidh an suíomh, mar sin níl aon rud le roghnú agus ní chuireann aon mheirge ceist ort.',
  howAddedLater: 'Má chuirtear aon rud roghnach leis, fiafrófar díot sula n-úsáidfear é.',
  howOptIn: 'Bíonn a bhfuil riachtanach ar siúl i gcónaí. Fanann gach rud eile múchta go dtí go gceadaíonn tú é: {categories}.',
  howOptOut: 'Bíonn a bhfuil riachtanach ar siúl i gcónaí. Bíonn gach rud eile ar siúl go dtí go múchann tú é: {categories}.',

  emptyCategory: 'Ní stóráiltear aon rud faoin gceannteideal seo.',
  unnamed: 'Níor tugadh ainm',
  unstated: 'Níor luadh',
  ownProvider: 'An suíomh seo',

  thirdParties: 'Tríú páirtithe',
  thirdPartiesText: 'Tá na soláthraithe seo taobh thiar de sheirbhísí atá liostaithe ar an leathanach seo.',
  providerPolicy: 'Beartas príobháideachais: {provider}',
  providerServices: 'In úsáid le haghaidh: {services}',

  retention: 'Cá fhad a fhanann iontrálacha',
  retentionText: 'Luaitear in aice le hiontráil cá fhad ar a mhéad a choinnítear í. Is féidir leat í a scriosadh roimhe sin.',
  retentionChoice: 'Tréimhse bhailíochta do rogha féin: {duration}. Ina dhiaidh sin fiafrófar díot arís.',

  absent: 'Rudaí nach ndéanann an suíomh seo',
  absentText: 'De réir gach a bhfuil liostaithe ar an leathanach seo:',
  absentAdvertising: 'Níl aon fhianáin fógraíochta ann.',
  absentSale: 'Ní úsáidtear aon chatagóir chun sonraí pearsanta a dhíol ná a chomhroinnt.',
  absentAnalytics: 'Níl aon fhianáin ann a thomhaiseann conas a úsáidtear an suíomh.',
  absentThirdParties: 'Níl aon tríú páirtí ainmnithe taobh thiar d’aon rud a stóráiltear.',
  absentOptional: 'Ní stóráiltear aon rud nach dteastaíonn ón suíomh chun oibriú.',

  managing: 'Fianáin a bhainistiú',
  managingChoice:
    'Is féidir leat do rogha a athrú anseo am ar bith. Stopann an rud a mhúchann tú, agus scriostar an méid a stóráil sé a mhéad is féidir le leathanach é sin a dhéanamh.',
  managingEssential: 'Má bhlocálann nó má scriosann tú a bhfuil riachtanach, d’fhéadfadh codanna den suíomh stopadh d’oibriú.',
  managingBrowser:
    'I ngach brabhsálaí is féidir leat a bhfuil stóráilte ag suíomhanna a fheiceáil, a bhlocáil agus a scriosadh. Oscail a shocruithe, ansin príobháideachas, ansin fianáin nó sonraí suímh.',
  managingForgets: 'Má scriosann tú gach rud, scriostar do rogha freisin.',
  onComputer: '{browser} ar ríomhaire',
  onAndroid: '{browser} ar ghléas Android',
  onIPhone: '{browser} ar iPhone agus iPad',

  rights: 'Do chearta',
  rightsText:
    'D’fhéadfadh dlí do thíre, amhail an RGCS san Eoraip, cearta a thabhairt duit maidir leis an méid atá stóráilte. Is féidir leat na cearta seo a úsáid anseo féin:',
  rightConsent: 'Toiliú: ní ritheann a bhfuil roghnach ach amháin má cheadaíonn tú é.',
  rightWithdraw: 'Tarraingt siar: tarraing siar an cead a thug tú chomh héasca agus a thug tú é.',
  rightObject: 'Agóid: múch catagóir amháin ina haonar, mar shampla: {category}.',
  rightAccess: 'Rochtain: féach cathain a thug tú freagra dearfach nó diúltach, agus cad air ar thug tú é.',
  rightPortability: 'Iniomparthacht: íoslódáil a gcoinníonn do bhrabhsálaí ón liosta seo.',
  rightAsk: 'Le haghaidh aon ruda eile, scríobh chuig an seoladh faoi “{contact}”.',

  changes: 'Athruithe ar an mbeartas seo',
  changesText: 'Nuair a athraíonn an beartas seo, taispeántar an leagan nua ar an leathanach seo.',
  changeAsked: 'Fiafraíodh arís mar gheall ar an athrú seo.',

  contact: 'Teagmháil',
  contactText: 'Ceisteanna faoi fhianáin ar {site}:',
  privacyPolicy: 'Beartas príobháideachais',

  receipt: 'Do rogha mar atá sí taifeadta',
  receiptNone: 'Níl rogha déanta agat fós.',
  acceptedAll: 'Cheadaigh tú gach rud ar fiafraíodh faoi.',
  rejectedAll: 'Dhiúltaigh tú do gach rud ar fiafraíodh faoi.',
  choseEach: 'Roghnaigh tú ceann ar cheann.',
  withdrew: 'Tharraing tú siar an cead a bhí tugtha agat.',
  signalDecided: 'Cuireadh an comhartha diúltaithe ó do bhrabhsálaí i bhfeidhm.',
  allowedServices: 'Ceadaithe: {services}',
  refusedServices: 'Diúltaithe: {services}',
  reference: 'Uimhir thagartha: {id}',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  download: 'Íoslódáil mo shonraí',
  withdrawAll: 'Múch gach rud roghnach',
  reset: 'Scrios iontrálacha stóráilte: {category}',
  resetDone: 'Scriosta: {names}',
  resetNone: 'Ní raibh aon rud stóráilte.',
}
