import { cs as surfaces } from '../../locales/cs.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Czech. */
export const cs: PolicyMessages = {
  ...surfaces,
  contents: 'Obsah',
  effectiveDate: 'Platí od: {date}',
  updatedDate: 'Poslední změna: {date}',

  what: 'Co jsou cookies',
  whatText:
    'Cookie je krátký text, který si prohlížeč na žádost webu uloží a při dalších požadavcích ho odesílá zpět. Web může ukládat záznamy i do vlastního úložiště prohlížeče; ty se samy zpět neodesílají.',
  whatUse: 'Takové záznamy nejsou programy. Uchovávají například to, že jste přihlášeni, nebo jak má stránka vypadat.',

  how: 'Jak {site} používá cookies',
  howText: 'Na této stránce je uvedeno vše, o čem je známo, že to {site} ukládá do vašeho zařízení, k čemu to slouží a jak dlouho to zůstává.',
  howEssentialOnly: 'To vše je nezbytné pro fungování webu, takže není z čeho vybírat a žádná lišta se vás na nic neptá.',
  howAddedLater: 'Pokud přibude něco volitelného, zeptáme se vás dříve, než se to použije.',
  howOptIn: 'Co je nezbytné, je vždy zapnuté. Vše ostatní je vypnuté, dokud to nepovolíte: {categories}.',
  howOptOut: 'Co je nezbytné, je vždy zapnuté. Vše ostatní je zapnuté, dokud to nevypnete: {categories}.',

  emptyCategory: 'V této části se nic neukládá.',
  unnamed: 'Název neuveden',
  unstated: 'Neuvedeno',
  ownProvider: 'Tento web',

  thirdParties: 'Třetí strany',
  thirdPartiesText: 'Za službami uvedenými na této stránce stojí tito poskytovatelé.',
  providerPolicy: 'Zásady ochrany osobních údajů: {provider}',
  providerServices: 'Použití: {services}',

  retention: 'Jak dlouho záznamy zůstávají',
  retentionText: 'Nejdelší doba uložení je uvedena u každého záznamu. Smazat ho můžete i dříve.',
  retentionChoice: 'Doba platnosti vaší vlastní volby: {duration}. Poté se vás zeptáme znovu.',

  absent: 'Co tento web nedělá',
  absentText: 'Podle všeho, co je uvedeno na této stránce:',
  absentAdvertising: 'Nejsou zde žádné reklamní cookies.',
  absentSale: 'Žádná kategorie neslouží k prodeji ani sdílení osobních údajů.',
  absentAnalytics: 'Nejsou zde žádné cookies, které měří používání webu.',
  absentThirdParties: 'U ničeho, co se ukládá, není uvedena třetí strana.',
  absentOptional: 'Neukládá se nic, co web nepotřebuje ke svému fungování.',

  managing: 'Správa cookies',
  managingChoice: 'Svou volbu zde můžete kdykoli změnit. Co vypnete, přestane fungovat, a co to uložilo, se smaže, pokud to stránka dokáže.',
  managingEssential: 'Pokud zablokujete nebo smažete to, co je nezbytné, mohou části webu přestat fungovat.',
  managingBrowser:
    'V každém prohlížeči si můžete zobrazit, zablokovat a smazat to, co weby uložily. Otevřete jeho nastavení, pak soukromí a pak cookies nebo data webů.',
  managingForgets: 'Smazáním všeho smažete i svou volbu.',
  onComputer: '{browser} v počítači',
  onAndroid: '{browser} v Androidu',
  onIPhone: '{browser} v iPhonu a iPadu',

  rights: 'Vaše práva',
  rightsText: 'Právo vaší země, v Evropě například GDPR, vám může dávat práva k tomu, co se ukládá. Tato můžete využít přímo zde:',
  rightConsent: 'Souhlas: co je volitelné, běží jen tehdy, když to povolíte.',
  rightWithdraw: 'Odvolání: vezměte zpět, co jste povolili, stejně snadno, jako jste to povolili.',
  rightObject: 'Námitka: vypněte jen jednu kategorii, například {category}.',
  rightAccess: 'Přístup: podívejte se, kdy a k čemu jste řekli ano nebo ne.',
  rightPortability: 'Přenositelnost: stáhněte si to, co váš prohlížeč z tohoto seznamu uchovává.',
  rightAsk: 'S čímkoli dalším pište na adresu v části „{contact}“.',

  changes: 'Změny těchto zásad',
  changesText: 'Když se tyto zásady změní, zobrazí se nové znění na této stránce.',
  changeAsked: 'Kvůli této změně jsme se zeptali znovu.',

  contact: 'Kontakt',
  contactText: 'Dotazy ke cookies na webu {site}:',
  privacyPolicy: 'Zásady ochrany osobních údajů',

  receipt: 'Vaše zaznamenaná volba',
  receiptNone: 'Zatím jste nic nezvolili.',
  acceptedAll: 'Povolili jste vše, na co jste byli dotázáni.',
  rejectedAll: 'Odmítli jste vše, na co jste byli dotázáni.',
  choseEach: 'Vybrali jste jednotlivě.',
  withdrew: 'Vzali jste zpět, co jste povolili.',
  signalDecided: 'Byl použit signál nesouhlasu z vašeho prohlížeče.',
  allowedServices: 'Povoleno: {services}',
  refusedServices: 'Odmítnuto: {services}',
  reference: 'Referenční číslo: {id}',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  download: 'Stáhnout moje údaje',
  withdrawAll: 'Vypnout vše volitelné',
  reset: 'Smazat uložené záznamy: {category}',
  resetDone: 'Smazáno: {names}',
  resetNone: 'Nic nebylo uloženo.',
}
