import { sv as surfaces } from '../../locales/sv.js'
import { sv as vendors } from '../../vendors/locales/sv.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Swedish. */
export const sv: PolicyMessages = {
  ...surfaces,
  contents: 'Innehåll',
  effectiveDate: 'Gäller sedan {date}',
  updatedDate: 'Senast ändrad {date}',

  what: 'Vad cookies är',
  whatText:
    'En cookie är en kort text som en webbplats ber din webbläsare att spara och skicka tillbaka vid senare förfrågningar. En webbplats kan också spara poster i webbläsarens eget lagringsutrymme, och de skickas inte tillbaka av sig själva.',
  whatUse: 'Sådana poster är inte program. De håller till exempel reda på att du är inloggad eller hur du vill att en sida ska se ut.',

  how: 'Hur {site} använder cookies',
  howText: 'På den här sidan står allt som {site} såvitt känt lagrar på din enhet, vad det används till och hur länge det finns kvar.',
  howEssentialOnly: 'Allt detta krävs för att webbplatsen ska fungera. Därför finns det inget att välja, och ingen banner frågar dig.',
  howAddedLater: 'Om något valfritt läggs till blir du tillfrågad innan det används.',
  howOptIn: 'Det som är nödvändigt är alltid på. Allt annat är av tills du tillåter det: {categories}.',
  howOptOut: 'Det som är nödvändigt är alltid på. Allt annat är på tills du stänger av det: {categories}.',

  emptyCategory: 'Inget lagras under den här rubriken.',
  unnamed: 'Inget namn angivet',
  unstated: 'Inte angivet',
  ownProvider: 'Den här webbplatsen',

  thirdParties: 'Tredje parter',
  thirdPartiesText: 'Dessa leverantörer står bakom tjänster som nämns på den här sidan.',
  providerServices: 'Används för: {services}',

  retention: 'Hur länge poster finns kvar',
  retentionText: 'Hur länge en post finns kvar som längst står bredvid den. Du kan radera den tidigare.',
  retentionChoice: 'Ditt eget val gäller så här länge: {duration}. Därefter blir du tillfrågad igen.',

  absent: 'Vad webbplatsen inte gör',
  absentText: 'Enligt allt som står på den här sidan:',
  absentAdvertising: 'Det finns inga reklamcookies.',
  absentSale: 'Ingen kategori används för att sälja eller dela personuppgifter.',
  absentAnalytics: 'Det finns inga cookies som mäter hur webbplatsen används.',
  absentThirdParties: 'Ingen tredje part anges för något som lagras.',
  absentOptional: 'Inget lagras som webbplatsen inte behöver för att fungera.',

  managing: 'Hantera cookies',
  managingChoice: 'Du kan ändra ditt val här när som helst. Det du stänger av upphör, och det som det har lagrat raderas så långt en sida kan göra det.',
  managingEssential: 'Om du blockerar eller raderar det som är nödvändigt kan delar av webbplatsen sluta fungera.',
  managingBrowser:
    'I alla webbläsare kan du se, blockera och radera det som webbplatser har lagrat. Öppna inställningarna, sedan integritet, sedan cookies eller webbplatsdata.',
  managingForgets: 'Om du raderar allt raderas också ditt val.',
  onComputer: '{browser} på en dator',
  onAndroid: '{browser} på Android',
  onIPhone: '{browser} på iPhone och iPad',

  rights: 'Dina rättigheter',
  rightsText: 'Lagen i ditt land, till exempel GDPR i Europa, kan ge dig rättigheter när det gäller det som lagras. Dessa kan du använda direkt här:',
  rightConsent: 'Samtycke: det som är valfritt körs bara om du tillåter det.',
  rightWithdraw: 'Återkallelse: ta tillbaka det du har tillåtit, lika lätt som du tillät det.',
  rightObject: 'Invändning: stäng av en enda kategori, till exempel {category}.',
  rightAccess: 'Tillgång: se när och till vad du har sagt ja eller nej.',
  rightPortability: 'Dataportabilitet: ladda ner det som din webbläsare sparar av den här listan.',
  rightAsk: 'För allt annat kan du skriva till adressen under ”{contact}”.',

  changes: 'Ändringar av policyn',
  changesText: 'När policyn ändras visas den nya versionen på den här sidan.',
  changeAsked: 'På grund av ändringen ställdes frågan igen.',

  contact: 'Kontakt',
  contactText: 'Frågor om cookies på {site}:',
  privacyPolicy: 'Integritetspolicy',

  receipt: 'Ditt val enligt registreringen',
  receiptNone: 'Du har inte gjort något val ännu.',
  acceptedAll: 'Du tillät allt som du tillfrågades om.',
  rejectedAll: 'Du avvisade allt som du tillfrågades om.',
  choseEach: 'Du valde en sak i taget.',
  withdrew: 'Du tog tillbaka det som du hade tillåtit.',
  signalDecided: 'Din webbläsares signal om att välja bort tillämpades.',
  allowedServices: 'Tillåtet: {services}',
  refusedServices: 'Avvisat: {services}',
  reference: 'Referensnummer: {id}',
  copy: 'Kopiera',
  copied: 'Kopierat',
  download: 'Ladda ner mina uppgifter',
  withdrawAll: 'Stäng av allt valfritt',
  withdrawCategory: 'Stäng av: {category}',
  reset: 'Radera lagrade poster: {category}',
  resetDone: 'Raderat: {names}',
  resetNone: 'Inget var lagrat.',

  ...vendors,
}
