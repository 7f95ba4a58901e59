import type { Finding } from '../policy/finding.ts'
import type { ChecklistLine } from './checklist.ts'
import { cameBack, unanswered, unsettled } from './checklist.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Refusal } from './refusals.ts'

/**
 * `draft` the customer gathers · `in-review` with us · `sent-back` waits for the customer · `papers-accepted` passed
 * on to Lenovo, no number yet · `registered`, `refused`, `withdrawn` are ends.
 */
export const REGISTRATION_STATES = [
  'draft',
  'in-review',
  'sent-back',
  'papers-accepted',
  'registered',
  'refused',
  'withdrawn',
] as const
export type RegistrationState = (typeof REGISTRATION_STATES)[number]

export const REGISTRATION_ACTIONS = [
  'submit',
  'withdraw',
  'ask-again',
  'accept-papers',
  'register',
  'refuse',
] as const
export type RegistrationAction = (typeof REGISTRATION_ACTIONS)[number]

/** What the steps of a registration look at. */
export interface RegistrationFacts {
  readonly state: RegistrationState
  readonly lines: readonly ChecklistLine[]
  readonly findings: readonly Finding[]
  /** Rule ids of failed findings that a reviewer has answered in words. */
  readonly answered: readonly string[]
  readonly machineGiven: boolean
  readonly applicantGiven: boolean
  readonly purchaseDayGiven: boolean
  readonly consentToIdentityPapers: boolean
  readonly declaredLawfulImport: boolean
  /** The reviewer has confirmed or corrected the days. */
  readonly datesConfirmed: boolean
  /** Pages still being cleaned. */
  readonly pagesInCleaning: number
}

const canSubmit = (facts: RegistrationFacts): Refusal | null => {
  if (!facts.machineGiven) return 'machine-missing'
  if (!facts.applicantGiven) return 'applicant-missing'
  if (!facts.purchaseDayGiven) return 'purchase-day-missing'
  if (facts.findings.some(each => each.weight === 'decides' && each.verdict === 'fail'))
    return 'purchase-in-future'
  if (unanswered(facts.lines).length > 0) return 'papers-missing'
  if (!facts.consentToIdentityPapers) return 'consent-missing'
  if (!facts.declaredLawfulImport) return 'declaration-missing'
  return null
}

const canAccept = (facts: RegistrationFacts): Refusal | null => {
  if (facts.pagesInCleaning > 0) return 'pages-in-cleaning'
  if (unsettled(facts.lines).some(line => line.original === 'to-hand-in')) return 'original-not-seen'
  if (unsettled(facts.lines).length > 0) return 'papers-unsettled'
  if (!facts.datesConfirmed) return 'dates-unconfirmed'
  const open = facts.findings.filter(
    each => each.weight !== 'tells' && each.verdict === 'fail' && !facts.answered.includes(each.rule),
  )
  return open.length > 0 ? 'finding-unanswered' : null
}

/** How a registration lives (C14, C15, C11). */
export const REGISTRATION: Lifecycle<RegistrationState, RegistrationAction, RegistrationFacts> = {
  states: REGISTRATION_STATES,
  ends: ['registered', 'refused', 'withdrawn'],
  steps: [
    {
      action: 'submit',
      by: 'customer',
      from: ['draft', 'sent-back'],
      to: 'in-review',
      needs: canSubmit,
      label: { 'zh-CN': '提交', 'zh-Hant': '送出', en: 'Submit' },
    },
    {
      action: 'withdraw',
      by: 'customer',
      from: ['draft', 'in-review', 'sent-back', 'papers-accepted'],
      to: 'withdrawn',
      label: { 'zh-CN': '撤回申请', 'zh-Hant': '撤回申請', en: 'Withdraw' },
    },
    {
      action: 'ask-again',
      by: 'reviewer',
      from: ['in-review'],
      to: 'sent-back',
      needs: facts => (cameBack(facts.lines).length > 0 ? null : 'nothing-sent-back'),
      label: { 'zh-CN': '退回补拍', 'zh-Hant': '退回補拍', en: 'Send back' },
    },
    {
      action: 'accept-papers',
      by: 'reviewer',
      from: ['in-review'],
      to: 'papers-accepted',
      needs: canAccept,
      label: { 'zh-CN': '接受材料', 'zh-Hant': '接受文件', en: 'Accept papers' },
    },
    {
      action: 'register',
      by: 'reviewer',
      from: ['papers-accepted'],
      to: 'registered',
      label: { 'zh-CN': '登记', 'zh-Hant': '登記', en: 'Register' },
    },
    {
      action: 'refuse',
      by: 'reviewer',
      from: ['in-review', 'papers-accepted'],
      to: 'refused',
      label: { 'zh-CN': '拒绝', 'zh-Hant': '拒絕', en: 'Refuse' },
    },
  ],
}
