import { it as surfaces } from '../../locales/it.js'
import { it as vendors } from '../../vendors/locales/it.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Italian. */
export const it: PolicyMessages = {
  ...surfaces,
  contents: 'Indice',
  effectiveDate: 'In vigore dal {date}',
  updatedDate: 'Ultima modifica: {date}',

  what: 'Che cosa sono i cookie',
  whatText:
    'Un cookie è un breve testo che un sito chiede al tuo browser di conservare e di rinviare con le richieste successive. Un sito può anche conservare voci nella memoria del browser stesso, che non vengono rinviate da sole.',
  whatUse: 'Queste voci non sono programmi. Ricordano, per esempio, che hai effettuato l’accesso o come preferisci vedere una pagina.',

  how: 'Come {site} usa i cookie',
  howText: 'Questa pagina indica tutto ciò che {site} risulta archiviare sul tuo dispositivo, a che cosa serve e per quanto tempo resta.',
  howEssentialOnly: 'Tutto questo è necessario al funzionamento del sito: non c’è quindi nulla da scegliere e nessun banner ti interpella.',
  howAddedLater: 'Se verrà aggiunto qualcosa di facoltativo, ti verrà chiesto prima di usarlo.',
  howOptIn: 'Ciò che è necessario è sempre attivo. Tutto il resto è disattivato finché non lo consenti: {categories}.',
  howOptOut: 'Ciò che è necessario è sempre attivo. Tutto il resto è attivo finché non lo disattivi: {categories}.',

  emptyCategory: 'In questa sezione non viene archiviato nulla.',
  unnamed: 'Nome non indicato',
  unstated: 'Non indicato',
  ownProvider: 'Questo sito',

  thirdParties: 'Terze parti',
  thirdPartiesText: 'Questi fornitori sono responsabili di servizi indicati in questa pagina.',
  providerServices: 'Usato per: {services}',

  retention: 'Per quanto tempo restano le voci',
  retentionText: 'Accanto a ogni voce è indicato per quanto tempo resta al massimo. Puoi eliminarla prima.',
  retentionChoice: 'La tua scelta è valida per questo periodo: {duration}. Dopo ti viene chiesto di nuovo.',

  absent: 'Che cosa questo sito non fa',
  absentText: 'In base a tutto ciò che è indicato in questa pagina:',
  absentAdvertising: 'Non ci sono cookie pubblicitari.',
  absentSale: 'Nessuna categoria serve a vendere o condividere dati personali.',
  absentAnalytics: 'Non ci sono cookie che misurano come viene usato il sito.',
  absentThirdParties: 'Per nulla di ciò che viene archiviato è indicata una terza parte.',
  absentOptional: 'Non viene archiviato nulla di cui il sito non abbia bisogno per funzionare.',

  managing: 'Gestire i cookie',
  managingChoice:
    'Puoi cambiare la tua scelta qui in qualsiasi momento. Ciò che disattivi si ferma, e quanto ha archiviato viene eliminato nella misura in cui una pagina può farlo.',
  managingEssential: 'Se blocchi o elimini ciò che è necessario, parti del sito potrebbero non funzionare più.',
  managingBrowser:
    'In ogni browser puoi vedere, bloccare ed eliminare ciò che i siti hanno archiviato. Apri le impostazioni, poi privacy, poi cookie o dati dei siti.',
  managingForgets: 'Se elimini tutto, elimini anche la tua scelta.',
  onComputer: '{browser} su un computer',
  onAndroid: '{browser} su Android',
  onIPhone: '{browser} su iPhone e iPad',

  rights: 'I tuoi diritti',
  rightsText: 'La legge del tuo paese, come il GDPR in Europa, può darti diritti su ciò che viene archiviato. Questi puoi esercitarli direttamente qui:',
  rightConsent: 'Consenso: ciò che è facoltativo viene eseguito solo se lo consenti.',
  rightWithdraw: 'Revoca: revoca ciò che hai consentito, con la stessa facilità con cui lo hai dato.',
  rightObject: 'Opposizione: disattiva una sola categoria, per esempio {category}.',
  rightAccess: 'Accesso: vedi quando e a che cosa hai detto sì o no.',
  rightPortability: 'Portabilità: scarica ciò che il tuo browser conserva di questo elenco.',
  rightAsk: 'Per tutto il resto, scrivi all’indirizzo indicato in «{contact}».',

  changes: 'Modifiche a questa informativa',
  changesText: 'Quando questa informativa cambia, la nuova versione viene mostrata in questa pagina.',
  changeAsked: 'La scelta è stata richiesta di nuovo per questa modifica.',

  contact: 'Contatti',
  contactText: 'Domande sui cookie di {site}:',
  privacyPolicy: 'Informativa sulla privacy',

  receipt: 'La tua scelta registrata',
  receiptNone: 'Non hai ancora scelto.',
  acceptedAll: 'Hai consentito tutto ciò che ti è stato chiesto.',
  rejectedAll: 'Hai rifiutato tutto ciò che ti è stato chiesto.',
  choseEach: 'Hai scelto voce per voce.',
  withdrew: 'Hai revocato ciò che avevi consentito.',
  signalDecided: 'È stato applicato il segnale di opposizione del tuo browser.',
  allowedServices: 'Consentito: {services}',
  refusedServices: 'Rifiutato: {services}',
  reference: 'Numero di riferimento: {id}',
  copy: 'Copia',
  copied: 'Copiato',
  download: 'Scarica i miei dati',
  withdrawAll: 'Disattiva tutto ciò che è facoltativo',
  withdrawCategory: 'Disattiva: {category}',
  reset: 'Elimina le voci archiviate: {category}',
  resetDone: 'Eliminato: {names}',
  resetNone: 'Non era archiviato nulla.',

  ...vendors,
}
