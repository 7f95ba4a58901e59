import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { dayAt } from '@iws/shared/calendar/day'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import type { CoverBook } from '@iws/shared/rulebook/cover-book'
import { basisOf, judgeHere } from '../../src/guide/answer/judge'
import type { Question } from '../../src/state/cover'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'

const DESTINATIONS = ['US', 'DE', 'JP', 'FR', 'CN', 'HK']
const SERIALS = ['001', '002', '003', '004', '005', '006', '007', '008', '009'].map(each => `PF0UT${each}`)
const SAID = {
  baseEnds: '2027-01-31',
  mtm: '82WM00RRCD',
  machineType: '82WM',
  entitlement: 'bought',
} as const

let stage: Stage
let book: CoverBook

beforeAll(async () => {
  stage = await startStage()
  book = (await (await fetch(`${stage.url}/api/book/cover`)).json()) as CoverBook
})
afterAll(() => stage?.stop())

const today = (now: number) => dayAt(now, 0)

async function byServer({ statement, ...question }: Question, now: number): Promise<CoverageView> {
  const said = Object.keys(statement).length > 0 ? { statement } : {}
  const answer = await fetch(`${stage.url}/api/coverage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-iws': '1' },
    body: JSON.stringify({ ...question, ...said, today: today(now) }),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as CoverageView
}

/** What the phone says with the record that the server's first answer left on it, carried to another destination. */
function byPhone(question: Question, view: CoverageView, now: number): CoverageView {
  const place = { 'zh-CN': '', 'zh-Hant': '', en: '' }
  const saved = { id: 'one', question, place, view, asOf: now, by: 'server' } as const
  const basis = basisOf([saved], question.serial) ?? { lookup: view.lookup, record: null, asOf: now }
  return judgeHere(question, basis, book, today(now), now)
}

describe('The phone and the server', () => {
  it.each(SERIALS)('say the same of %s, wherever it goes', async serial => {
    for (const destination of DESTINATIONS) {
      const now = stage.now()
      const question = { serial, boughtIn: 'CN', destination, statement: {} }
      const server = await byServer(question, now)
      expect(byPhone(question, server, now).assessment).toEqual(server.assessment)
    }
  })

  it.each(['PF0UT008', 'PF0UT009', 'PF9ZZ999'])(
    'say the same of %s with what its owner says',
    async serial => {
      const now = stage.now()
      const question = { serial, boughtIn: null, destination: 'US', statement: SAID }
      const server = await byServer(question, now)
      expect(byPhone(question, server, now).assessment).toEqual(server.assessment)
      expect(server.assessment.findings.some(each => each.from === 'statement')).toBe(true)
    },
  )
})
