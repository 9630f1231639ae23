import { zhHans as surfaces } from '../../locales/zh-Hans.js'
import { zhHans as vendors } from '../../vendors/locales/zh-Hans.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Simplified Chinese. */
export const zhHans: PolicyMessages = {
  ...surfaces,
  contents: '目录',
  effectiveDate: '生效日期：{date}',
  updatedDate: '最后更改日期：{date}',

  what: '什么是 Cookie',
  whatText: 'Cookie 是网站请您的浏览器保存并在之后的请求中发回的一小段文本。网站也可以在浏览器自身的存储空间中保存条目，这些条目不会自动发回。',
  whatUse: '这些条目不是程序。例如，它们记录您已登录，或您希望页面如何显示。',

  how: '{site} 如何使用 Cookie',
  howText: '本页列出已知 {site} 在您的设备上存储的所有内容、用途以及保留时间。',
  howEssentialOnly: '所有这些都是网站运行所必需的，因此无需选择，也没有横幅向您询问。',
  howAddedLater: '如果增加非必要内容，会在使用之前先询问您。',
  howOptIn: '必要内容始终开启。其他所有内容在您允许之前保持关闭：{categories}。',
  howOptOut: '必要内容始终开启。其他所有内容在您关闭之前保持开启：{categories}。',

  emptyCategory: '此类别下不存储任何内容。',
  unnamed: '未提供名称',
  unstated: '未说明',
  ownProvider: '本网站',

  thirdParties: '第三方',
  thirdPartiesText: '以下提供方运营本页所列的服务。',
  providerServices: '用于：{services}',

  retention: '条目的保留时间',
  retentionText: '每个条目旁边都注明了最长保留时间。您可以提前删除。',
  retentionChoice: '您自己的选择有效期为 {duration}。之后会再次询问您。',

  absent: '本网站不做的事',
  absentText: '根据本页所列的全部内容：',
  absentAdvertising: '没有广告 Cookie。',
  absentSale: '没有任何类别用于出售或共享个人数据。',
  absentAnalytics: '没有衡量网站使用情况的 Cookie。',
  absentThirdParties: '所存储的内容均未列出第三方。',
  absentOptional: '不存储网站运行不需要的任何内容。',

  managing: '管理 Cookie',
  managingChoice: '您可以随时在此更改选择。您关闭的内容会停止运行，其存储的内容会在页面能够做到的范围内被删除。',
  managingEssential: '如果您阻止或删除必要内容，网站的某些部分可能会停止工作。',
  managingBrowser: '在任何浏览器中，您都可以查看、阻止和删除网站存储的内容。请打开浏览器的设置，然后打开隐私，再打开 Cookie 或网站数据。',
  managingForgets: '删除所有内容也会删除您的选择。',
  onComputer: '电脑上的 {browser}',
  onAndroid: 'Android 上的 {browser}',
  onIPhone: 'iPhone 和 iPad 上的 {browser}',

  rights: '您的权利',
  rightsText: '您所在国家或地区的法律（例如欧洲的 GDPR）可能赋予您对所存储内容的权利。您可以直接在此行使以下权利：',
  rightConsent: '同意：非必要内容只有在您允许后才会运行。',
  rightWithdraw: '撤回：撤回您已允许的内容，与允许时一样容易。',
  rightObject: '反对：只关闭一个类别，例如 {category}。',
  rightAccess: '访问：查看您何时对哪些内容表示同意或拒绝。',
  rightPortability: '可携带：下载您的浏览器中保存的本列表内容。',
  rightAsk: '其他事宜，请写信至“{contact}”中的地址。',

  changes: '本政策的更改',
  changesText: '本政策更改后，新版本会显示在本页。',
  changeAsked: '因此更改已再次询问。',

  contact: '联系方式',
  contactText: '关于 {site} 上 Cookie 的问题：',
  privacyPolicy: '隐私政策',

  receipt: '您的选择记录',
  receiptNone: '您尚未做出选择。',
  acceptedAll: '您允许了询问的所有内容。',
  rejectedAll: '您拒绝了询问的所有内容。',
  choseEach: '您逐项做了选择。',
  withdrew: '您撤回了此前允许的内容。',
  signalDecided: '已应用您浏览器的退出信号。',
  allowedServices: '已允许：{services}',
  refusedServices: '已拒绝：{services}',
  reference: '参考编号：{id}',
  copy: '复制',
  copied: '已复制',
  download: '下载我的数据',
  withdrawAll: '关闭所有非必要项目',
  withdrawCategory: '关闭：{category}',
  reset: '删除已存储的条目：{category}',
  resetDone: '已删除：{names}',
  resetNone: '没有存储任何内容。',

  ...vendors,
}
