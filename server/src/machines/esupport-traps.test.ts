import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { askCoverage } from '@iws/shared/contract/coverage'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { EsupportDouble } from '../../test/doubles/esupport.ts'

let lenovo: EsupportDouble
let app: TestApp
beforeAll(async () => {
  lenovo = await new EsupportDouble().start()
  app = await startApp({ esupport: { clientId: lenovo.clientId, baseUrl: lenovo.baseUrl } })
})
afterAll(async () => {
  await app.stop()
  await lenovo.stop()
})
beforeEach(() => {
  app.clock.move(2_000)
})

async function recordOf(serial: string) {
  const asked = { serial, boughtIn: 'CN', destination: 'US', today: '2026-11-22' }
  const { body } = await app.stranger.call(askCoverage, asked)
  return body
}

describe('What Lenovo’s look-up says of a machine', () => {
  it('is read in days, layers and the model from its address', async () => {
    const { record } = await recordOf('PF0EX001')
    expect(record).toEqual({
      source: 'esupport',
      demonstration: false,
      readAt: app.clock.now(),
      machineType: '82WM',
      mtm: '82WM006KCD',
      name: 'Legion Pro 5 16ARX8',
      line: 'consumer',
      soldIn: null,
      purchased: '2025-03-08',
      shipped: '2025-02-20',
      layers: [
        { kind: 'base', name: '1Y Depot (example)', start: '2025-03-08', end: '2027-03-07' },
        { kind: 'extended', name: '1Y Extension (example)', start: '2027-03-08', end: '2028-03-07' },
      ],
      entitlement: 'unknown',
    })
  })

  it('may lack the day of purchase; whether it is in warranty the days say, not a flag', async () => {
    const { record, assessment } = await recordOf('PF0EX002')
    expect(record).toMatchObject({ purchased: null, shipped: '2021-06-01' })
    expect(assessment).toMatchObject({ outcome: 'not-covered', until: '2022-05-31' })
  })

  it('never makes a base term of software that runs to 2044, whatever it is filed under', async () => {
    const { record, assessment } = await recordOf('PF0EX003')
    expect(record?.layers).toEqual([
      { kind: 'software', name: 'Software support (example)', start: '2024-01-01', end: '2044-01-01' },
    ])
    expect(assessment).toMatchObject({ outcome: 'ask-us', until: null })
  })

  it('keeps base, entitlement, accident and added services apart; a part’s own term is not the machine’s', async () => {
    const { record, assessment } = await recordOf('PF0EX004')
    const kinds = record?.layers.map(({ kind, name, end }) => `${kind} ${name} ${end}`)
    expect(kinds).toEqual([
      'base 2Y Depot (example) 2027-01-04',
      'iws International Warranty Service (example) 2027-01-04',
      'accidental 2Y Accidental Damage (example) 2027-01-04',
      'extended 3Y Something (example) 2028-01-04',
      'extended 1Y Now (example) 2029-01-04',
      'software Helping hand (example) 2044-01-01',
      'extended On site (example) 2029-01-04',
    ])
    expect(record?.entitlement).toBe('bought')
    expect(assessment.until).toBe('2027-01-04')
  })

  it('may be a machine without any warranty: known, and its term unknown', async () => {
    const { lookup, record, assessment } = await recordOf('PF0EX005')
    expect([lookup, record?.layers, record?.machineType]).toEqual(['found', [], null])
    expect(assessment).toMatchObject({ outcome: 'ask-us', until: null })
  })

  it('may be two machines of one serial: the model on the label tells which, or nobody does', async () => {
    const open = await recordOf('PF0EX006')
    expect(open).toMatchObject({ lookup: 'found', record: { machineType: null, line: null, layers: [] } })
    const meant = await recordOf('82WM00EXCDPF0EX006')
    expect(meant.record).toMatchObject({ machineType: '82WM', line: 'consumer' })
    const other = await recordOf('21CB00EXCDPF0EX006')
    expect(other.record).toMatchObject({ machineType: '21CB', line: 'think' })
  })
})
