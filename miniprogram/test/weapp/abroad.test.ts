import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { listNumberReports } from '@iws/shared/contract/directory'
import { last } from './harness/tree'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

/** A Sunday evening in Boston; ten past noon on Monday in Shanghai. */
const EVENING = { at: Date.parse('2026-11-22T23:10:00-05:00'), minutesEast: -300 }
const HOURS = 3_600_000

let stage: Stage
let anna: Traveller

beforeAll(async () => {
  stage = await startStage(EVENING.at)
})
afterEach(() => anna.expectNoFaults())
afterAll(() => stage?.stop())

const come = (who: string): void => {
  const phone = stage.phone(who)
  phone.clock = EVENING
  anna = new Traveller(phone)
}
const shown = (): string => anna.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string): Promise<void> => anna.screen.until(() => shown().includes(words), words)
const within = (id: string): string => JSON.stringify(last(anna.screen.find(id)))
const asks = () => anna.phone.sent.filter(each => each.path === '/api/coverage')
const fetched = (name: string): boolean =>
  anna.phone.sent.some(each => each.path === `/api/book/${name}` && each.status === 200)

describe('A student in Boston at ten past eleven in the evening (J1, steps 1 to 4), in the built applet', () => {
  it('reads by her own clock whether the hotline answers', async () => {
    come('student')
    await anna.screen.see('#abroad')
    await reads('服务时间内 · 到 05:00 为止（您的时间）')
    expect(shown()).toMatch(/您的时间 23:1\d · 北京 12:1\d/)
  })

  it('scans the long label under the machine, and it is split', async () => {
    anna.phone.scans.push('1S82WM006KCDPF0UT001')
    await anna.screen.tap('#abroad')
    await anna.screen.tap('#scan')
    await reads('主机编号 PF0UT001，机型 82WM006KCD')
  })

  it('is covered there until the base term ends, on grounds that are named; the extended layer stays at home', async () => {
    const { screen } = anna
    await screen.type('#destination', 'meiguo')
    await screen.tap('#chip-destination-US')
    await screen.tap('#ask')
    await screen.see('#outcome-covered')
    await screen.until(() => within('#outcome-covered').includes('C11'), 'the reasons')
    for (const words of ['可以在美国保修', '2027年6月13日', 'C1'])
      expect(within('#outcome-covered')).toContain(words)
    expect(within('#layer-base')).toContain('C3')
    for (const words of ['2028年6月13日', '境外不算', 'C5', 'gd-grey'])
      expect(within('#layer-extended')).toContain(words)
    expect(within('#layer-base')).not.toContain('gd-grey')
    expect(anna.phone.sent.some(each => each.path.includes('PF0UT001'))).toBe(false)
  })

  it('is told that the line there opens at nine her time, and that the mainland answers now', async () => {
    const { screen } = anna
    await screen.tap('#do-call-local')
    await screen.at('guide/country/index')
    await screen.until(() => shown().includes('现在休息，周一 09:00 开始（您的时间）'), 'the hours')
    await reads('服务时间内，到 周一 05:00（您的时间）')
    expect(shown().indexOf('内地联保热线')).toBeLessThan(shown().indexOf('202-555-0142'))
    expect(screen.has('#phone-list') && screen.has('#look-up')).toBe(true)
  })

  it('tells of a number that has changed, and the administrator reads it', async () => {
    const { screen } = anna
    await screen.tap('#wrong-us-demonstration')
    await screen.tap('#chip-not-lenovo')
    await screen.type('#wrong-note', '号码换了')
    await screen.tap('#send-wrong')
    await screen.see('已收到，工作人员会核对。谢谢您。')
    const administrator = await stage.staff('administrator')
    const { reports } = await administrator.say(listNumberReports, {})
    expect(reports.map(({ phone, fault, note, times }) => [phone, fault, note, times])).toEqual([
      ['us-demonstration', 'not-lenovo', '号码换了', 1],
    ])
  })

  it('opens it hours later without a network: the answer and as of when, the numbers and the card', async () => {
    await anna.until(() => ['cards', 'mains'].every(fetched))
    anna.phone.connect(false)
    anna.phone.clock = { ...EVENING, at: EVENING.at + 3 * HOURS }
    anna.reopen()
    const { screen } = anna
    await screen.see('#last-machine')
    expect(shown()).toMatch(/可以在美国保修 · 到 2027年6月13日 为止 · 截至 11月22日 23:1\d/)
    await screen.tap('#last-machine')
    await screen.see('没有网络')
    expect(shown()).toMatch(/截至 11月22日 23:1\d/)
    await screen.tap('#do-counter-card')
    await screen.see('#card')
    expect(within('#card')).toContain('PF0UT001')
    anna.reopen('guide/country/index?place=US')
    await anna.screen.until(() => shown().includes('202-555-0142'), 'the numbers')
    expect(shown()).toMatch(/内容截至 11月22日 23:1\d（您的时间）/)
  })
})

describe('What can go wrong on the way, in the built applet', () => {
  it('a serial with an O for a nought is offered right, and changed by her alone', async () => {
    come('misread')
    const { screen } = anna
    await screen.tap('#abroad')
    await screen.type('#serial', 'PFOUT001')
    expect(screen.attr('#serial', 'value')).toBe('PFOUT001')
    await screen.tap('#chip-PF0UT001')
    expect(screen.attr('#serial', 'value')).toBe('PF0UT001')
  })

  it('a record service that is down makes nothing expired, and is asked again when she comes back', async () => {
    come('down')
    await anna.ask('PF0UT009', '美国', 'US')
    await anna.screen.see('#outcome-ask-us')
    await reads('记录服务没有回答，不影响您的保修')
    for (const never of ['过期', '已结束', '不能保修', '不符合']) expect(shown()).not.toContain(never)
    expect(anna.screen.has('#do-try-again') && anna.screen.has('#do-official-look-up')).toBe(true)
    const before = asks().length
    anna.phone.clock = { ...EVENING, at: EVENING.at + HOURS }
    anna.reopen()
    await anna.screen.tap('#last-machine')
    await anna.until(() => asks().length > before)
  })
})
