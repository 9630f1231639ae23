import { zhHant as surfaces } from '../../locales/zh-Hant.js'
import { zhHant as vendors } from '../../vendors/locales/zh-Hant.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Traditional Chinese. */
export const zhHant: PolicyMessages = {
  ...surfaces,
  contents: '目錄',
  effectiveDate: '生效日期：{date}',
  updatedDate: '最後變更日期：{date}',

  what: '什麼是 Cookie',
  whatText: 'Cookie 是網站請您的瀏覽器保存，並在之後的請求中傳回的一小段文字。網站也可以在瀏覽器本身的儲存空間中保存項目，這些項目不會自動傳回。',
  whatUse: '這些項目不是程式。例如，它們記錄您已登入，或您希望頁面如何顯示。',

  how: '{site} 如何使用 Cookie',
  howText: '本頁列出已知 {site} 在您的裝置上儲存的所有內容、用途以及保留時間。',
  howEssentialOnly: '所有這些都是網站運作所必需的，因此無需選擇，也沒有橫幅向您詢問。',
  howAddedLater: '如果增加非必要內容，會在使用之前先詢問您。',
  howOptIn: '必要內容一律開啟。其他所有內容在您允許之前保持關閉：{categories}。',
  howOptOut: '必要內容一律開啟。其他所有內容在您關閉之前保持開啟：{categories}。',

  emptyCategory: '此類別下不儲存任何內容。',
  unnamed: '未提供名稱',
  unstated: '未說明',
  ownProvider: '本網站',

  thirdParties: '第三方',
  thirdPartiesText: '以下提供者營運本頁所列的服務。',
  providerServices: '用於：{services}',

  retention: '項目的保留時間',
  retentionText: '每個項目旁邊都註明了最長保留時間。您可以提前刪除。',
  retentionChoice: '您自己的選擇有效期為 {duration}。之後會再次詢問您。',

  absent: '本網站不做的事',
  absentText: '根據本頁所列的全部內容：',
  absentAdvertising: '沒有廣告 Cookie。',
  absentSale: '沒有任何類別用於出售或分享個人資料。',
  absentAnalytics: '沒有衡量網站使用情況的 Cookie。',
  absentThirdParties: '所儲存的內容均未列出第三方。',
  absentOptional: '不儲存網站運作不需要的任何內容。',

  managing: '管理 Cookie',
  managingChoice: '您可以隨時在此變更選擇。您關閉的內容會停止執行，其儲存的內容會在頁面能夠做到的範圍內遭刪除。',
  managingEssential: '如果您封鎖或刪除必要內容，網站的某些部分可能會停止運作。',
  managingBrowser: '在任何瀏覽器中，您都可以檢視、封鎖和刪除網站儲存的內容。請開啟瀏覽器的設定，然後開啟隱私權，再開啟 Cookie 或網站資料。',
  managingForgets: '刪除所有內容也會刪除您的選擇。',
  onComputer: '電腦上的 {browser}',
  onAndroid: 'Android 上的 {browser}',
  onIPhone: 'iPhone 和 iPad 上的 {browser}',

  rights: '您的權利',
  rightsText: '您所在國家或地區的法律（例如歐洲的 GDPR）可能賦予您對所儲存內容的權利。您可以直接在此行使以下權利：',
  rightConsent: '同意：非必要內容只有在您允許後才會執行。',
  rightWithdraw: '撤回：撤回您已允許的內容，與允許時一樣容易。',
  rightObject: '反對：只關閉一個類別，例如 {category}。',
  rightAccess: '存取：檢視您何時對哪些內容表示同意或拒絕。',
  rightPortability: '可攜：下載您的瀏覽器中保存的本清單內容。',
  rightAsk: '其他事宜，請寫信至「{contact}」中的地址。',

  changes: '本政策的變更',
  changesText: '本政策變更後，新版本會顯示在本頁。',
  changeAsked: '因此變更已再次詢問。',

  contact: '聯絡方式',
  contactText: '關於 {site} 上 Cookie 的問題：',
  privacyPolicy: '隱私權政策',

  receipt: '您的選擇紀錄',
  receiptNone: '您尚未做出選擇。',
  acceptedAll: '您允許了詢問的所有內容。',
  rejectedAll: '您拒絕了詢問的所有內容。',
  choseEach: '您逐項做了選擇。',
  withdrew: '您撤回了先前允許的內容。',
  signalDecided: '已套用您瀏覽器的退出訊號。',
  allowedServices: '已允許：{services}',
  refusedServices: '已拒絕：{services}',
  reference: '參考編號：{id}',
  copy: '複製',
  copied: '已複製',
  download: '下載我的資料',
  withdrawAll: '關閉所有非必要項目',
  withdrawCategory: '關閉：{category}',
  reset: '刪除已儲存的項目：{category}',
  resetDone: '已刪除：{names}',
  resetNone: '沒有儲存任何內容。',

  ...vendors,
}
