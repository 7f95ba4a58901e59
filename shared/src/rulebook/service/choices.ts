import { text } from '../../text.ts'
import type { TriageChoice, TriageStep } from './schema.ts'

/** Answers that many steps share. */
export const WORKS: TriageChoice = {
  id: 'works',
  label: text('好了', '好了', 'It works now'),
  next: 'solved',
}
export const STILL = { id: 'still', label: text('还是一样', '還是一樣', 'Just the same') } as const
export const CANNOT = { id: 'cannot', label: text('没法试', '沒辦法試', 'I cannot try this') } as const

/** The machine’s own test of its hardware; its code goes into the ticket. Where each outcome leads is the tree’s. */
export function selfTest(next: {
  readonly passed: string
  readonly failed: string
  readonly cannot: string
}): TriageStep {
  return {
    id: 'self-test',
    try: text(
      '开机时按 F10、F1 或 Esc，选 Diagnostics；能进系统的话，用 Lenovo Vantage 里的硬件扫描也行。',
      '開機時按 F10、F1 或 Esc，選 Diagnostics；可以進入系統的話，用 Lenovo Vantage 裡的硬體掃描也行。',
      'Press F10, F1 or Esc while it starts and choose Diagnostics; if the system runs, the hardware scan in Lenovo Vantage does as well.',
    ),
    ask: text('自检的结果？', '自我檢測的結果？', 'What did the test say?'),
    answers: [
      { id: 'failed', label: text('有错误代码', '有錯誤代碼', 'It gave an error code'), next: next.failed },
      { id: 'passed', label: text('全部通过', '全部通過', 'All passed'), next: next.passed },
      { ...CANNOT, next: next.cannot },
    ],
    record: text('自检的代码或照片', '自我檢測的代碼或照片', 'The test’s code, or a photo'),
  }
}
