import { describe, expect, it } from '@jest/globals'
import type { ServiceKind } from './kinds.ts'
import { SERVICE_KINDS } from './kinds.ts'
import { attempt, offered } from './lifecycle.ts'
import type { Actor } from './lifecycle.ts'
import { ENQUIRY_ACTIONS } from './enquiry.ts'
import { SERVICE_REFUSALS } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { REMOTE_ACTIONS } from './remote.ts'
import { REPAIR_ACTIONS } from './repair.ts'
import type { ServiceFacts } from './service-facts.ts'
import { GOOD_FACTS as GOOD } from './service-facts-good.ts'
import { SERVICE_LIVES } from './service-life.ts'
import type { ServiceAction, ServiceState } from './service-life.ts'

const ACTORS: readonly Actor[] = ['customer', 'agent', 'reviewer', 'system']
const ACTIONS: Record<ServiceKind, readonly ServiceAction[]> = {
  repair: REPAIR_ACTIONS,
  remote: REMOTE_ACTIONS,
  enquiry: ENQUIRY_ACTIONS,
}

/** From each state: who may do what, and where it leads; written by hand as `actor action → state`. */
const BY_HAND: Record<ServiceKind, Record<string, readonly string[]>> = {
  repair: {
    draft: ['customer file → filed', 'system merge → merged', 'customer cancel → cancelled'],
    filed: [
      'agent contact → contacted',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    contacted: [
      'agent diagnose → diagnosing',
      'agent wait-part → waiting-part',
      'agent wait-customer → waiting-customer',
      'agent serve → in-service',
      'agent resolve → resolved',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    diagnosing: [
      'agent wait-part → waiting-part',
      'agent wait-customer → waiting-customer',
      'agent serve → in-service',
      'agent resolve → resolved',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    'waiting-part': [
      'agent diagnose → diagnosing',
      'agent wait-part → waiting-part',
      'agent wait-customer → waiting-customer',
      'agent serve → in-service',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    'waiting-customer': [
      'agent diagnose → diagnosing',
      'agent serve → in-service',
      'agent resolve → resolved',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    'in-service': [
      'agent diagnose → diagnosing',
      'agent wait-part → waiting-part',
      'agent wait-customer → waiting-customer',
      'agent resolve → resolved',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    resolved: [
      'customer reopen → diagnosing',
      'agent reopen → diagnosing',
      'customer close → closed',
      'agent close → closed',
      'system close → closed',
    ],
    closed: [],
    cancelled: [],
    merged: [],
  },
  remote: {
    draft: ['customer file → filed', 'system merge → merged', 'customer cancel → cancelled'],
    filed: [
      'agent triage → triaging',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    triaging: [
      'agent escalate → escalated',
      'agent begin-session → in-session',
      'agent wait-customer → waiting-customer',
      'agent resolve → resolved',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    escalated: [
      'agent begin-session → in-session',
      'agent wait-customer → waiting-customer',
      'agent resolve → resolved',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    'in-session': [
      'agent escalate → escalated',
      'agent end-session → triaging',
      'system end-session → triaging',
      'agent resolve → resolved',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    'waiting-customer': [
      'agent triage → triaging',
      'agent resolve → resolved',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    resolved: [
      'customer reopen → triaging',
      'agent reopen → triaging',
      'customer close → closed',
      'agent close → closed',
      'system close → closed',
    ],
    closed: [],
    cancelled: [],
    merged: [],
  },
  enquiry: {
    draft: [
      'customer file → filed',
      'system file → filed',
      'system merge → merged',
      'customer cancel → cancelled',
    ],
    filed: [
      'agent answer → answered',
      'customer close → closed',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    answered: [
      'customer ask-more → filed',
      'system ask-more → filed',
      'customer close → closed',
      'agent close → closed',
      'system close → closed',
      'customer cancel → cancelled',
      'agent cancel → cancelled',
      'agent merge → merged',
    ],
    closed: [],
    cancelled: [],
    merged: [],
  },
}

const at = (state: string, spoiled: Partial<ServiceFacts> = {}) => ({
  ...GOOD,
  ...spoiled,
  state: state as ServiceState,
})

describe.each(SERVICE_KINDS)('the life of a ticket: %s', kind => {
  const life = SERVICE_LIVES[kind]

  it('goes from each state exactly where the hand-written table says', () => {
    for (const state of life.states) {
      const found = ACTIONS[kind].flatMap(action =>
        ACTORS.flatMap(by => {
          const went = attempt(life, at(state), action, by)
          if (!went.ok) expect(went.why).toBe('not-now')
          return went.ok ? [`${by} ${action} → ${went.to}`] : []
        }),
      )
      expect([state, [...found].sort()]).toEqual([state, [...(BY_HAND[kind][state] ?? ['?'])].sort()])
    }
    expect(Object.keys(BY_HAND[kind])).toEqual([...life.states])
  })

  it('reaches every state from a draft', () => {
    const reached = new Set<ServiceState>(['draft'])
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const step of life.steps) if (step.from.some(from => reached.has(from))) reached.add(step.to)
    }
    expect([...reached].sort()).toEqual([...life.states].sort())
  })

  it('has a way out of every open state and none out of an end', () => {
    const left = new Set(life.steps.flatMap(step => step.from))
    for (const state of life.states)
      expect([state, left.has(state)]).toEqual([state, !life.ends.includes(state)])
    expect(life.ends).toEqual(['closed', 'cancelled', 'merged'])
  })

  it('has one step an actor from a state for each action, and words for it', () => {
    const seen = life.steps.flatMap(step => step.from.map(from => `${from} ${step.by} ${step.action}`))
    expect(new Set(seen).size).toBe(seen.length)
    for (const step of life.steps)
      expect(Object.values(step.label).filter(words => words.length > 0)).toHaveLength(3)
    expect(new Set(life.steps.map(step => step.action))).toEqual(new Set(ACTIONS[kind]))
  })

  it('cancels nothing without a reason, whoever does it', () => {
    for (const step of life.steps.filter(each => each.action === 'cancel'))
      for (const state of step.from)
        expect(attempt(life, at(state, { reasonGiven: false }), 'cancel', step.by)).toEqual({
          ok: false,
          why: 'reason-missing',
        })
  })
})

/** Kind, state, who, action, what is spoiled, and the refusal. */
const REFUSED: [ServiceKind, string, Actor, ServiceAction, Partial<ServiceFacts>, Refusal][] = [
  ['repair', 'draft', 'customer', 'file', { problemGiven: false }, 'problem-missing'],
  ['repair', 'draft', 'customer', 'file', { countryGiven: false }, 'country-missing'],
  ['repair', 'draft', 'customer', 'file', { machineGiven: false }, 'machine-missing'],
  ['repair', 'draft', 'customer', 'file', { personGiven: false }, 'applicant-missing'],
  ['repair', 'draft', 'customer', 'file', { consentToTransfer: false }, 'transfer-consent-missing'],
  ['repair', 'filed', 'agent', 'contact', { contacted: false }, 'not-contacted'],
  ['repair', 'diagnosing', 'agent', 'wait-part', { bothDatesGiven: false }, 'wait-dates-missing'],
  ['repair', 'diagnosing', 'agent', 'serve', { asksOpen: 1 }, 'ask-unanswered'],
  ['repair', 'diagnosing', 'agent', 'serve', { asksRefused: 1 }, 'ask-refused'],
  ['repair', 'in-service', 'agent', 'resolve', { asksOpen: 2 }, 'ask-unanswered'],
  ['repair', 'in-service', 'agent', 'resolve', { summaryGiven: false }, 'summary-missing'],
  ['remote', 'draft', 'customer', 'file', { problemGiven: false }, 'problem-missing'],
  ['remote', 'draft', 'customer', 'file', { declaredAbroad: false }, 'abroad-undeclared'],
  ['remote', 'draft', 'customer', 'file', { limitsRead: false }, 'limits-unread'],
  ['remote', 'draft', 'customer', 'file', { personGiven: false }, 'applicant-missing'],
  ['remote', 'filed', 'agent', 'triage', { contacted: false }, 'not-contacted'],
  ['remote', 'triaging', 'agent', 'escalate', { reasonGiven: false }, 'reason-missing'],
  ['remote', 'escalated', 'agent', 'begin-session', { consentToSession: false }, 'session-consent-missing'],
  ['remote', 'escalated', 'agent', 'begin-session', { codeGiven: false }, 'session-code-missing'],
  ['remote', 'in-session', 'agent', 'end-session', { summaryGiven: false }, 'summary-missing'],
  ['remote', 'triaging', 'agent', 'resolve', { summaryGiven: false }, 'summary-missing'],
  ['enquiry', 'draft', 'customer', 'file', { problemGiven: false }, 'problem-missing'],
  ['enquiry', 'draft', 'customer', 'file', { personGiven: false }, 'applicant-missing'],
  ['enquiry', 'filed', 'agent', 'answer', { contacted: false }, 'not-contacted'],
]

describe('a step of the service desk', () => {
  it.each(REFUSED)('%s, %s: %s cannot %s with %j: %s', (kind, state, by, action, spoiled, why) => {
    expect(attempt(SERVICE_LIVES[kind], at(state, spoiled), action, by)).toEqual({ ok: false, why })
    expect(attempt(SERVICE_LIVES[kind], at(state), action, by).ok).toBe(true)
  })

  it('can be refused for these reasons and no other', () => {
    const tested = new Set([...REFUSED.map(row => row[5]), 'reason-missing'])
    const shared = ['machine-missing', 'applicant-missing']
    expect([...tested].sort()).toEqual([...SERVICE_REFUSALS, ...shared].sort())
  })

  it('is offered grey with its reason, so that nobody has to guess', () => {
    const facts = at('filed', { contacted: false, reasonGiven: false })
    expect(offered(SERVICE_LIVES.repair, facts, 'agent')).toEqual([
      { action: 'contact', why: 'not-contacted' },
      { action: 'cancel', why: 'reason-missing' },
      { action: 'merge', why: null },
    ])
    expect(offered(SERVICE_LIVES.repair, at('closed'), 'agent')).toEqual([])
  })

  it('asks for no serial on the way to remote help: any brand is served (C13)', () => {
    const facts = at('draft', { machineGiven: false, countryGiven: false, consentToTransfer: false })
    expect(attempt(SERVICE_LIVES.remote, facts, 'file', 'customer')).toEqual({ ok: true, to: 'filed' })
  })

  it('takes a mail in whatever it says: nobody is turned away for an empty field', () => {
    const facts = at('draft', { problemGiven: false, personGiven: false })
    expect(attempt(SERVICE_LIVES.enquiry, facts, 'file', 'system')).toEqual({ ok: true, to: 'filed' })
  })
})
