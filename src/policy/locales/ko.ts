import { ko as surfaces } from '../../locales/ko.js'
import { ko as vendors } from '../../vendors/locales/ko.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Korean. */
export const ko: PolicyMessages = {
  ...surfaces,
  contents: '목차',
  effectiveDate: '시행일: {date}',
  updatedDate: '최종 변경일: {date}',

  what: '쿠키란 무엇인가요',
  whatText:
    '쿠키는 웹사이트가 브라우저에 보관하도록 하고 이후 요청과 함께 다시 보내도록 하는 짧은 텍스트입니다. 웹사이트는 브라우저 자체의 저장소에 항목을 보관할 수도 있으며, 이러한 항목은 자동으로 다시 전송되지 않습니다.',
  whatUse: '이러한 항목은 프로그램이 아닙니다. 예를 들어 로그인 상태나 선호하는 페이지 표시 방식을 기억합니다.',

  how: '{site}의 쿠키 사용 방식',
  howText: '이 페이지에는 {site}에서 기기에 저장하는 것으로 알려진 모든 항목과 그 용도 및 보관 기간이 안내되어 있습니다.',
  howEssentialOnly: '모두 웹사이트 작동에 필요한 항목이므로 선택할 것이 없으며, 배너를 통해 묻지 않습니다.',
  howAddedLater: '필수가 아닌 항목이 추가되면 사용하기 전에 먼저 묻습니다.',
  howOptIn: '필수 항목은 항상 켜져 있습니다. 그 밖의 모든 항목은 허용하기 전까지 꺼져 있습니다: {categories}.',
  howOptOut: '필수 항목은 항상 켜져 있습니다. 그 밖의 모든 항목은 끄기 전까지 켜져 있습니다: {categories}.',

  emptyCategory: '이 항목에는 저장되는 것이 없습니다.',
  unnamed: '이름 미기재',
  unstated: '미기재',
  ownProvider: '이 웹사이트',

  thirdParties: '제3자',
  thirdPartiesText: '이 페이지에 안내된 서비스의 제공자는 다음과 같습니다.',
  providerServices: '사용 용도: {services}',

  retention: '보관 기간',
  retentionText: '각 항목의 최대 보관 기간은 항목 옆에 표시되어 있습니다. 그 전에 삭제할 수 있습니다.',
  retentionChoice: '본인 선택의 유효 기간: {duration}. 그 후 다시 묻습니다.',

  absent: '이 웹사이트가 하지 않는 것',
  absentText: '이 페이지에 안내된 모든 내용에 따르면 다음과 같습니다.',
  absentAdvertising: '광고 쿠키가 없습니다.',
  absentSale: '개인정보의 판매나 공유에 사용되는 카테고리가 없습니다.',
  absentAnalytics: '웹사이트 이용 방식을 측정하는 쿠키가 없습니다.',
  absentThirdParties: '저장되는 항목에 대해 안내된 제3자가 없습니다.',
  absentOptional: '웹사이트 작동에 필요하지 않은 것은 저장되지 않습니다.',

  managing: '쿠키 관리',
  managingChoice: '여기에서 언제든지 선택을 변경할 수 있습니다. 끈 항목은 중지되며, 저장된 내용은 페이지에서 가능한 범위 내에서 삭제됩니다.',
  managingEssential: '필수 항목을 차단하거나 삭제하면 웹사이트의 일부가 작동하지 않을 수 있습니다.',
  managingBrowser:
    '모든 브라우저에서 웹사이트가 저장한 내용을 확인, 차단, 삭제할 수 있습니다. 브라우저 설정에서 개인정보 보호를 열고 쿠키 또는 사이트 데이터로 이동하세요.',
  managingForgets: '모두 삭제하면 선택도 함께 삭제됩니다.',
  onComputer: '컴퓨터의 {browser}',
  onAndroid: 'Android의 {browser}',
  onIPhone: 'iPhone 및 iPad의 {browser}',

  rights: '이용자의 권리',
  rightsText: '유럽의 GDPR과 같은 거주 국가의 법률에 따라 저장되는 내용에 대한 권리가 있을 수 있습니다. 다음 권리는 여기에서 바로 행사할 수 있습니다:',
  rightConsent: '동의: 필수가 아닌 항목은 허용한 경우에만 실행됩니다.',
  rightWithdraw: '철회: 허용할 때만큼 쉽게 허용을 철회할 수 있습니다.',
  rightObject: '거부: {category} 등 하나의 카테고리만 끌 수 있습니다.',
  rightAccess: '열람: 언제 무엇에 동의하거나 거부했는지 확인할 수 있습니다.',
  rightPortability: '이동: 이 목록 중 브라우저가 보관하는 내용을 다운로드할 수 있습니다.',
  rightAsk: '그 밖의 사항은 ‘{contact}’에 안내된 주소로 문의하세요.',

  changes: '이 정책의 변경',
  changesText: '이 정책이 변경되면 새 버전이 이 페이지에 표시됩니다.',
  changeAsked: '이 변경으로 인해 다시 물었습니다.',

  contact: '문의처',
  contactText: '{site} 쿠키 관련 문의:',
  privacyPolicy: '개인정보 처리방침',

  receipt: '기록된 선택',
  receiptNone: '아직 선택하지 않았습니다.',
  acceptedAll: '요청된 항목을 모두 허용했습니다.',
  rejectedAll: '요청된 항목을 모두 거부했습니다.',
  choseEach: '하나씩 선택했습니다.',
  withdrew: '허용했던 항목을 철회했습니다.',
  signalDecided: '브라우저의 수신 거부 신호가 적용되었습니다.',
  allowedServices: '허용됨: {services}',
  refusedServices: '거부됨: {services}',
  reference: '참조 번호: {id}',
  copy: '복사',
  copied: '복사됨',
  download: '내 데이터 다운로드',
  withdrawAll: '필수가 아닌 항목 모두 끄기',
  withdrawCategory: '끄기: {category}',
  reset: '저장된 항목 삭제: {category}',
  resetDone: '삭제됨: {names}',
  resetNone: '저장된 것이 없었습니다.',

  ...vendors,
}
