import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { last } from './harness/tree'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

/** Ten past noon in Shanghai on a Monday that is a public holiday of Japan. */
const NOON = { at: Date.parse('2026-11-23T13:10:00+09:00'), minutesEast: 540 }

let stage: Stage
let wu: Traveller

beforeAll(async () => {
  stage = await startStage(NOON.at)
  const phone = stage.phone('wu')
  phone.clock = NOON
  wu = new Traveller(phone)
})
afterEach(() => wu.expectNoFaults())
afterAll(() => stage?.stop())

const shown = (): string => wu.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string): Promise<void> => wu.screen.until(() => shown().includes(words), words)
const within = (id: string): string => JSON.stringify(last(wu.screen.find(id)))

describe('An older traveller in Tokyo whose type is not sold in Japan (J2, steps 1 to 3), in the built applet', () => {
  it('who opens an answer that is no longer there begins anew', async () => {
    const phone = stage.phone('shared')
    phone.clock = NOON
    const shared = new Traveller(phone, 'guide/answer/index?id=gone')
    await shared.screen.tap('#ask-anew')
    await shared.screen.at('guide/cover/index')
    shared.expectNoFaults()
  })

  it('turns the letters large, and they stay so', async () => {
    await wu.screen.tap('#settings')
    await wu.screen.at('pages/settings/index')
    await wu.screen.tap('#care')
    await wu.pause()
    wu.reopen()
    await wu.screen.see('.ds-care')
  })

  it('is told that Japan does not cover it, by C2, and until when it is covered at home', async () => {
    await wu.ask('pf0ut002', 'riben', 'JP')
    await wu.screen.see('#outcome-not-covered')
    await wu.screen.until(() => shown().includes('82L5 在日本没有销售'), 'the reasons')
    const said = within('#outcome-not-covered')
    for (const words of ['在日本不能保修', 'C2', '在购买地，基础保修到 2027年3月1日'])
      expect(said).toContain(words)
    expect(wu.screen.has('.ds-care')).toBe(true)
  })

  it('finds it again on home, without a day that would read as the end of the no', async () => {
    wu.reopen()
    await wu.screen.see('#last-machine')
    expect(within('#last-machine')).toContain('在日本不能保修')
    expect(within('#last-machine')).not.toContain('为止')
    await wu.screen.tap('#last-machine')
    await wu.screen.see('#outcome-not-covered')
  })

  it('has at least two ways on, Lenovo’s own look-up first', async () => {
    const ways = [...new Set(within('#outcome-not-covered').match(/"do-[a-z-]+"/g))]
    expect(ways.length).toBeGreaterThanOrEqual(2)
    expect(ways[0]).toBe('"do-official-look-up"')
    await wu.screen.tap('#do-official-look-up')
    await wu.screen.see('#step-call')
    wu.applet.back()
  })

  it('would be covered in the United States and in Australia, one tap away', async () => {
    await wu.screen.see('#chip-there-AU')
    await wu.screen.tap('#chip-there-US')
    await wu.screen.see('#outcome-covered')
    await reads('2027年3月1日')
  })

  it('whose trouble is software reads C4, and that somebody can help from afar', async () => {
    wu.reopen('guide/cover/index')
    await wu.screen.tap('#asked-JP')
    await wu.screen.tap('#do-software-help')
    await wu.screen.see('#clause-C4')
    const clause = within('#clause-C4')
    for (const words of ['国际联保不处理软件问题', '找内地的联想服务', '远程'])
      expect(clause).toContain(words)
  })

  it('reads in Tokyo’s own time that the line rests on the holiday, and that the mainland answers', async () => {
    wu.reopen('guide/country/index?place=JP')
    await wu.screen.until(() => shown().includes('现在休息，周二 09:00 开始（您的时间）'), 'the hours')
    await reads('2026年11月23日 是当地公众假日')
    await reads('服务时间内，到 19:00（您的时间）')
  })
})
