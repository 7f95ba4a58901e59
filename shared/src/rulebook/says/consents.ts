import { text } from '../../text.ts'

/** Words around the consents; the consents themselves come from the policy. */
export const CONSENTS_SAYS = {
  title: text('两项要分开确认的事', '兩項要分開確認的事', 'Two things to confirm separately'),
  lead: text(
    '请分别读过再勾选。不勾选也不会丢失已填的内容。',
    '請分別讀過再勾選。不勾選也不會遺失已填的內容。',
    'Please read each one before you tick it. Nothing you filled in is lost if you do not.',
  ),
  version: text('版本 {version}', '版本 {version}', 'Version {version}'),
  withdraw: text('撤回这项同意', '撤回這項同意', 'Take this back'),
  erasesPapers: text(
    '撤回后，已上传的证件照片会立即删除，其他内容都留着。',
    '撤回後，已上傳的證件照片會立即刪除，其他內容都保留。',
    'If you take it back, the photos of identity papers you have sent are erased at once. Everything else stays.',
  ),
  given: text('已勾选', '已勾選', 'Ticked'),
  withoutIdentity: text(
    '没有这项同意，我们不能接收证件照片。您可以先填别的，想好了随时回来勾选；也可以拨打热线，问问别的办法。',
    '沒有這項同意，我們無法接收證件照片。您可以先填其他內容，想好後隨時回來勾選；也可以撥打熱線，詢問其他辦法。',
    'Without this consent we cannot accept photos of identity papers. You can go on with the rest and come back whenever you like, or ask the hotline about other ways.',
  ),
  withoutImport: text(
    '没有这项声明，不能提交登记。拿不准时，请先问海关或拨打热线；填好的内容都会留着。',
    '沒有這項聲明，無法送出登記。不確定時，請先詢問海關或撥打熱線；填好的內容都會保留。',
    'Without this declaration the registration cannot be submitted. If you are not sure, ask customs or call the hotline first; what you filled in stays here.',
  ),
  later: text('先不勾选，继续看材料', '先不勾選，繼續查看文件', 'Go on without ticking'),
} as const
