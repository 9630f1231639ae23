import { ja as surfaces } from '../../locales/ja.js'
import { ja as vendors } from '../../vendors/locales/ja.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Japanese. */
export const ja: PolicyMessages = {
  ...surfaces,
  contents: '目次',
  effectiveDate: '発効日：{date}',
  updatedDate: '最終変更日：{date}',

  what: 'Cookieとは',
  whatText:
    'Cookieとは、ウェブサイトがブラウザに保存させ、以後のリクエストとともに送り返させる短いテキストです。サイトはブラウザ自体のストレージに項目を保存することもありますが、それらが自動的に送り返されることはありません。',
  whatUse: 'これらの項目はプログラムではありません。たとえば、ログインしていることや、ページの表示の好みを記録します。',

  how: '{site}でのCookieの使用',
  howText: 'このページには、{site}がお使いのデバイスに保存することがわかっているすべてのものと、その目的および保存期間を記載しています。',
  howEssentialOnly: 'これらはすべてサイトの動作に必要なものです。そのため選択する項目はなく、バナーでお尋ねすることもありません。',
  howAddedLater: '必須でないものが追加される場合は、使用する前にお尋ねします。',
  howOptIn: '必須のものは常にオンです。それ以外は、許可されるまですべてオフです：{categories}。',
  howOptOut: '必須のものは常にオンです。それ以外は、オフにされるまですべてオンです：{categories}。',

  emptyCategory: 'この項目では何も保存されません。',
  unnamed: '名称の記載なし',
  unstated: '記載なし',
  ownProvider: '当サイト',

  thirdParties: '第三者',
  thirdPartiesText: 'このページに記載されたサービスの提供元は次のとおりです。',
  providerServices: '使用目的：{services}',

  retention: '保存期間',
  retentionText: '各項目の最長の保存期間は、その横に記載しています。それより前に削除することもできます。',
  retentionChoice: 'お客様の選択の有効期間：{duration}。その後、あらためてお尋ねします。',

  absent: '当サイトが行わないこと',
  absentText: 'このページに記載されたすべての内容によれば、次のとおりです。',
  absentAdvertising: '広告用のCookieはありません。',
  absentSale: '個人データの販売または共有に使用されるカテゴリーはありません。',
  absentAnalytics: 'サイトの利用状況を測定するCookieはありません。',
  absentThirdParties: '保存されるもののいずれにも、第三者は記載されていません。',
  absentOptional: 'サイトの動作に必要のないものは保存されません。',

  managing: 'Cookieの管理',
  managingChoice: '選択はここでいつでも変更できます。オフにしたものは停止し、それが保存したものは、ページから可能な範囲で削除されます。',
  managingEssential: '必須のものをブロックまたは削除すると、サイトの一部が動作しなくなることがあります。',
  managingBrowser:
    'どのブラウザでも、サイトが保存したものを確認、ブロック、削除できます。ブラウザの設定を開き、プライバシー、Cookieまたはサイトデータの順に進んでください。',
  managingForgets: 'すべてを削除すると、お客様の選択も削除されます。',
  onComputer: 'パソコンの{browser}',
  onAndroid: 'Androidの{browser}',
  onIPhone: 'iPhoneおよびiPadの{browser}',

  rights: 'お客様の権利',
  rightsText:
    'ヨーロッパのGDPRなど、お住まいの国の法律により、保存されるものについての権利が認められる場合があります。次の権利はここで直接ご利用いただけます。',
  rightConsent: '同意：必須でないものは、許可した場合にのみ実行されます。',
  rightWithdraw: '撤回：許可したものを、許可したときと同じくらい簡単に取り消せます。',
  rightObject: '異議：{category}など、一つのカテゴリーだけをオフにできます。',
  rightAccess: 'アクセス：いつ、何に同意または拒否したかを確認できます。',
  rightPortability: 'ポータビリティ：この一覧のうちブラウザが保存しているものをダウンロードできます。',
  rightAsk: 'その他のご用件は、「{contact}」に記載の宛先までご連絡ください。',

  changes: 'このポリシーの変更',
  changesText: 'このポリシーが変更された場合、新しい版がこのページに表示されます。',
  changeAsked: 'この変更により、あらためてお尋ねしました。',

  contact: 'お問い合わせ',
  contactText: '{site}のCookieに関するお問い合わせ：',
  privacyPolicy: 'プライバシーポリシー',

  receipt: '記録された選択',
  receiptNone: 'まだ選択していません。',
  acceptedAll: '尋ねられたものをすべて許可しました。',
  rejectedAll: '尋ねられたものをすべて拒否しました。',
  choseEach: '個別に選択しました。',
  withdrew: '許可していたものを取り消しました。',
  signalDecided: 'ブラウザのオプトアウト信号が適用されました。',
  allowedServices: '許可：{services}',
  refusedServices: '拒否：{services}',
  reference: '参照番号：{id}',
  copy: 'コピー',
  copied: 'コピーしました',
  download: '自分のデータをダウンロード',
  withdrawAll: '必須でないものをすべてオフにする',
  withdrawCategory: 'オフにする：{category}',
  reset: '保存された項目を削除：{category}',
  resetDone: '削除しました：{names}',
  resetNone: '何も保存されていませんでした。',

  ...vendors,
}
