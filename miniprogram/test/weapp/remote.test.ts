import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { last } from './harness/tree'
import { Agent } from './stage/agent'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

/** Monday, ten in the morning in Tokyo; nine in Shanghai. */
const MORNING = { at: Date.parse('2026-11-23T10:00:00+09:00'), minutesEast: 540 }
const BEIJING = { at: MORNING.at, minutesEast: 480 }

let stage: Stage
let wu: Traveller
let agent: Agent

beforeAll(async () => {
  stage = await startStage(MORNING.at)
  agent = new Agent(await stage.staff('lead'))
})
afterAll(() => stage?.stop())

const shown = (): string => wu.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string): Promise<void> => wu.screen.until(() => shown().includes(words), words)
const come = (who: string, clock: typeof MORNING): void => {
  const phone = stage.phone(who)
  phone.clock = clock
  wu = new Traveller(phone)
}
const slots = (): string[] =>
  wu.screen
    .all('.ds-choice')
    .map(path => String(last(path).attr['id']))
    .filter(id => id.startsWith('slot-'))

/** From home past the limits to the form. */
async function toForm(): Promise<void> {
  await wu.screen.tap('#help')
  await wu.screen.tap('#help-remote')
  await wu.screen.at('service/trouble/index')
  await wu.screen.tap('#limits-read')
  await wu.screen.tap('#abroad-yes')
}

/** Fills in what is asked, and sends it. */
async function filed(name: string): Promise<void> {
  const { screen } = wu
  await screen.type('#text', 'Word 打不开了。')
  await screen.tap('#next')
  await screen.at('service/reach/index')
  await screen.type('#name', name)
  await screen.type('#phone', '+81 90 0000 0000')
  await screen.tap('#next')
  await screen.at('service/preview/index')
  await screen.until(() => screen.has('#send') && !screen.has('#send-why'), 'nothing to be missing')
  await screen.tap('#send')
  await screen.see('#sent')
}

describe('Somebody whose phone still runs on Beijing time (J2, step 3), in the built applet', () => {
  it('is asked, not refused, and led to the ordinary channel when she is on the mainland after all', async () => {
    come('at-home', BEIJING)
    await toForm()
    await wu.screen.see('#really-abroad')
    await reads('您的手机走的是北京时间')
    await wu.screen.tap('#not-abroad')
    await wu.screen.see('#to-stations')
    expect(wu.screen.has('#next')).toBe(false)
    await wu.screen.tap('#to-numbers')
    await wu.screen.at('guide/country/index')
    wu.expectNoFaults()
  })

  it('goes on where she says that she is abroad', async () => {
    come('just-landed', BEIJING)
    await toForm()
    await wu.screen.tap('#really-abroad')
    expect(wu.screen.has('#really-abroad')).toBe(false)
    expect(wu.screen.has('#next')).toBe(true)
    wu.expectNoFaults()
  })
})

describe('An older traveller in Tokyo whose Word will not open (J2, steps 3 to 6), in the built applet', () => {
  it('reads the limits before anything can be typed, and needs no serial (C4, C13)', async () => {
    come('wu', MORNING)
    await wu.screen.tap('#help')
    await wu.screen.tap('#help-remote')
    await wu.screen.see('#limits-read')
    expect(wu.screen.has('#text')).toBe(false)
    await reads('C4')
    await reads('C13')
    await wu.screen.tap('#limits-read')
    await wu.screen.tap('#abroad-yes')
    expect(wu.screen.has('#really-abroad')).toBe(false)
    expect(wu.screen.has('#serial')).toBe(false)
    await wu.screen.tap('#chip-place-JP')
    await filed('WU MEI')
    expect(wu.phone.calls.filter(each => each.api === 'requestSubscribeMessage')).toHaveLength(1)
    await reads('有进展时，微信会通知您')
  })

  it('chooses one of three large times by Tokyo’s clock', async () => {
    const { screen } = wu
    await agent.open(wu.number)
    await screen.tap('#choose-slot')
    await screen.at('service/slots/index')
    await screen.until(() => slots().length > 0, 'the times')
    expect(slots()).toHaveLength(3)
    const [first = ''] = slots()
    await reads('北京时间')
    await screen.tap(`#${first}`)
    await screen.see('#give-back')
    expect(slots()).not.toContain(first)
    await agent.refresh()
    expect(agent.ticket.slot?.from).toBe(Number(first.slice('slot-'.length)))
    wu.expectNoFaults()
  })

  it('reads a code in large digits to the engineer, once she has agreed', async () => {
    const { screen } = wu
    await screen.tap('#to-ticket')
    await screen.see('#state-filed')
    expect(agent.ticket.consents.session).toBeNull()
    await agent.call({ reached: true })
    await agent.act({ action: 'triage' })
    await screen.tap('#refresh-ticket')
    await screen.see('#state-triaging')
    await screen.tap('#make-code')
    await screen.see('#session-code')
    const [code = ''] = /\b\d{6}\b/.exec(shown()) ?? []
    await agent.refresh()
    expect(agent.ticket.consents.session).not.toBeNull()
    await agent.act({ action: 'begin-session', code })
    await screen.tap('#refresh-ticket')
    await screen.see('#state-in-session')
  })

  it('is handed on to a remote engineer, and reads the summary at the end', async () => {
    const { screen } = wu
    await agent.act({ action: 'end-session', summary: 'Word is repaired, its licence is not.' })
    await agent.act({ action: 'escalate', reason: 'tried-all' })
    await agent.act({ action: 'resolve', summary: 'Word opens again.' })
    await screen.tap('#refresh-ticket')
    await screen.see('#summary')
    await reads('Word opens again.')
    await screen.tap('#step-close')
    await screen.see('#survey')
    await screen.tap('#score-4')
    await screen.tap('#send-survey')
    await screen.until(() => shown().includes('您给了 4 分'), 'the thanks')
    wu.expectNoFaults()
  })
})
