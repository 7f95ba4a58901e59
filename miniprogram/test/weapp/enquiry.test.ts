import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Agent } from './stage/agent'
import { shoot } from './stage/shoot'
import type { Album } from './stage/shoot'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { ANNA, Traveller } from './stage/traveller'

const QUESTION = 'Can a machine bought in Japan be registered at home?'
/** Eight in the evening in Shanghai, where the phone is too. */
const EVENING = { at: Date.parse('2026-11-22T20:00:00+08:00'), minutesEast: 480 }

let stage: Stage
let anna: Traveller
let agent: Agent
let album: Album<'receipt'>

beforeAll(async () => {
  album = await shoot({ receipt: ['RECEIPT', '14 AUG 2026'] })
  stage = await startStage(EVENING.at)
  const phone = stage.phone('asker')
  phone.clock = EVENING
  phone.subscribes = 'reject'
  anna = new Traveller(phone)
  agent = new Agent(await stage.staff('lead'))
})
afterAll(async () => {
  await stage?.stop()
  album?.throwAway()
})

const shown = (): string => anna.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string): Promise<void> => anna.screen.until(() => shown().includes(words), words)

/** From home to a question that can be sent. */
async function filledIn(): Promise<void> {
  const { screen } = anna
  await screen.tap('#help')
  await screen.tap('#help-enquiry')
  await screen.at('service/trouble/index')
  await screen.see('#topic-general')
  await screen.tap('#topic-general')
  await screen.type('#text', QUESTION)
  await screen.tap('#next')
  await screen.at('service/reach/index')
  await screen.type('#name', ANNA.name)
  await screen.type('#mail', 'anna@example.com')
  await screen.tap('#next')
  await screen.at('service/preview/index')
  await screen.until(() => !screen.has('#send-why'), 'nothing to be missing')
}

/** Sends the question that is filled in; ends on its ticket. */
async function send(): Promise<void> {
  const { screen } = anna
  await screen.tap('#send')
  await screen.see('#sent')
  await agent.open(anna.number)
  await screen.tap('#to-ticket')
  await screen.see('#state-filed')
}

