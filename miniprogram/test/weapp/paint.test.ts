import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { SetData } from './harness/set-data'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

const KB = 1024
const ROUTE = { place: 'hongkong', way: 'carried', residency: 'mainland' } as const

let stage: Stage
let anna: Traveller

beforeAll(async () => {
  stage = await startStage()
  anna = new Traveller(stage.phone('anna'))
})
afterEach(() => anna.expectNoFaults())
afterAll(() => stage?.stop())

const bytes = (log: readonly SetData[]): number => log.reduce((sum, each) => sum + each.bytes, 0)

describe('What reaches the view', () => {
  it('is at most two setData and 8 KB for the first paint', async () => {
    await anna.screen.see('#home')
    await anna.screen.see('#demonstration')
    await anna.screen.settle()
    expect(anna.applet.log.length).toBeLessThanOrEqual(2)
    expect(bytes(anna.applet.log)).toBeLessThanOrEqual(8 * KB)
  })

  it('is at most 200 bytes for a keystroke', async () => {
    await anna.begin(ROUTE)
    await anna.screen.settle()
    const before = anna.applet.log.length
    await anna.screen.type('#name', 'E')
    const strokes = anna.applet.log.slice(before)
    expect(strokes.length).toBeGreaterThan(0)
    for (const stroke of strokes) expect(stroke.bytes).toBeLessThanOrEqual(200)
  })

  it('holds the page beneath a sheet still', async () => {
    await anna.screen.tap('#where')
    await anna.screen.see('.ds-sheet')
    expect(anna.screen.attr('.ds-sheet', 'catchtouchmove')).toBe('eh')
    expect(anna.screen.attr('.ds-sheet__panel', 'catchtouchmove')).toBeUndefined()
  })

  it('is never more than 50 KB at once, on any page', async () => {
    const { routes } = anna.applet.compiled
    expect(routes.length).toBeGreaterThan(30)
    for (const route of routes) {
      anna.reopen(route)
      await anna.screen.until(() => anna.screen.text !== '', `words on ${route}`)
      await anna.screen.settle()
      for (const each of anna.applet.log) expect(each.bytes).toBeLessThanOrEqual(50 * KB)
    }
  })
})
