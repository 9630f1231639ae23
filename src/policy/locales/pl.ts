import { pl as surfaces } from '../../locales/pl.js'
import { pl as vendors } from '../../vendors/locales/pl.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Polish. */
export const pl: PolicyMessages = {
  ...surfaces,
  contents: 'Spis treści',
  effectiveDate: 'Obowiązuje od: {date}',
  updatedDate: 'Ostatnia zmiana: {date}',

  what: 'Czym są pliki cookie',
  whatText:
    'Plik cookie to krótki tekst, który strona internetowa każe przeglądarce przechować i odsyłać przy kolejnych żądaniach. Strona może też przechowywać wpisy we własnej pamięci przeglądarki; same z siebie nie są one odsyłane.',
  whatUse: 'Takie wpisy nie są programami. Zapamiętują na przykład, że użytkownik jest zalogowany albo jak ma wyglądać strona.',

  how: 'Jak {site} używa plików cookie',
  howText: 'Ta strona wymienia wszystko, o czym wiadomo, że {site} zapisuje na Twoim urządzeniu, oraz do czego to służy i jak długo pozostaje.',
  howEssentialOnly: 'Wszystko to jest potrzebne do działania serwisu, więc nie ma czego wybierać i żaden baner o nic nie pyta.',
  howAddedLater: 'Jeśli zostanie dodane coś opcjonalnego, najpierw zapytamy Cię o zgodę.',
  howOptIn: 'To, co niezbędne, jest zawsze włączone. Wszystko inne jest wyłączone, dopóki na to nie zezwolisz: {categories}.',
  howOptOut: 'To, co niezbędne, jest zawsze włączone. Wszystko inne jest włączone, dopóki tego nie wyłączysz: {categories}.',

  emptyCategory: 'W tej kategorii nic nie jest zapisywane.',
  unnamed: 'Nie podano nazwy',
  unstated: 'Nie podano',
  ownProvider: 'Ten serwis',

  thirdParties: 'Podmioty trzecie',
  thirdPartiesText: 'Za usługami wymienionymi na tej stronie stoją następujący dostawcy.',
  providerServices: 'Używane do: {services}',

  retention: 'Jak długo pozostają wpisy',
  retentionText: 'Najdłuższy czas przechowywania podano przy każdym wpisie. Możesz usunąć go wcześniej.',
  retentionChoice: 'Twój własny wybór jest ważny przez ten czas: {duration}. Potem pytamy ponownie.',

  absent: 'Czego ten serwis nie robi',
  absentText: 'Na podstawie wszystkiego, co wymieniono na tej stronie:',
  absentAdvertising: 'Nie ma reklamowych plików cookie.',
  absentSale: 'Żadna kategoria nie służy do sprzedaży ani udostępniania danych osobowych.',
  absentAnalytics: 'Nie ma plików cookie, które mierzą korzystanie z serwisu.',
  absentThirdParties: 'Przy niczym, co jest zapisywane, nie wskazano podmiotu trzeciego.',
  absentOptional: 'Nie jest zapisywane nic, czego serwis nie potrzebuje do działania.',

  managing: 'Zarządzanie plikami cookie',
  managingChoice:
    'Swój wybór możesz tu zmienić w każdej chwili. To, co wyłączysz, przestaje działać, a to, co zapisało, jest usuwane w takim zakresie, w jakim może to zrobić strona.',
  managingEssential: 'Jeśli zablokujesz lub usuniesz to, co niezbędne, części serwisu mogą przestać działać.',
  managingBrowser:
    'W każdej przeglądarce możesz zobaczyć, zablokować i usunąć to, co zapisały strony. Otwórz jej ustawienia, potem prywatność, a potem pliki cookie lub dane witryn.',
  managingForgets: 'Usunięcie wszystkiego usuwa także Twój wybór.',
  onComputer: '{browser} na komputerze',
  onAndroid: '{browser} na Androidzie',
  onIPhone: '{browser} na iPhonie i iPadzie',

  rights: 'Twoje prawa',
  rightsText:
    'Prawo Twojego kraju, w Europie na przykład RODO, może dawać Ci prawa dotyczące tego, co jest zapisywane. Z tych możesz skorzystać od razu tutaj:',
  rightConsent: 'Zgoda: to, co opcjonalne, działa tylko wtedy, gdy na to zezwolisz.',
  rightWithdraw: 'Wycofanie: cofnij to, na co zezwolono, równie łatwo, jak zezwolono.',
  rightObject: 'Sprzeciw: wyłącz tylko jedną kategorię, na przykład {category}.',
  rightAccess: 'Dostęp: zobacz, kiedy i na co padła odpowiedź „tak” lub „nie”.',
  rightPortability: 'Przenoszenie: pobierz to, co Twoja przeglądarka przechowuje z tej listy.',
  rightAsk: 'W każdej innej sprawie napisz na adres podany w części „{contact}”.',

  changes: 'Zmiany tej polityki',
  changesText: 'Gdy ta polityka się zmienia, nowa wersja jest pokazywana na tej stronie.',
  changeAsked: 'Z powodu tej zmiany zapytano ponownie.',

  contact: 'Kontakt',
  contactText: 'Pytania o pliki cookie w serwisie {site}:',
  privacyPolicy: 'Polityka prywatności',

  receipt: 'Twój zapisany wybór',
  receiptNone: 'Nie ma jeszcze Twojego wyboru.',
  acceptedAll: 'Wybrano zezwolenie na wszystko, o co pytano.',
  rejectedAll: 'Wybrano odrzucenie wszystkiego, o co pytano.',
  choseEach: 'Wybrano poszczególne pozycje.',
  withdrew: 'Wycofano to, na co wcześniej zezwolono.',
  signalDecided: 'Zastosowano sygnał sprzeciwu Twojej przeglądarki.',
  allowedServices: 'Dozwolone: {services}',
  refusedServices: 'Odrzucone: {services}',
  reference: 'Numer referencyjny: {id}',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  download: 'Pobierz moje dane',
  withdrawAll: 'Wyłącz wszystko, co opcjonalne',
  withdrawCategory: 'Wyłącz: {category}',
  reset: 'Usuń zapisane wpisy: {category}',
  resetDone: 'Usunięto: {names}',
  resetNone: 'Nic nie było zapisane.',

  ...vendors,
}
