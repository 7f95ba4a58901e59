import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../policy/finding.ts'
import type { ChecklistLine } from './checklist.ts'
import { attempt, offered } from './lifecycle.ts'
import type { Actor } from './lifecycle.ts'
import type { Refusal } from './refusals.ts'
import { REGISTRATION_REFUSALS } from './refusals.ts'
import { REGISTRATION, REGISTRATION_ACTIONS, REGISTRATION_STATES } from './registration.ts'
import type { RegistrationAction, RegistrationFacts, RegistrationState } from './registration.ts'

const ACTORS: readonly Actor[] = ['customer', 'reviewer', 'system']

/** A ticket whose every step may be taken: each test spoils one thing. */
const GOOD: RegistrationFacts = {
  state: 'draft',
  lines: [line({ mark: 'accepted' })],
  findings: [],
  answered: [],
  machineGiven: true,
  applicantGiven: true,
  purchaseDayGiven: true,
  consentToIdentityPapers: true,
  declaredLawfulImport: true,
  datesConfirmed: true,
  pagesInCleaning: 0,
}

function line(more: Partial<ChecklistLine>): ChecklistLine {
  return {
    requirement: 'purchase-proof',
    optional: false,
    mark: 'missing',
    original: null,
    excuse: null,
    ...more,
  }
}

function finding(rule: string, weight: Finding['weight'], verdict: Finding['verdict']): Finding {
  return { rule, clause: 'C15', weight, verdict, days: {} }
}

/** Which step each actor may take from each state, written by hand. */
const BY_HAND: Record<RegistrationState, Partial<Record<RegistrationAction, [Actor, RegistrationState]>>> = {
  draft: { submit: ['customer', 'in-review'], withdraw: ['customer', 'withdrawn'] },
  'in-review': {
    withdraw: ['customer', 'withdrawn'],
    'ask-again': ['reviewer', 'sent-back'],
    'accept-papers': ['reviewer', 'papers-accepted'],
    refuse: ['reviewer', 'refused'],
  },
  'sent-back': { submit: ['customer', 'in-review'], withdraw: ['customer', 'withdrawn'] },
  'papers-accepted': {
    withdraw: ['customer', 'withdrawn'],
    register: ['reviewer', 'registered'],
    refuse: ['reviewer', 'refused'],
  },
  registered: {},
  refused: {},
  withdrawn: {},
}

describe('the life of a registration', () => {
  it('goes from each state exactly where the hand-written table says', () => {
    for (const state of REGISTRATION_STATES)
      for (const action of REGISTRATION_ACTIONS)
        for (const by of ACTORS) {
          const lines = [line({ mark: action === 'ask-again' ? 'sent-back' : 'accepted' })]
          const went = attempt(REGISTRATION, { ...GOOD, state, lines }, action, by)
          const step = BY_HAND[state][action]
          const expected = step?.[0] === by ? { ok: true, to: step[1] } : { ok: false, why: 'not-now' }
          expect([state, action, by, went]).toEqual([state, action, by, expected])
        }
  })

  it('reaches every state from a draft', () => {
    const reached = new Set<RegistrationState>(['draft'])
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const step of REGISTRATION.steps)
        if (step.from.some(from => reached.has(from))) reached.add(step.to)
    }
    expect([...reached].sort()).toEqual([...REGISTRATION_STATES].sort())
  })

  it('has a way out of every open state and none out of an end', () => {
    const left = new Set(REGISTRATION.steps.flatMap(step => step.from))
    for (const state of REGISTRATION_STATES)
      expect([state, left.has(state)]).toEqual([state, !REGISTRATION.ends.includes(state)])
  })

  it('has words for every step', () => {
    for (const step of REGISTRATION.steps)
      expect(Object.values(step.label).filter(words => words.length > 0)).toHaveLength(3)
    expect(new Set(REGISTRATION.steps.map(step => step.action))).toEqual(new Set(REGISTRATION_ACTIONS))
  })

  it('offers exactly the steps an actor has, a grey one with its reason', () => {
    const facts = { ...GOOD, state: 'in-review' as const, pagesInCleaning: 1 }
    expect(offered(REGISTRATION, facts, 'reviewer')).toEqual([
      { action: 'ask-again', why: 'nothing-sent-back' },
      { action: 'accept-papers', why: 'pages-in-cleaning' },
      { action: 'refuse', why: null },
    ])
    expect(offered(REGISTRATION, facts, 'customer')).toEqual([{ action: 'withdraw', why: null }])
    expect(offered(REGISTRATION, { ...GOOD, state: 'registered' }, 'reviewer')).toEqual([])
  })
})

