import { text as t } from '@iws/shared/text'

/** Words of the station counter. */
export const STATION = {
  title: t('服务站柜台', '服務站櫃台', 'Station counter'),
  ask: t('输入客户的受理号', '輸入客戶的受理編號', 'Enter the customer’s ticket number'),
  number: t('受理号', '受理編號', 'Ticket number'),
  example: t('例如 IWS-7K3M-9QXT', '例如 IWS-7K3M-9QXT', 'such as IWS-7K3M-9QXT'),
  find: t('打开', '開啟', 'Open'),
  notFound: t(
    '没有这个受理号，请和客户逐位核对。',
    '沒有這個受理編號，請和客戶逐碼核對。',
    'There is no such ticket number. Please check each character with the customer.',
  ),
  machine: t('核对机器', '核對電腦', 'Check the machine'),
  tail: t('主机编号的最后四位', '主機序號的最後四碼', 'Last four characters of the serial number'),
  tailHelp: t(
    '与机身标签不同时，先不要收原件，请拨打热线。',
    '與機身標籤不同時，先不要收正本，請撥打熱線。',
    'If the label on the machine differs, do not take the original yet; call the hotline.',
  ),
  noTail: t('客户还没有填主机编号', '客戶尚未填寫主機序號', 'The customer has not given a serial number'),
  originals: t('要交的原件', '要交的正本', 'Originals to be handed in'),
  none: t('这份申请不需要原件。', '這份申請不需要正本。', 'This ticket asks for no original.'),
  seen: t('已看', '已看', 'Seen'),
  kept: t('留存', '留存', 'Kept'),
  returned: t('已退还', '已退還', 'Returned'),
  note: t('备注（可不填）', '備註（可不填）', 'Note (optional)'),
  marked: t('已记下：{paper}，{mark}', '已記下：{paper}，{mark}', 'Noted: {paper}, {mark}'),
  lost: t(
    '原件丢失时，不能用别的代替。请客户拨打热线 400-990-8888（每天 9:00–18:00，北京时间）。',
    '正本遺失時，不能用其他文件代替。請客戶撥打熱線 400-990-8888（每天 9:00–18:00，北京時間）。',
    'Nothing can stand in for a lost original here. Please ask the customer to call the hotline 400-990-8888 (daily 9:00–18:00, Beijing time).',
  ),
  history: t('经过', '經過', 'History'),
  noHistory: t('还没有记录', '尚無紀錄', 'Nothing yet'),
  another: t('下一位客户', '下一位客戶', 'Next customer'),
  hides: t(
    '柜台看不到照片、姓名和日期。',
    '櫃台看不到照片、姓名和日期。',
    'The counter sees no photos, names or dates.',
  ),
  closed: t('这份申请现在不能标记。', '這份申請目前不能標記。', 'This ticket cannot be marked now.'),
} as const
