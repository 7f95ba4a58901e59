import { text } from '../../text.ts'

/** Words of the machine step. */
export const MACHINE_SAYS = {
  title: text('机器和联系方式', '電腦和聯絡方式', 'The machine and how to reach you'),
  lead: text(
    '有了主机编号，就知道是哪一台机器。',
    '有了主機序號，就知道是哪一台電腦。',
    'The serial number tells us which machine it is.',
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
