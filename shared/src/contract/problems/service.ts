import { row } from './row.ts'

/** What may be wrong with a ticket of the service: places, phones, slots, codes. */
export const SERVICE_PROBLEMS = {
  'country-unknown': row(
    422,
    '没有这个国家或地区。',
    '沒有這個國家或地區。',
    'There is no such country or region.',
  ),
  'phone-unfit': row(
    422,
    '这个号码在那里打不通，请核对国家代码。',
    '這個號碼在那裡打不通，請核對國家代碼。',
    'This number cannot be dialled. Please check the country code.',
  ),
  'address-unfit': row(
    422,
    '地址里有一项不合当地的写法。',
    '地址中有一項不合當地的寫法。',
    'One line of the address does not fit that country.',
  ),
  'ticket-ended': row(
    409,
    '这张工单已经结束，联系方式不能再改。',
    '這張工單已經結束，聯絡方式不能再改。',
    'This ticket has ended. Its contact details cannot be changed any more.',
  ),
  'slot-taken': row(
    409,
    '这个时间刚被别人订走，请换一个。',
    '這個時間剛被別人訂走，請換一個。',
    'Someone has just taken this time. Please choose another.',
  ),
  'slot-gone': row(
    409,
    '这个时间已经过了，请换一个。',
    '這個時間已經過了，請換一個。',
    'This time is no longer offered. Please choose another.',
  ),
  'slots-enough': row(
    409,
    '您已经约了三个时间。请先用完或退回其中一个，再约新的。',
    '您已經約了三個時間。請先用完或退回其中一個，再約新的。',
    'You have booked three times already. Please use one or give it back before you book another.',
  ),
  'receiver-changed': row(
    409,
    '接收资料的一方变了，请重新看过再决定同不同意。',
    '接收資料的一方變了，請重新看過再決定同不同意。',
    'Who receives the details has changed. Please read it again before you agree.',
  ),
  'transfer-not-agreed': row(
    409,
    '客户没有同意把资料发给这个当地团队，请留在服务台处理。',
    '客戶沒有同意將資料傳給這個當地團隊，請留在服務台處理。',
    'The customer has not agreed that this local team gets the details. Please keep the ticket at the desk.',
  ),
  'code-wrong': row(401, '代码不对或已过期。', '代碼不正確或已過期。', 'The code is wrong or has expired.'),
  'claim-wrong': row(
    404,
    '没有找到。请核对信里的代码，以及您的手机尾号或邮箱。',
    '找不到。請核對信中的代碼，以及您的手機末碼或電子郵件。',
    'Not found. Please check the code in our mail and the end of your phone number or your email address.',
  ),
  'outside-window': row(
    409,
    '现在不在客户希望接电话的时间，请说明为什么现在打。',
    '現在不在客戶希望接電話的時間，請說明為什麼現在打。',
    'It is outside the hours the customer asked for. Please say why you call now.',
  ),
  'next-try-missing': row(
    409,
    '没有打通时，要写下次什么时候再打。',
    '沒有打通時，要寫下次什麼時候再打。',
    'When nobody was reached, say when the next try will be.',
  ),
  'merge-unfit': row(
    409,
    '这两张工单不能合并。',
    '這兩張工單不能合併。',
    'These two tickets cannot be merged.',
  ),
  'member-unknown': row(
    422,
    '没有这位同事或小组。',
    '沒有這位同事或小組。',
    'There is no such colleague or team.',
  ),
} as const
