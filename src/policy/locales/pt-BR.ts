import { ptBR as surfaces } from '../../locales/pt-BR.js'
import { ptBR as vendors } from '../../vendors/locales/pt-BR.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Brazilian Portuguese. */
export const ptBR: PolicyMessages = {
  ...surfaces,
  contents: 'Índice',
  effectiveDate: 'Em vigor desde {date}',
  updatedDate: 'Última alteração: {date}',

  what: 'O que são cookies',
  whatText:
    'Um cookie é um texto curto que um site pede que o seu navegador guarde e envie de volta em solicitações posteriores. Um site também pode guardar entradas no armazenamento do próprio navegador, que não são enviadas de volta por si sós.',
  whatUse: 'Essas entradas não são programas. Elas registram, por exemplo, que você entrou na sua conta ou como prefere ver uma página.',

  how: 'Como {site} usa cookies',
  howText: 'Esta página indica tudo o que se sabe que {site} armazena no seu dispositivo, para que serve e por quanto tempo permanece.',
  howEssentialOnly: 'Tudo isso é necessário para o funcionamento do site; por isso, não há nada para escolher e nenhum aviso faz perguntas.',
  howAddedLater: 'Se algo opcional for adicionado, você será consultado antes que seja usado.',
  howOptIn: 'O que é necessário está sempre ativado. Todo o resto fica desativado até que você permita: {categories}.',
  howOptOut: 'O que é necessário está sempre ativado. Todo o resto fica ativado até que você desative: {categories}.',

  emptyCategory: 'Nada é armazenado nesta seção.',
  unnamed: 'Nome não informado',
  unstated: 'Não informado',
  ownProvider: 'Este site',

  thirdParties: 'Terceiros',
  thirdPartiesText: 'Estes fornecedores estão por trás de serviços indicados nesta página.',
  providerServices: 'Usado para: {services}',

  retention: 'Por quanto tempo as entradas permanecem',
  retentionText: 'O tempo máximo de permanência está indicado ao lado de cada entrada. Você pode excluí-la antes.',
  retentionChoice: 'Sua própria escolha vale por este período: {duration}. Depois disso, a pergunta é feita novamente.',

  absent: 'O que este site não faz',
  absentText: 'De acordo com tudo o que está indicado nesta página:',
  absentAdvertising: 'Não há cookies de publicidade.',
  absentSale: 'Nenhuma categoria é usada para vender ou compartilhar dados pessoais.',
  absentAnalytics: 'Não há cookies que medem como o site é usado.',
  absentThirdParties: 'Nenhum terceiro é indicado por trás do que é armazenado.',
  absentOptional: 'Nada é armazenado que o site não precise para funcionar.',

  managing: 'Gerenciar cookies',
  managingChoice:
    'Você pode alterar sua escolha aqui a qualquer momento. O que você desativa para de funcionar, e o que isso armazenou é excluído na medida em que uma página consegue fazê-lo.',
  managingEssential: 'Se você bloquear ou excluir o que é necessário, partes do site podem deixar de funcionar.',
  managingBrowser:
    'Em qualquer navegador, você pode ver, bloquear e excluir o que os sites armazenaram. Abra as configurações, depois privacidade, depois cookies ou dados de sites.',
  managingForgets: 'Excluir tudo também exclui a sua escolha.',
  onComputer: '{browser} em um computador',
  onAndroid: '{browser} no Android',
  onIPhone: '{browser} no iPhone e no iPad',

  rights: 'Seus direitos',
  rightsText: 'A lei do seu país, como o GDPR na Europa, pode dar a você direitos sobre o que é armazenado. Estes você pode exercer aqui mesmo:',
  rightConsent: 'Consentimento: o que é opcional só é executado se você permitir.',
  rightWithdraw: 'Revogação: retire o que você permitiu, com a mesma facilidade com que permitiu.',
  rightObject: 'Oposição: desative apenas uma categoria, por exemplo {category}.',
  rightAccess: 'Acesso: veja quando e a que você disse sim ou não.',
  rightPortability: 'Portabilidade: baixe o que o seu navegador guarda desta lista.',
  rightAsk: 'Para qualquer outra questão, escreva para o endereço em “{contact}”.',

  changes: 'Alterações desta política',
  changesText: 'Quando esta política muda, a nova versão é mostrada nesta página.',
  changeAsked: 'A pergunta foi feita novamente por causa desta alteração.',

  contact: 'Contato',
  contactText: 'Perguntas sobre os cookies de {site}:',
  privacyPolicy: 'Política de privacidade',

  receipt: 'Sua escolha registrada',
  receiptNone: 'Você ainda não escolheu.',
  acceptedAll: 'Você permitiu tudo o que foi perguntado.',
  rejectedAll: 'Você rejeitou tudo o que foi perguntado.',
  choseEach: 'Você escolheu um por um.',
  withdrew: 'Você retirou o que havia permitido.',
  signalDecided: 'O sinal de oposição do seu navegador foi aplicado.',
  allowedServices: 'Permitido: {services}',
  refusedServices: 'Rejeitado: {services}',
  reference: 'Número de referência: {id}',
  copy: 'Copiar',
  copied: 'Copiado',
  download: 'Baixar meus dados',
  withdrawAll: 'Desativar tudo o que é opcional',
  withdrawCategory: 'Desativar: {category}',
  reset: 'Excluir entradas armazenadas: {category}',
  resetDone: 'Excluído: {names}',
  resetNone: 'Nada estava armazenado.',

  ...vendors,
}
