import { text as t } from '@iws/shared/text'

/** Words of the station counter. */
export const STATION = {
  title: t('服务站柜台', '服務站櫃台', 'Station counter'),
  ask: t('输入客户的单号', '輸入客戶的案件編號', 'Type the customer’s ticket number'),
  number: t('单号', '案件編號', 'Ticket number'),
  example: t('例如 IWS-7K3M-9QXT', '例如 IWS-7K3M-9QXT', 'such as IWS-7K3M-9QXT'),
  find: t('打开', '開啟', 'Open'),
  notFound: t(
    '没有这个单号。请和客户核对每一位。',
    '沒有這個案件編號。請和客戶核對每一位。',
    'There is no such number. Please check each character with the customer.',
  ),
  machine: t('核对机器', '核對電腦', 'Compare the machine'),
  tail: t('机身编号的最后四位', '機身序號的最後四位', 'Last four characters of the serial on the machine'),
  tailHelp: t(
    '与机身标签不同时，先不要收原件，请拨打热线。',
    '與機身標籤不同時，先不要收正本，請撥打熱線。',
    'If the label differs, do not take the original; call the hotline.',
  ),
  noTail: t('客户还没有填编号', '客戶尚未填寫序號', 'The customer has not given a serial'),
  originals: t('要交的原件', '要交的正本', 'Originals to be handed in'),
  none: t('这件工单不需要原件。', '這件案件不需要正本。', 'This ticket asks for no original.'),
  seen: t('已看', '已看', 'Seen'),
  kept: t('留存', '留存', 'Kept'),
  returned: t('已退还', '已退還', 'Returned'),
  note: t('备注（可不填）', '備註（可不填）', 'Note (optional)'),
  marked: t('已记下：{paper}，{mark}', '已記下：{paper}，{mark}', 'Noted: {paper}, {mark}'),
  lost: t(
    '原件丢失时不能代替：请客户拨打热线 400-990-8888（每天 9:00–18:00，北京时间）。',
    '正本遺失時不能代替：請客戶撥打熱線 400-990-8888（每天 9:00–18:00，北京時間）。',
    'A lost original cannot be replaced here: the customer calls the hotline 400-990-8888 (daily 9:00–18:00, Beijing time).',
  ),
  history: t('经过', '經過', 'History'),
  noHistory: t('还没有记录', '尚無記錄', 'Nothing yet'),
  another: t('下一位客户', '下一位客戶', 'Next customer'),
  hides: t(
    '柜台看不到照片、姓名和日期。',
    '櫃台看不到照片、姓名和日期。',
    'The counter sees no photo, no name and no day.',
  ),
  closed: t('这件工单现在不能标记。', '這件案件目前不能標記。', 'This ticket cannot be marked now.'),
} as const
