import { text } from '@iws/shared/text'

/** Words of the machine step. */
export const MACHINE = {
  title: text('机器和联系方式', '電腦和聯絡方式', 'The machine and how to reach you'),
  lead: text(
    '有了主机编号，就知道是哪一台机器。',
    '有了主機序號，就知道是哪一台電腦。',
    'The serial number tells us which machine it is.',
  ),
  serial: text('主机编号（S/N）', '主機序號（S/N）', 'Serial number (S/N)'),
  serialHint: text(
    '一般是 8 位字母和数字，例如 {example}',
    '一般是 8 位英文字母和數字，例如 {example}',
    'Usually 8 letters and digits, such as {example}',
  ),
  placeholder: text(
    '这是换过主板后留下的占位文字，不是主机编号。请照机身底部标签上的 S/N 填写，例如 {example}。标签看不清的话，可以看包装盒或购机凭证。',
    '這是更換主機板後留下的預設文字，不是主機序號。請照機身底部標籤上的 S/N 填寫，例如 {example}。標籤看不清楚的話，可以看包裝盒或購買證明。',
    'This is filler text left after a mainboard was replaced, not a serial number. Please copy the S/N from the label under the machine, such as {example}. If you cannot read the label, look at the box or the proof of purchase.',
  ),
  readAs: text('主机编号读作 {serial}', '主機序號讀作 {serial}', 'Serial number read as {serial}'),
  withModel: text(
    '主机编号 {serial}，机型 {model}',
    '主機序號 {serial}，機型 {model}',
    'Serial number {serial}, machine type {model}',
  ),
  lookalikes: text(
    '请再对一遍：字母 O 与数字 0、字母 I 与数字 1 很像。',
    '請再核對一次：字母 O 與數字 0、字母 I 與數字 1 很像。',
    'Please check once more: the letter O and the digit 0 look alike, and so do the letter I and the digit 1.',
  ),
  scan: text('扫标签上的条码', '掃描標籤上的條碼', 'Scan the barcode on the label'),
  scanNothing: text(
    '没有扫到主机编号。请照标签输入，或再扫一次。',
    '沒有掃描到主機序號。請照標籤輸入，或再掃描一次。',
    'No serial number was found. Please type it from the label, or scan once more.',
  ),
  scanNotHere: text(
    '这里不能扫码，请照标签输入。',
    '這裡無法掃描，請照標籤輸入。',
    'Scanning does not work here. Please type it from the label.',
  ),
  where: text('主机编号在哪里', '主機序號在哪裡', 'Where to find it'),
  whereText: text(
    '把机器翻过来，底部标签上 S/N 后面的一串就是。包装盒侧面的标签上也有。',
    '把電腦翻過來，底部標籤上 S/N 後面的一串就是。包裝盒側面的標籤上也有。',
    'Turn the machine over: it comes after S/N on the label. It is also on the label on the side of the box.',
  ),
  model: text('型号（可不填）', '型號（可不填）', 'Model (optional)'),
  modelHint: text('例如 Yoga Slim 7 14', '例如 Yoga Slim 7 14', 'Such as Yoga Slim 7 14'),
  name: text('您的姓名', '您的姓名', 'Your name'),
  nameHint: text('和旅行证件上一样', '和旅行證件上一樣', 'As on your travel document'),
  reach: text('怎么联系您', '如何聯絡您', 'How we reach you'),
  reachHint: text(
    '手机号和邮箱，填一项就行。',
    '手機號碼和電子郵件，填一項即可。',
    'A phone number or an email address: one is enough.',
  ),
  phone: text('手机号', '手機號碼', 'Phone number'),
  mail: text('邮箱', '電子郵件', 'Email address'),
  reachNeeded: text(
    '请留一种联系方式：手机号或邮箱。',
    '請留一種聯絡方式：手機號碼或電子郵件。',
    'Please leave one way to reach you: a phone number or an email address.',
  ),
} as const
