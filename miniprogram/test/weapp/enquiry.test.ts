import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Agent } from './stage/agent'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { ANNA, Traveller } from './stage/traveller'

const QUESTION = 'Can a machine bought in Japan be registered at home?'
/** Eight in the evening in Shanghai, where the phone is too. */
const EVENING = { at: Date.parse('2026-11-22T20:00:00+08:00'), minutesEast: 480 }

let stage: Stage
let anna: Traveller
let agent: Agent

beforeAll(async () => {
  stage = await startStage(EVENING.at)
  const phone = stage.phone('asker')
  phone.clock = EVENING
  phone.subscribes = 'reject'
  anna = new Traveller(phone)
  agent = new Agent(await stage.staff('lead'))
})
afterAll(async () => {
  await stage?.stop()
})

const shown = (): string => anna.screen.text.replace(/\s+/g, ' ')

/** From home to a question that was sent; ends on its ticket. */
async function asked(): Promise<void> {
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
    expect(shown()).toContain('还差：问题')
    anna.reopen()
    await anna.screen.see('#help')
  })

  it('is sent, and is with us as it was asked', async () => {
    await asked()
    const { kind, trouble, person } = agent.ticket
    expect([kind, trouble.topic, trouble.text]).toEqual(['enquiry', 'general', QUESTION])
    expect([person.name, person.mail]).toEqual([ANNA.name, 'anna@example.com'])
  })

  it('becomes the draft of a repair under its own number, to be filled in and sent', async () => {
    const { screen } = anna
    const { number } = agent.ticket
    await screen.tap('#become')
    await screen.tap('#become-repair')
    await screen.see('#state-draft')
    expect(shown()).toContain(number)
    await screen.tap('#continue')
    await screen.at('service/preview/index')
    await screen.see('#send-why')
    expect(shown()).toContain(QUESTION)
    // Nobody is asked to consent to data going abroad before the place is known that it would go to.
    expect(screen.has('#consent-transfer')).toBe(false)
  })

  it('becomes a registration after the three questions, under its own number', async () => {
    anna.reopen()
    await anna.screen.see('#help')
    await asked()
    const { screen } = anna
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
    expect(shown()).toContain(number)
    // What was told of it before leads to the page of a question: from there it goes on to what it is now.
    anna.reopen(`service/ticket/index?id=${agent.ticket.id}`)
    await anna.screen.at('registration/ticket/index')
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
