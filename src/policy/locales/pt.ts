import { pt as surfaces } from '../../locales/pt.js'
import { pt as vendors } from '../../vendors/locales/pt.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Portuguese. */
export const pt: PolicyMessages = {
  ...surfaces,
  contents: 'Índice',
  effectiveDate: 'Em vigor desde {date}',
  updatedDate: 'Última alteração: {date}',

  what: 'O que são cookies',
  whatText:
    'Um cookie é um texto curto que um site pede ao seu navegador para guardar e enviar de volta em pedidos posteriores. Um site também pode guardar entradas no armazenamento do próprio navegador, que não são enviadas de volta por si só.',
  whatUse: 'Essas entradas não são programas. Registam, por exemplo, que iniciou sessão ou como prefere ver uma página.',

  how: 'Como {site} utiliza cookies',
  howText: 'Esta página indica tudo o que se sabe que {site} armazena no seu dispositivo, para que serve e durante quanto tempo permanece.',
  howEssentialOnly: 'Tudo isto é necessário para o funcionamento do site; por isso, não há nada a escolher e nenhum aviso lhe faz perguntas.',
  howAddedLater: 'Se for acrescentado algo opcional, será consultado antes de ser utilizado.',
  howOptIn: 'O que é necessário está sempre ativado. Tudo o resto está desativado até que o permita: {categories}.',
  howOptOut: 'O que é necessário está sempre ativado. Tudo o resto está ativado até que o desative: {categories}.',

  emptyCategory: 'Nada é armazenado nesta secção.',
  unnamed: 'Nome não indicado',
  unstated: 'Não indicado',
  ownProvider: 'Este site',

  thirdParties: 'Terceiros',
  thirdPartiesText: 'Estes fornecedores estão por trás de serviços indicados nesta página.',
  providerServices: 'Utilizado para: {services}',

  retention: 'Durante quanto tempo permanecem as entradas',
  retentionText: 'O tempo máximo de permanência está indicado ao lado de cada entrada. Pode eliminá-la antes.',
  retentionChoice: 'A sua própria escolha é válida durante este período: {duration}. Depois disso, a pergunta é feita novamente.',

  absent: 'O que este site não faz',
  absentText: 'De acordo com tudo o que está indicado nesta página:',
  absentAdvertising: 'Não há cookies de publicidade.',
  absentSale: 'Nenhuma categoria é utilizada para vender ou partilhar dados pessoais.',
  absentAnalytics: 'Não há cookies que meçam a utilização do site.',
  absentThirdParties: 'Nenhum terceiro é indicado por trás do que é armazenado.',
  absentOptional: 'Não é armazenado nada de que o site não precise para funcionar.',

  managing: 'Gerir cookies',
  managingChoice:
    'Pode alterar a sua escolha aqui a qualquer momento. O que desativa para de funcionar, e o que isso armazenou é eliminado na medida em que uma página o consegue fazer.',
  managingEssential: 'Se bloquear ou eliminar o que é necessário, partes do site podem deixar de funcionar.',
  managingBrowser:
    'Em qualquer navegador pode ver, bloquear e eliminar o que os sites armazenaram. Abra as definições, depois privacidade, depois cookies ou dados de sites.',
  managingForgets: 'Eliminar tudo também elimina a sua escolha.',
  onComputer: '{browser} num computador',
  onAndroid: '{browser} no Android',
  onIPhone: '{browser} no iPhone e no iPad',

  rights: 'Os seus direitos',
  rightsText: 'A lei do seu país, como o RGPD na Europa, pode dar-lhe direitos sobre o que é armazenado. Estes pode exercê-los aqui mesmo:',
  rightConsent: 'Consentimento: o que é opcional só é executado se o permitir.',
  rightWithdraw: 'Retirada: retire o que permitiu, com a mesma facilidade com que o permitiu.',
  rightObject: 'Oposição: desative apenas uma categoria, por exemplo {category}.',
  rightAccess: 'Acesso: veja quando e a que disse sim ou não.',
  rightPortability: 'Portabilidade: transfira o que o seu navegador guarda desta lista.',
  rightAsk: 'Para qualquer outra questão, escreva para o endereço em «{contact}».',

  changes: 'Alterações a esta política',
  changesText: 'Quando esta política muda, a nova versão é apresentada nesta página.',
  changeAsked: 'A pergunta foi feita novamente devido a esta alteração.',

  contact: 'Contacto',
  contactText: 'Perguntas sobre os cookies de {site}:',
  privacyPolicy: 'Política de privacidade',

  receipt: 'A sua escolha registada',
  receiptNone: 'Ainda não escolheu.',
  acceptedAll: 'Permitiu tudo o que lhe foi perguntado.',
  rejectedAll: 'Rejeitou tudo o que lhe foi perguntado.',
  choseEach: 'Escolheu um a um.',
  withdrew: 'Retirou o que tinha permitido.',
  signalDecided: 'Foi aplicado o sinal de oposição do seu navegador.',
  allowedServices: 'Permitido: {services}',
  refusedServices: 'Rejeitado: {services}',
  reference: 'Número de referência: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  download: 'Transferir os meus dados',
  withdrawAll: 'Desativar tudo o que é opcional',
  withdrawCategory: 'Desativar: {category}',
  reset: 'Eliminar entradas armazenadas: {category}',
  resetDone: 'Eliminado: {names}',
  resetNone: 'Nada estava armazenado.',

  ...vendors,
}
