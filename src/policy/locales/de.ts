import { de as surfaces } from '../../locales/de.js'
import { de as vendors } from '../../vendors/locales/de.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** German. */
export const de: PolicyMessages = {
  ...surfaces,
  contents: 'Inhalt',
  effectiveDate: 'Gültig seit {date}',
  updatedDate: 'Zuletzt geändert am {date}',

  what: 'Was Cookies sind',
  whatText:
    'Ein Cookie ist ein kurzer Text, den Ihr Browser im Auftrag einer Website aufbewahrt und bei späteren Anfragen zurückschickt. Eine Website kann auch Einträge im Speicher des Browsers selbst ablegen, die nicht von selbst zurückgeschickt werden.',
  whatUse: 'Solche Einträge sind keine Programme. Sie halten zum Beispiel fest, dass Sie angemeldet sind oder wie eine Seite aussehen soll.',

  how: 'Wie {site} Cookies verwendet',
  howText: 'Diese Seite nennt alles, wovon bekannt ist, dass {site} es auf Ihrem Gerät speichert, wozu es dient und wie lange es bleibt.',
  howEssentialOnly: 'Alles davon wird gebraucht, damit die Website funktioniert. Es gibt also nichts auszuwählen, und kein Banner fragt Sie.',
  howAddedLater: 'Sollte etwas Optionales hinzukommen, werden Sie gefragt, bevor es verwendet wird.',
  howOptIn: 'Was notwendig ist, ist immer an. Alles andere bleibt aus, bis Sie es erlauben: {categories}.',
  howOptOut: 'Was notwendig ist, ist immer an. Alles andere ist an, bis Sie es ausschalten: {categories}.',

  emptyCategory: 'Hierunter wird nichts gespeichert.',
  unnamed: 'Kein Name angegeben',
  unstated: 'Nicht angegeben',
  ownProvider: 'Diese Website',

  thirdParties: 'Dritte',
  thirdPartiesText: 'Diese Anbieter stehen hinter Diensten, die auf dieser Seite genannt sind.',
  providerServices: 'Verwendet für: {services}',

  retention: 'Wie lange Einträge bleiben',
  retentionText: 'Wie lange ein Eintrag höchstens bleibt, steht neben ihm. Sie können ihn vorher löschen.',
  retentionChoice: 'Ihre eigene Auswahl gilt für {duration}. Danach werden Sie wieder gefragt.',

  absent: 'Was diese Website nicht tut',
  absentText: 'Nach allem, was auf dieser Seite aufgeführt ist:',
  absentAdvertising: 'Es gibt keine Werbe-Cookies.',
  absentSale: 'Keine Kategorie dient dem Verkauf oder der Weitergabe personenbezogener Daten.',
  absentAnalytics: 'Es gibt keine Cookies, die messen, wie die Website genutzt wird.',
  absentThirdParties: 'Hinter nichts, was gespeichert wird, ist ein Dritter genannt.',
  absentOptional: 'Es wird nichts gespeichert, was die Website nicht braucht, um zu funktionieren.',

  managing: 'Cookies verwalten',
  managingChoice:
    'Sie können Ihre Auswahl hier jederzeit ändern. Was Sie ausschalten, hört auf, und was es gespeichert hat, wird gelöscht, soweit eine Seite das kann.',
  managingEssential: 'Wenn Sie blockieren oder löschen, was notwendig ist, funktionieren Teile der Website womöglich nicht mehr.',
  managingBrowser:
    'In jedem Browser können Sie sehen, blockieren und löschen, was Websites gespeichert haben. Öffnen Sie seine Einstellungen, dann Datenschutz, dann Cookies oder Websitedaten.',
  managingForgets: 'Wer alles löscht, löscht auch die eigene Auswahl.',
  onComputer: '{browser} am Computer',
  onAndroid: '{browser} auf Android',
  onIPhone: '{browser} auf iPhone und iPad',

  rights: 'Ihre Rechte',
  rightsText: 'Das Recht Ihres Landes, in Europa etwa die DSGVO, kann Ihnen Rechte an dem geben, was gespeichert ist. Diese können Sie gleich hier nutzen:',
  rightConsent: 'Einwilligung: Was optional ist, läuft nur, wenn Sie es erlauben.',
  rightWithdraw: 'Widerruf: Nehmen Sie zurück, was Sie erlaubt haben, so leicht, wie Sie es erlaubt haben.',
  rightObject: 'Widerspruch: Schalten Sie eine Kategorie allein aus, zum Beispiel {category}.',
  rightAccess: 'Auskunft: Sehen Sie, wann und wozu Sie Ja oder Nein gesagt haben.',
  rightPortability: 'Übertragbarkeit: Laden Sie herunter, was Ihr Browser aus dieser Liste aufbewahrt.',
  rightAsk: 'Wegen allem anderen schreiben Sie an die Adresse unter „{contact}“.',

  changes: 'Änderungen dieser Richtlinie',
  changesText: 'Wenn sich diese Richtlinie ändert, steht die neue Fassung auf dieser Seite.',
  changeAsked: 'Deswegen wurde erneut gefragt.',

  contact: 'Kontakt',
  contactText: 'Fragen zu Cookies auf {site}:',
  privacyPolicy: 'Datenschutzerklärung',

  receipt: 'Ihre Auswahl, wie sie festgehalten ist',
  receiptNone: 'Sie haben noch nichts ausgewählt.',
  acceptedAll: 'Sie haben alles erlaubt, wonach gefragt wurde.',
  rejectedAll: 'Sie haben alles abgelehnt, wonach gefragt wurde.',
  choseEach: 'Sie haben einzeln ausgewählt.',
  withdrew: 'Sie haben zurückgenommen, was Sie erlaubt hatten.',
  signalDecided: 'Das Widerspruchssignal Ihres Browsers wurde angewendet.',
  allowedServices: 'Erlaubt: {services}',
  refusedServices: 'Abgelehnt: {services}',
  reference: 'Referenznummer: {id}',
  copy: 'Kopieren',
  copied: 'Kopiert',
  download: 'Meine Daten herunterladen',
  withdrawAll: 'Alles Optionale ausschalten',
  withdrawCategory: 'Ausschalten: {category}',
  reset: 'Gespeicherte Einträge löschen: {category}',
  resetDone: 'Gelöscht: {names}',
  resetNone: 'Es war nichts gespeichert.',

  ...vendors,
}
