import { vi as surfaces } from '../../locales/vi.js'
import { vi as vendors } from '../../vendors/locales/vi.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Vietnamese. */
export const vi: PolicyMessages = {
  ...surfaces,
  contents: 'Mục lục',
  effectiveDate: 'Có hiệu lực từ {date}',
  updatedDate: 'Thay đổi lần cuối: {date}',

  what: 'Cookie là gì',
  whatText:
    'Cookie là một đoạn văn bản ngắn mà trang web yêu cầu trình duyệt của bạn lưu giữ và gửi lại trong những yêu cầu sau. Trang web cũng có thể lưu các mục trong bộ nhớ riêng của trình duyệt; những mục này không tự được gửi lại.',
  whatUse: 'Các mục này không phải là chương trình. Chẳng hạn, chúng ghi nhớ rằng bạn đã đăng nhập hoặc bạn muốn trang hiển thị thế nào.',

  how: '{site} sử dụng cookie như thế nào',
  howText: 'Trang này nêu mọi thứ mà {site} được biết là lưu trên thiết bị của bạn, dùng để làm gì và được giữ trong bao lâu.',
  howEssentialOnly: 'Tất cả đều cần thiết để trang web hoạt động, nên không có gì để chọn và không có biểu ngữ nào hỏi bạn.',
  howAddedLater: 'Nếu có thêm mục không bắt buộc, bạn sẽ được hỏi trước khi mục đó được sử dụng.',
  howOptIn: 'Những gì thiết yếu luôn bật. Mọi thứ khác đều tắt cho đến khi bạn cho phép: {categories}.',
  howOptOut: 'Những gì thiết yếu luôn bật. Mọi thứ khác đều bật cho đến khi bạn tắt: {categories}.',

  emptyCategory: 'Không có gì được lưu trong mục này.',
  unnamed: 'Không nêu tên',
  unstated: 'Không nêu rõ',
  ownProvider: 'Trang web này',

  thirdParties: 'Bên thứ ba',
  thirdPartiesText: 'Các nhà cung cấp sau đứng sau những dịch vụ được nêu trên trang này.',
  providerServices: 'Dùng cho: {services}',

  retention: 'Thời gian lưu giữ',
  retentionText: 'Thời gian lưu giữ tối đa được nêu bên cạnh từng mục. Bạn có thể xóa sớm hơn.',
  retentionChoice: 'Lựa chọn của bạn có hiệu lực trong {duration}. Sau đó bạn sẽ được hỏi lại.',

  absent: 'Những gì trang web này không làm',
  absentText: 'Theo mọi thông tin được nêu trên trang này:',
  absentAdvertising: 'Không có cookie quảng cáo.',
  absentSale: 'Không danh mục nào được dùng để bán hoặc chia sẻ dữ liệu cá nhân.',
  absentAnalytics: 'Không có cookie đo lường cách trang web được sử dụng.',
  absentThirdParties: 'Không có bên thứ ba nào được nêu tên đứng sau những gì được lưu.',
  absentOptional: 'Không lưu bất cứ thứ gì mà trang web không cần để hoạt động.',

  managing: 'Quản lý cookie',
  managingChoice:
    'Bạn có thể thay đổi lựa chọn tại đây bất cứ lúc nào. Những gì bạn tắt sẽ dừng lại, và dữ liệu chúng đã lưu sẽ bị xóa trong phạm vi mà một trang có thể làm được.',
  managingEssential: 'Nếu bạn chặn hoặc xóa những gì thiết yếu, một số phần của trang web có thể ngừng hoạt động.',
  managingBrowser:
    'Trong mọi trình duyệt, bạn có thể xem, chặn và xóa những gì các trang web đã lưu. Hãy mở phần cài đặt, rồi quyền riêng tư, rồi cookie hoặc dữ liệu trang web.',
  managingForgets: 'Xóa tất cả cũng sẽ xóa lựa chọn của bạn.',
  onComputer: '{browser} trên máy tính',
  onAndroid: '{browser} trên Android',
  onIPhone: '{browser} trên iPhone và iPad',

  rights: 'Quyền của bạn',
  rightsText: 'Luật của nước bạn, chẳng hạn GDPR ở châu Âu, có thể cho bạn các quyền đối với những gì được lưu. Bạn có thể sử dụng các quyền sau ngay tại đây:',
  rightConsent: 'Đồng ý: những gì không bắt buộc chỉ chạy khi bạn cho phép.',
  rightWithdraw: 'Rút lại: rút lại điều bạn đã cho phép, dễ dàng như khi bạn cho phép.',
  rightObject: 'Phản đối: chỉ tắt một danh mục, ví dụ {category}.',
  rightAccess: 'Truy cập: xem bạn đã đồng ý hoặc từ chối điều gì và khi nào.',
  rightPortability: 'Chuyển dữ liệu: tải xuống những gì trình duyệt của bạn đang giữ trong danh sách này.',
  rightAsk: 'Về mọi vấn đề khác, hãy viết đến địa chỉ trong mục “{contact}”.',

  changes: 'Thay đổi đối với chính sách này',
  changesText: 'Khi chính sách này thay đổi, phiên bản mới sẽ được hiển thị trên trang này.',
  changeAsked: 'Đã hỏi lại vì thay đổi này.',

  contact: 'Liên hệ',
  contactText: 'Câu hỏi về cookie trên {site}:',
  privacyPolicy: 'Chính sách quyền riêng tư',

  receipt: 'Lựa chọn của bạn được ghi nhận',
  receiptNone: 'Bạn chưa chọn gì.',
  acceptedAll: 'Bạn đã cho phép mọi thứ được hỏi.',
  rejectedAll: 'Bạn đã từ chối mọi thứ được hỏi.',
  choseEach: 'Bạn đã chọn từng mục.',
  withdrew: 'Bạn đã rút lại những gì từng cho phép.',
  signalDecided: 'Tín hiệu từ chối của trình duyệt của bạn đã được áp dụng.',
  allowedServices: 'Đã cho phép: {services}',
  refusedServices: 'Đã từ chối: {services}',
  reference: 'Số tham chiếu: {id}',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  download: 'Tải xuống dữ liệu của tôi',
  withdrawAll: 'Tắt mọi mục không bắt buộc',
  withdrawCategory: 'Tắt: {category}',
  reset: 'Xóa các mục đã lưu: {category}',
  resetDone: 'Đã xóa: {names}',
  resetNone: 'Không có gì được lưu.',

  ...vendors,
}
