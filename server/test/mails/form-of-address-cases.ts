import type { MailCase } from './case.ts'

/** Judged by what their tickets say in the end: a name in full goes before a form of address, and stays before one. */
export const FORM_OF_ADDRESS_CASES: readonly MailCase[] = [
  {
    id: 'jia',
    from: 'jia@example.com',
    subject: '贾先生 13800003050 PF0UT550',
    expected: { is: 'new', phone: '+8613800003050', serial: 'PF0UT550' },
  },
  {
    id: 'jia-2',
    from: 'jia@example.com',
    subject: 'Re: 已收到',
    answers: 'answer:jia',
    text: '姓名：贾宝玉',
    expected: { is: 'joins', case: 'jia', way: 'reference', then: { name: '贾宝玉' } },
  },
  {
    id: 'xue',
    from: 'xue@example.com',
    subject: '薛宝钗 13800003051 PF0UT551',
    expected: { is: 'new', phone: '+8613800003051', serial: 'PF0UT551' },
  },
  {
    id: 'xue-2',
    from: 'xue@example.com',
    subject: 'Re: 已收到',
    answers: 'answer:xue',
    text: '谢谢\n薛小姐',
    expected: { is: 'joins', case: 'xue', way: 'reference', then: { name: '薛宝钗' } },
  },
]
