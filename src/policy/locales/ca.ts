import { ca as surfaces } from '../../locales/ca.js'
import { ca as vendors } from '../../vendors/locales/ca.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Catalan. */
export const ca: PolicyMessages = {
  ...surfaces,
  contents: 'Contingut',
  effectiveDate: 'Entrada en vigor: {date}',
  updatedDate: 'Última modificació: {date}',

  what: 'Què són les galetes',
  whatText:
    'Una galeta és un text breu que un lloc web demana al vostre navegador que conservi i que torni a enviar amb les peticions posteriors. Un lloc web també pot desar entrades a l’emmagatzematge propi del navegador, que no es tornen a enviar per si soles.',
  whatUse: 'Aquestes entrades no són programes. Indiquen, per exemple, que heu iniciat la sessió o com voleu que es vegi una pàgina.',

  how: 'Com utilitza les galetes {site}',
  howText: 'Aquesta pàgina indica tot el que se sap que {site} emmagatzema al vostre dispositiu, per a què serveix i quant de temps s’hi queda.',
  howEssentialOnly: 'Tot és necessari perquè el lloc web funcioni; per això no hi ha res per triar ni cap bàner que us ho pregunti.',
  howAddedLater: 'Si s’hi afegeix res opcional, se us preguntarà abans d’utilitzar-ho.',
  howOptIn: 'Allò necessari està sempre actiu. Tota la resta està desactivada fins que la permeteu: {categories}.',
  howOptOut: 'Allò necessari està sempre actiu. Tota la resta està activada fins que la desactiveu: {categories}.',

  emptyCategory: 'En aquest apartat no s’emmagatzema res.',
  unnamed: 'Sense nom indicat',
  unstated: 'No indicat',
  ownProvider: 'Aquest lloc web',

  thirdParties: 'Tercers',
  thirdPartiesText: 'Aquests proveïdors són darrere de serveis que figuren en aquesta pàgina.',
  providerServices: 'S’utilitza per a: {services}',

  retention: 'Quant de temps es conserven les entrades',
  retentionText: 'Al costat de cada entrada s’indica quant de temps es conserva com a màxim. Podeu suprimir-la abans.',
  retentionChoice: 'La vostra pròpia selecció és vàlida durant {duration}. Després se us torna a preguntar.',

  absent: 'Què no fa aquest lloc web',
  absentText: 'D’acord amb tot el que figura en aquesta pàgina:',
  absentAdvertising: 'No hi ha galetes publicitàries.',
  absentSale: 'Cap categoria no s’utilitza per vendre ni compartir dades personals.',
  absentAnalytics: 'No hi ha galetes que mesurin com s’utilitza el lloc web.',
  absentThirdParties: 'No consta cap tercer darrere de res del que s’emmagatzema.',
  absentOptional: 'No s’emmagatzema res que el lloc web no necessiti per funcionar.',

  managing: 'Gestió de les galetes',
  managingChoice:
    'Aquí podeu canviar la vostra selecció en qualsevol moment. El que desactiveu s’atura, i el que ha emmagatzemat se suprimeix en la mesura que una pàgina ho pot fer.',
  managingEssential: 'Si bloquegeu o suprimiu allò necessari, és possible que algunes parts del lloc web deixin de funcionar.',
  managingBrowser:
    'En tots els navegadors podeu veure, bloquejar i suprimir el que han emmagatzemat els llocs web. Obriu-ne la configuració, després la privacitat i després les galetes o les dades dels llocs web.',
  managingForgets: 'Si ho suprimiu tot, també se suprimeix la vostra selecció.',
  onComputer: '{browser} a l’ordinador',
  onAndroid: '{browser} a Android',
  onIPhone: '{browser} a l’iPhone i l’iPad',

  rights: 'Els vostres drets',
  rightsText: 'La llei del vostre país, com ara l’RGPD a Europa, us pot donar drets sobre el que s’emmagatzema. Aquests els podeu exercir aquí mateix:',
  rightConsent: 'Consentiment: el que és opcional només s’executa si ho permeteu.',
  rightWithdraw: 'Retirada: retireu el que heu permès, tan fàcilment com ho heu permès.',
  rightObject: 'Oposició: desactiveu una sola categoria, per exemple {category}.',
  rightAccess: 'Accés: consulteu quan i a què heu dit que sí o que no.',
  rightPortability: 'Portabilitat: baixeu el que el vostre navegador conserva d’aquesta llista.',
  rightAsk: 'Per a qualsevol altra cosa, escriviu a l’adreça de l’apartat «{contact}».',

  changes: 'Canvis en aquesta política',
  changesText: 'Quan aquesta política canvia, la nova versió es mostra en aquesta pàgina.',
  changeAsked: 'A causa d’aquest canvi s’ha tornat a preguntar.',

  contact: 'Contacte',
  contactText: 'Preguntes sobre les galetes a {site}:',
  privacyPolicy: 'Política de privacitat',

  receipt: 'La vostra selecció registrada',
  receiptNone: 'Encara no heu triat.',
  acceptedAll: 'Heu permès tot allò que se us ha preguntat.',
  rejectedAll: 'Heu rebutjat tot allò que se us ha preguntat.',
  choseEach: 'Heu triat opció per opció.',
  withdrew: 'Heu retirat el que havíeu permès.',
  signalDecided: 'S’ha aplicat el senyal d’oposició del vostre navegador.',
  allowedServices: 'Permès: {services}',
  refusedServices: 'Rebutjat: {services}',
  reference: 'Número de referència: {id}',
  copy: 'Copia',
  copied: 'Copiat',
  download: 'Baixa les meves dades',
  withdrawAll: 'Desactiva tot allò opcional',
  withdrawCategory: 'Desactiva: {category}',
  reset: 'Suprimeix les entrades emmagatzemades: {category}',
  resetDone: 'Suprimit: {names}',
  resetNone: 'No hi havia res emmagatzemat.',

  ...vendors,
}