describe('A question, and what becomes of it, in the built applet', () => {
  it('says at the foot of the page what is missing', async () => {
    const { screen } = anna
    await screen.see('#help')
    await screen.tap('#help')
    await screen.tap('#help-enquiry')
    await screen.see('#topic-general')
    await screen.tap('#next')
    await reads('还差：问题')
    anna.reopen()
    await anna.screen.see('#help')
  })

  it('is sent, and is with us as it was asked', async () => {
    await filledIn()
    await send()
    const { kind, trouble, person } = agent.ticket
    expect([kind, trouble.topic, trouble.text]).toEqual(['enquiry', 'general', QUESTION])
    expect([person.name, person.mail]).toEqual([ANNA.name, 'anna@example.com'])
  })

  it('takes another address and a number while it is open, once she is online, and says that it did', async () => {
    const { phone, screen } = anna
    await screen.tap('#told')
    await screen.tap('#change-reach')
    await screen.at('service/reach/index')
    await screen.see('#mail')
    expect(screen.has('#name')).toBe(false)
    await screen.type('#mail', '')
    await screen.tap('#save-reach')
    await reads('至少填一个')
    await screen.type('#mail', 'anna.new@example.com')
    await screen.type('#phone', '+1 202 555 0188')
    phone.connect(false)
    await screen.tap('#save-reach')
    await screen.see('.ds-error')
    phone.connect(true)
    await screen.tap('#save-reach')
    await screen.at('service/ticket/index')
    await reads('联系方式已修改')
    await agent.refresh()
    const { mail, name, phone: number } = agent.ticket.person
    expect([name, mail, number]).toEqual([ANNA.name, 'anna.new@example.com', '+1 202 555 0188'])
    expect(agent.ticket.timeline[0]?.what).toBe('reach-changed')
  })

  it('becomes the draft of a repair under its own number, to be filled in and sent', async () => {
    const { screen } = anna
    const { number } = agent.ticket
    await screen.tap('#become')
    await screen.tap('#become-repair')
    await screen.see('#state-draft')
    await reads(number)
    await screen.tap('#continue')
    await screen.at('service/preview/index')
    await screen.see('#send-why')
    await reads(QUESTION)
    // Nobody is asked to consent to data going abroad before the place is known that it would go to.
    expect(screen.has('#consent-transfer')).toBe(false)
  })

  it('becomes a registration after the three questions, under its own number', async () => {
    anna.reopen()
    await anna.screen.see('#help')
    await filledIn()
    const { phone, screen } = anna
    phone.album.push({ path: album.files.receipt })
    await screen.tap('#album-fault')
    // Its picture comes by itself once it has been cleaned.
    await screen.see('.sv-thumb')
    await send()
    const { number } = agent.ticket
    await screen.tap('#become')
    await screen.tap('#become-registration')
    await screen.at('pages/papers/index')
    await screen.tap('#answer-hongkong')
    await screen.tap('#answer-carried')
    await screen.tap('#answer-mainland')
    await screen.at('service/ticket/index')
    await screen.tap('#become-registration')
    await screen.at('registration/ticket/index')
    await screen.see('#continue')
    await reads(number)
    // What was told of it before leads to the page of a question: from there it goes on to what it is now.
    anna.reopen(`service/ticket/index?id=${agent.ticket.id}`)
    await anna.screen.at('registration/ticket/index')
  })

  it('offers its photo for the papers of the registration, and takes it without another upload', async () => {
    const { phone } = anna
    const uploads = phone.uploads.length
    anna.reopen(`registration/documents/index?id=${agent.ticket.id}`)
    const { screen } = anna
    await screen.tap('#sent-purchase-proof')
    await screen.tap('#use-purchase-proof-1')
    await screen.until(() => shown().includes('已有 1 / 4 项'), 'the photo to be a page')
    expect(screen.has('#sent-purchase-proof')).toBe(false)
    // An identity paper still asks for its own consent.
    await screen.tap('#sent-hk-macao-permit')
    await screen.tap('#use-hk-macao-permit-1')
    await screen.see('#to-consent')
    expect(phone.uploads).toHaveLength(uploads)
    anna.expectNoFaults()
  })

  it('waits on the phone without a network, and goes out from home by itself', async () => {
    anna.reopen()
    await anna.screen.see('#help')
    await filledIn()
    anna.phone.connect(false)
    await anna.screen.tap('#send')
    await anna.screen.see('#send-now-enquiry')
    await anna.pause()
    anna.reopen()
    const { phone, screen } = anna
    await screen.until(() => shown().includes('一连上网络就自动发出'), 'what waits')
    phone.connect(true)
    await screen.see('#to-sent-enquiry')
    expect(screen.route).toBe('pages/home/index')
    await agent.open(anna.number)
    expect(agent.ticket.trouble.text).toBe(QUESTION)
    await screen.tap('#to-sent-enquiry')
    await screen.see('#state-filed')
    await reads(agent.ticket.number)
    anna.expectNoFaults()
  })

  it('is called off for something else, in her own words, which stand there afterwards', async () => {
    const { screen } = anna
    await screen.tap('#cancel')
    await screen.tap('#reason-works-again')
    expect(screen.has('#cancel-note')).toBe(false)
    await screen.tap('#reason-other')
    await screen.type('#cancel-note', 'A friend knew the answer.')
    await screen.tap('#cancel-yes')
    await screen.see('#state-cancelled')
    await reads('A friend knew the answer.')
    expect(screen.has('#change-reach')).toBe(false)
    await agent.refresh()
    expect(agent.ticket.cancelled).toMatchObject({ reason: 'other', note: 'A friend knew the answer.' })
    anna.expectNoFaults()
  })
})

describe('A ticket that began as a mail', () => {
  it('is not given to somebody whose code or contact is wrong', async () => {
    anna.reopen('service/claim/index')
    const { screen } = anna
    await screen.see('#code')
    await screen.type('#code', 'ABCD2345')
    await screen.type('#tail', '0100')
    await screen.tap('#claim')
    await screen.until(() => shown().includes('没有找到'), 'the refusal')
    await screen.at('service/claim/index')
  })
})