describe('submitting', () => {
  const SPOILED: [Refusal, Partial<RegistrationFacts>][] = [
    ['machine-missing', { machineGiven: false }],
    ['applicant-missing', { applicantGiven: false }],
    ['purchase-day-missing', { purchaseDayGiven: false }],
    ['purchase-in-future', { findings: [finding('D4', 'decides', 'fail')] }],
    ['papers-missing', { lines: [line({ mark: 'missing' })] }],
    ['papers-missing', { lines: [line({ mark: 'sent-back' })] }],
    ['consent-missing', { consentToIdentityPapers: false }],
    ['declaration-missing', { declaredLawfulImport: false }],
  ]

  it.each(SPOILED)('is stopped by %s', (why, spoiled) => {
    for (const state of ['draft', 'sent-back'] as const)
      expect(attempt(REGISTRATION, { ...GOOD, ...spoiled, state }, 'submit', 'customer')).toEqual({
        ok: false,
        why,
      })
  })

  it('is not stopped by a stay that does not hold the day of purchase: a reviewer answers that', () => {
    const facts = { ...GOOD, findings: [finding('D1', 'asks-a-person', 'fail')] }
    expect(attempt(REGISTRATION, facts, 'submit', 'customer')).toEqual({ ok: true, to: 'in-review' })
  })

  it('is not stopped by an optional paper or by an original that goes to a station', () => {
    const lines = [line({ optional: true }), line({ original: 'to-hand-in' })]
    expect(attempt(REGISTRATION, { ...GOOD, lines }, 'submit', 'customer').ok).toBe(true)
  })
})

describe('accepting the papers', () => {
  const REVIEWED = { ...GOOD, state: 'in-review' as const }
  const SPOILED: [Refusal, Partial<RegistrationFacts>][] = [
    ['pages-in-cleaning', { pagesInCleaning: 2 }],
    ['original-not-seen', { lines: [line({ mark: 'accepted', original: 'to-hand-in' })] }],
    ['papers-unsettled', { lines: [line({ mark: 'received' })] }],
    ['dates-unconfirmed', { datesConfirmed: false }],
    ['finding-unanswered', { findings: [finding('D1', 'asks-a-person', 'fail')] }],
  ]

  it.each(SPOILED)('is stopped by %s', (why, spoiled) => {
    expect(attempt(REGISTRATION, { ...REVIEWED, ...spoiled }, 'accept-papers', 'reviewer')).toEqual({
      ok: false,
      why,
    })
  })

  it('goes on once the reviewer has answered the failed finding', () => {
    const facts = { ...REVIEWED, findings: [finding('D1', 'asks-a-person', 'fail')], answered: ['D1'] }
    expect(attempt(REGISTRATION, facts, 'accept-papers', 'reviewer')).toEqual({
      ok: true,
      to: 'papers-accepted',
    })
  })

  it('is not held up by a caution or by something unknown', () => {
    const findings = [finding('D3', 'tells', 'fail'), finding('D1', 'asks-a-person', 'unknown')]
    expect(attempt(REGISTRATION, { ...REVIEWED, findings }, 'accept-papers', 'reviewer').ok).toBe(true)
  })

  it.each(['seen', 'kept', 'returned'] as const)(
    'goes on when the station has marked the original %s',
    original => {
      const lines = [line({ mark: 'missing', original }), line({ mark: 'excused', excuse: 'lost' })]
      expect(attempt(REGISTRATION, { ...REVIEWED, lines }, 'accept-papers', 'reviewer').ok).toBe(true)
    },
  )
})

describe('the reasons why a step cannot be taken', () => {
  it('are those tested above and no other', () => {
    const tested: Refusal[] = [
      'not-now',
      'machine-missing',
      'applicant-missing',
      'purchase-day-missing',
      'purchase-in-future',
      'papers-missing',
      'consent-missing',
      'declaration-missing',
      'nothing-sent-back',
      'pages-in-cleaning',
      'papers-unsettled',
      'original-not-seen',
      'dates-unconfirmed',
      'finding-unanswered',
    ]
    expect([...REGISTRATION_REFUSALS].sort()).toEqual(tested.sort())
  })
})
