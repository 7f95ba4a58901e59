import { row } from './row.ts'

/** What may be wrong with the papers of a registration and their review. */
export const PAPER_PROBLEMS = {
  'requirement-unknown': row(
    404,
    '这份申请不需要这项材料。',
    '這份申請不需要這項文件。',
    'This ticket does not ask for that paper.',
  ),
  'paper-unfit': row(
    422,
    '这种证件不能用于这一项。',
    '這種證件不能用於這一項。',
    'That kind of paper cannot be used for this item.',
  ),
  'excuse-unfit': row(
    422,
    '这一项不能选这个原因。',
    '這一項不能選這個原因。',
    'That reason cannot be chosen for this item.',
  ),
  'page-accepted': row(
    409,
    '这一页已经通过，不用再改。',
    '這一頁已經通過，不必再修改。',
    'This page has been accepted. Nothing more is needed.',
  ),
  'too-many-pages': row(
    409,
    '这一项最多 {most} 张照片。',
    '這一項最多 {most} 張照片。',
    'You can send at most {most} photos for this item.',
  ),
  'reason-unknown': row(
    422,
    '没有这个原因可选。',
    '沒有這個原因可選。',
    'There is no such reason to choose.',
  ),
  'note-needed': row(
    422,
    '选这个原因时，请写一句说明。',
    '選這個原因時，請寫一句說明。',
    'Please write a note for this reason.',
  ),
  'not-registered': row(
    409,
    '还没有登记，所以没有登记凭证。',
    '尚未登記，所以沒有登記憑證。',
    'Not registered yet, so there is no certificate.',
  ),
  'term-backwards': row(
    422,
    '保修结束日早于开始日。',
    '保固結束日早於開始日。',
    'The warranty ends before it begins.',
  ),
} as const
