import { cs as surfaces } from '../../locales/cs.js'
import { cs as vendors } from '../../vendors/locales/cs.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Czech. */
export const cs: PolicyMessages = {
  ...surfaces,
  contents: 'Obsah',
  effectiveDate: 'Platí od {date}',
  updatedDate: 'Naposledy změněno {date}',

  what: 'Co jsou cookies',
  whatText:
    'Cookie je krátký text, který si váš prohlížeč na žádost webu uloží a posílá ho zpět s pozdějšími požadavky. Web může ukládat záznamy také do vlastního úložiště prohlížeče; ty se samy zpět neposílají.',
  whatUse: 'Takové záznamy nejsou programy. Je v nich například uvedeno, že jste přihlášeni nebo jak má podle vás stránka vypadat.',

  how: 'Jak {site} používá cookies',
  howText: 'Tato stránka uvádí vše, o čem je známo, že to {site} ukládá do vašeho zařízení, k čemu to slouží a jak dlouho to tam zůstává.',
  howEssentialOnly: 'To vše je nutné pro fungování webu, takže není z čeho vybírat a žádná lišta se vás na nic neptá.',
  howAddedLater: 'Pokud přibude něco volitelného, zeptáme se vás dříve, než se to použije.',
  howOptIn: 'Co je nezbytné, je vždy zapnuto. Vše ostatní zůstává vypnuto, dokud to nepovolíte: {categories}.',
  howOptOut: 'Co je nezbytné, je vždy zapnuto. Vše ostatní je zapnuto, dokud to nevypnete: {categories}.',

  emptyCategory: 'Pod tímto nadpisem se nic neukládá.',
  unnamed: 'Název neuveden',
  unstated: 'Neuvedeno',
  ownProvider: 'Tento web',

  thirdParties: 'Třetí strany',
  thirdPartiesText: 'Tito poskytovatelé stojí za službami uvedenými na této stránce.',
  providerServices: 'Použití: {services}',

  retention: 'Jak dlouho záznamy zůstávají',
  retentionText: 'U každého záznamu je uvedeno, jak dlouho se nejvýše uchovává. Smazat ho můžete i dříve.',
  retentionChoice: 'Doba platnosti vaší volby: {duration}. Poté se vás zeptáme znovu.',

  absent: 'Co tento web nedělá',
  absentText: 'Podle všeho, co je uvedeno na této stránce:',
  absentAdvertising: 'Nejsou tu žádné reklamní cookies.',
  absentSale: 'Žádná kategorie neslouží k prodeji ani sdílení osobních údajů.',
  absentAnalytics: 'Nejsou tu žádné cookies, které měří, jak se web používá.',
  absentThirdParties: 'U ničeho, co se ukládá, není uvedena třetí strana.',
  absentOptional: 'Neukládá se nic, co web nepotřebuje ke svému fungování.',

  managing: 'Správa cookies',
  managingChoice: 'Svou volbu zde můžete kdykoli změnit. Co vypnete, přestane běžet, a co to uložilo, se smaže, nakolik to stránka dokáže.',
  managingEssential: 'Pokud zablokujete nebo smažete to, co je nezbytné, některé části webu mohou přestat fungovat.',
  managingBrowser:
    'V každém prohlížeči si můžete to, co weby uložily, zobrazit, zablokovat a smazat. Otevřete jeho nastavení, pak soukromí a pak cookies nebo data webů.',
  managingForgets: 'Když smažete vše, smaže se i vaše volba.',
  onComputer: '{browser} na počítači',
  onAndroid: '{browser} na Androidu',
  onIPhone: '{browser} na iPhonu a iPadu',

  rights: 'Vaše práva',
  rightsText: 'Právo vaší země, v Evropě například GDPR, vám může dávat práva k tomu, co se ukládá. Tato práva můžete uplatnit přímo zde:',
  rightConsent: 'Souhlas: co je volitelné, běží, jen když to povolíte.',
  rightWithdraw: 'Odvolání: co jste povolili, můžete vzít zpět stejně snadno, jako jste to povolili.',
  rightObject: 'Námitka: můžete vypnout jen jednu kategorii, například „{category}“.',
  rightAccess: 'Přístup: můžete se podívat, kdy a k čemu jste řekli ano, nebo ne.',
  rightPortability: 'Přenositelnost: můžete si stáhnout to, co váš prohlížeč z tohoto seznamu uchovává.',
  rightAsk: 'S čímkoli dalším pište na adresu v části „{contact}“.',

  changes: 'Změny těchto zásad',
  changesText: 'Když se tyto zásady změní, nové znění se zobrazí na této stránce.',
  changeAsked: 'Kvůli této změně byl dotaz položen znovu.',

  contact: 'Kontakt',
  contactText: 'Dotazy ke cookies na webu {site}:',
  privacyPolicy: 'Zásady ochrany osobních údajů',

  receipt: 'Vaše zaznamenaná volba',
  receiptNone: 'Zatím jste nic nevybrali.',
  acceptedAll: 'Povolili jste vše, na co jsme se ptali.',
  rejectedAll: 'Odmítli jste vše, na co jsme se ptali.',
  choseEach: 'Vybírali jste jednotlivě.',
  withdrew: 'Vzali jste zpět, co jste předtím povolili.',
  signalDecided: 'Byl použit signál nesouhlasu z vašeho prohlížeče.',
  allowedServices: 'Povoleno: {services}',
  refusedServices: 'Odmítnuto: {services}',
  reference: 'Referenční číslo: {id}',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  download: 'Stáhnout moje údaje',
  withdrawAll: 'Vypnout vše volitelné',
  withdrawCategory: 'Vypnout: {category}',
  reset: 'Smazat uložené záznamy: {category}',
  resetDone: 'Smazáno: {names}',
  resetNone: 'Nic nebylo uloženo.',

  ...vendors,
}
