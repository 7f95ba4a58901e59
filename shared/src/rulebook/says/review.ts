import { text } from '../../text.ts'

/** Words of the last step before submitting. */
export const REVIEW_SAYS = {
  title: text('核对并提交', '核對並送出', 'Check and submit'),
  lead: text('每一项都可以点“修改”。', '每一項都可以點「修改」。', 'Tap “Change” beside any part.'),
  machine: text('机器', '電腦', 'Machine'),
  person: text('联系人', '聯絡人', 'You'),
  route: text('您的情况', '您的情況', 'Your situation'),
  dates: text('日期', '日期', 'Dates'),
  consents: text('同意与声明', '同意與聲明', 'Consent and declaration'),
  papers: text('材料', '文件', 'Papers'),
  consentGiven: text('已同意使用证件照片', '已同意使用證件照片', 'Use of identity papers: agreed'),
  consentNot: text('还没同意使用证件照片', '尚未同意使用證件照片', 'Use of identity papers: not agreed'),
  importDeclared: text('已声明合法带入或寄入', '已聲明合法帶入或寄入', 'Lawful import: declared'),
  importNot: text('还没声明合法带入或寄入', '尚未聲明合法帶入或寄入', 'Lawful import: not declared'),
  otherName: text('购机凭证上的名字', '購買證明上的名字', 'Name on the proof of purchase'),
  none: text('未填', '未填', 'Not given'),
  missing: text('还差 {count} 项', '還差 {count} 項', 'Still missing: {count}'),
  ready: text('可以提交了', '可以送出了', 'Ready to submit'),
  submit: text('提交', '送出', 'Submit'),
  submitAgain: text('再次提交', '再次送出', 'Submit again'),
  lost: text(
    '没有收到回应。再点一次就可以，不会重复提交。',
    '沒有收到回應。再點一次即可，不會重複送出。',
    'No answer arrived. Tap once more; it will not be submitted twice.',
  ),
  doneTitle: text('已提交', '已送出', 'Submitted'),
  doneNumber: text('受理号 {number}', '受理編號 {number}', 'Ticket {number}'),
  doneNext: text(
    '接下来由审核员逐份看材料。哪一份需要重拍，就只补那一份。',
    '接下來由審核人員逐份查看文件。哪一份需要重拍，就只補那一份。',
    'Next, a reviewer looks at each paper. If one needs a new photo, we ask for that one only.',
  ),
  doneDue: text(
    '下一次更新不晚于 {when}。这是我们自己的目标，不是联想的承诺。',
    '下一次更新不晚於 {when}。這是我們自己的目標，不是聯想的承諾。',
    'Next update no later than {when}. This is our own target, not a promise by Lenovo.',
  ),
  doneOriginal: text(
    '别忘了把原件交到服务站：{papers}。',
    '別忘了把正本交到服務站：{papers}。',
    'Please remember to take the original to a service station: {papers}.',
  ),
  toTicket: text('看进度', '查看進度', 'See the progress'),
} as const

/** What is missing, by name. `{paper}` and `{count}` come with the row. */
export const MISSING_SAYS = {
  serial: text('主机编号', '主機序號', 'The serial number'),
  name: text('您的姓名', '您的姓名', 'Your name'),
  reach: text('手机号或邮箱', '手機號碼或電子郵件', 'A phone number or an email address'),
  'purchase-day': text('购买日期', '購買日期', 'The purchase date'),
  'purchase-in-future': text(
    '购买日期晚于今天，请核对',
    '購買日期晚於今天，請核對',
    'The purchase date is in the future: please check',
  ),
  'identity-papers': text(
    '单独同意使用证件照片',
    '單獨同意使用證件照片',
    'Your consent to the use of identity papers',
  ),
  'lawful-import': text('合法带入或寄入的声明', '合法帶入或寄入的聲明', 'Your declaration of lawful import'),
  paper: text('{paper}', '{paper}', '{paper}'),
  'sent-back': text('重拍：{paper}', '重拍：{paper}', 'Retake: {paper}'),
  'on-its-way': text('{count} 张照片还没有传完', '{count} 張照片還沒有傳完', 'Photos not sent yet: {count}'),
}
