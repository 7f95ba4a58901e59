import { text } from '@iws/shared/text'

/** Words around the consents; the consents themselves come from the policy. */
export const CONSENT = {
  title: text('两项单独的确认', '兩項各自的確認', 'Two separate questions'),
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
    'If you take it back, photos of identity papers already sent are erased at once; everything else stays.',
  ),
  given: text('已勾选', '已勾選', 'Ticked'),
  withoutIdentity: text(
    '没有这项同意，我们不能接收证件照片。您可以先填别的，想好了随时回来勾选；也可以打热线，带证件到服务站当面办。',
    '沒有這項同意，我們無法接收證件照片。您可以先填其他內容，想好後隨時回來勾選；也可以撥打熱線，帶證件到服務站當面辦理。',
    'Without this consent we cannot take photos of identity papers. Go on with the rest and come back whenever you like, or call the hotline and show the papers at a station.',
  ),
  withoutImport: text(
    '没有这项声明，不能提交登记。拿不准时请先向海关了解，内容会替您留着。',
    '沒有這項聲明，無法送出登記。拿不準時請先向海關了解，內容會替您保留。',
    'Without this declaration the registration cannot be submitted. If you are unsure, ask customs first; what you filled in stays here.',
  ),
  later: text('先不勾选，继续看材料', '先不勾選，繼續查看文件', 'Go on without ticking'),
} as const
