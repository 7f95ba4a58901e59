import { describe, expect, it } from '@jest/globals'
import { GOOD_FACTS } from '@iws/shared/ticket/service-facts-good'
import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import { fieldsOf } from './step-fields'

/** Refusals that go away by filling something in with the step itself. */
const FILLED = ['wait-dates-missing', 'reason-missing', 'summary-missing', 'session-code-missing']

describe('the fields of a step', () => {
  it('are asked for wherever the lifecycle wants something filled in', () => {
    const facts = {
      ...GOOD_FACTS,
      state: 'filed' as const,
      codeGiven: false,
      bothDatesGiven: false,
      reasonGiven: false,
      summaryGiven: false,
    }
    const wanting = Object.values(SERVICE_LIVES)
      .flatMap(life => life.steps)
      .filter(step => step.by === 'agent' && FILLED.includes(step.needs?.(facts) ?? ''))
      .map(step => step.action)
    expect([...new Set(wanting)].sort()).toEqual(
      ['begin-session', 'cancel', 'end-session', 'escalate', 'resolve', 'wait-part'].sort(),
    )
    for (const action of wanting) expect(fieldsOf(action).length).toBeGreaterThan(0)
  })

  it('are none for a step that is one tap', () => {
    expect(fieldsOf('diagnose')).toEqual([])
  })
})
