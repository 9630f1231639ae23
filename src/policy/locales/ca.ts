import { ca as surfaces } from '../../locales/ca.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Catalan. */
export const ca: PolicyMessages = {
  ...surfaces,
  contents: 'Contingut',
  effectiveDate: 'Data d’entrada en vigor: {date}',
  updatedDate: 'Data de l’últim canvi: {date}',

  what: 'Què són les galetes',
  whatText:
    'Una galeta és un text breu que un lloc web demana al vostre navegador que desi i que torni a enviar amb les sol·licituds posteriors. Un lloc web també pot desar entrades a l’emmagatzematge propi del navegador, que no es tornen a enviar per si soles.',
  whatUse: 'Aquestes entrades no són programes. Recullen, per exemple, que heu iniciat la sessió o quin aspecte voleu que tingui una pàgina.',

  how: 'Com utilitza les galetes {site}',
  howText: 'Aquesta pàgina indica tot allò que se sap que {site} emmagatzema al vostre dispositiu, per a què serveix i quant de temps hi roman.',
  howEssentialOnly: 'Tot és necessari perquè el lloc web funcioni; per això no hi ha res per triar i cap bàner no us pregunta res.',
  howAddedLater: 'Si s’hi afegeix alguna cosa opcional, se us preguntarà abans d’utilitzar-la.',
  howOptIn: 'Allò que és necessari està sempre actiu. Tota la resta està desactivada fins que la permeteu: {categories}.',
  howOptOut: 'Allò que és necessari està sempre actiu. Tota la resta està activada fins que la desactiveu: {categories}.',

  emptyCategory: 'En aquest apartat no s’emmagatzema res.',
  unnamed: 'Sense nom indicat',
  unstated: 'No s’indica',
  ownProvider: 'Aquest lloc web',

  thirdParties: 'Tercers',
  thirdPartiesText: 'Aquests proveïdors són darrere de serveis que figuren en aquesta pàgina.',
  providerPolicy: 'Política de privadesa: {provider}',
  providerServices: 'S’utilitza per a: {services}',

  retention: 'Quant de temps romanen les entrades',
  retentionText: 'Al costat de cada entrada s’indica quant de temps es conserva com a màxim. Podeu suprimir-la abans.',
  retentionChoice: 'La vostra elecció és vàlida durant el temps següent: {duration}. Després se us torna a preguntar.',

  absent: 'Què no fa aquest lloc web',
  absentText: 'Segons tot el que figura en aquesta pàgina:',
  absentAdvertising: 'No hi ha galetes publicitàries.',
  absentSale: 'Cap categoria no s’utilitza per vendre o compartir dades personals.',
  absentAnalytics: 'No hi ha galetes que mesurin com s’utilitza el lloc web.',
  absentThirdParties: 'No s’indica cap tercer darrere de res del que s’emmagatzema.',
  absentOptional: 'No s’emmagatzema res que el lloc web no necessiti per funcionar.',

  managing: 'Gestió de les galetes',
  managingChoice:
    'Podeu canviar la vostra elecció aquí en qualsevol moment. Allò que desactiveu s’atura, i el que ha emmagatzemat se suprimeix en la mesura que una pàgina ho pot fer.',
  managingEssential: 'Si bloqueu o suprimiu allò que és necessari, pot ser que parts del lloc web deixin de funcionar.',
  managingBrowser:
    'En tots els navegadors podeu veure, bloquejar i suprimir el que els llocs web han emmagatzemat. Obriu-ne la configuració, després la privadesa i després les galetes o les dades de llocs web.',
  managingForgets: 'Si ho suprimiu tot, també se suprimeix la vostra elecció.',
  onComputer: '{browser} a l’ordinador',
  onAndroid: '{browser} a Android',
  onIPhone: '{browser} a l’iPhone i l’iPad',

  rights: 'Els vostres drets',
  rightsText:
    'La legislació del vostre país, com ara l’RGPD a Europa, us pot donar drets sobre el que s’emmagatzema. Els següents els podeu exercir aquí mateix:',
  rightConsent: 'Consentiment: allò que és opcional només s’executa si ho permeteu.',
  rightWithdraw: 'Retirada: retireu allò que heu permès tan fàcilment com ho vau permetre.',
  rightObject: 'Oposició: desactiveu una sola categoria, per exemple: {category}.',
  rightAccess: 'Accés: consulteu quan i a què vau dir que sí o que no.',
  rightPortability: 'Portabilitat: baixeu el que el vostre navegador conserva d’aquesta llista.',
  rightAsk: 'Per a qualsevol altra cosa, escriviu a l’adreça que hi ha a «{contact}».',

  changes: 'Canvis en aquesta política',
  changesText: 'Quan aquesta política canvia, la versió nova es mostra en aquesta pàgina.',
  changeAsked: 'S’ha tornat a preguntar a causa d’aquest canvi.',

  contact: 'Contacte',
  contactText: 'Preguntes sobre les galetes a {site}:',
  privacyPolicy: 'Política de privadesa',

  receipt: 'La vostra elecció registrada',
  receiptNone: 'Encara no heu triat.',
  acceptedAll: 'Heu permès tot el que se us ha preguntat.',
  rejectedAll: 'Heu rebutjat tot el que se us ha preguntat.',
  choseEach: 'Heu triat un per un.',
  withdrew: 'Heu retirat allò que havíeu permès.',
  signalDecided: 'S’ha aplicat el senyal d’oposició del vostre navegador.',
  allowedServices: 'Permès: {services}',
  refusedServices: 'Rebutjat: {services}',
  reference: 'Número de referència: {id}',
  copy: 'Copia',
  copied: 'Copiat',
  download: 'Baixa les meves dades',
  withdrawAll: 'Desactiva tot allò opcional',
  reset: 'Suprimeix les entrades emmagatzemades: {category}',
  resetDone: 'Suprimit: {names}',
  resetNone: 'No hi havia res emmagatzemat.',
}
