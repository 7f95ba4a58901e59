import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { last } from './harness/tree'
import { Agent } from './stage/agent'
import { sha256, shoot } from './stage/shoot'
import type { Album } from './stage/shoot'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { ANNA, Traveller } from './stage/traveller'

/** A Sunday evening in Boston; ten past noon on Monday in Shanghai. */
const EVENING = { at: Date.parse('2026-11-22T23:10:00-05:00'), minutesEast: -300 }

let stage: Stage
let anna: Traveller
let agent: Agent
let album: Album<'dark' | 'torch' | 'label'>

beforeAll(async () => {
  album = await shoot({
    dark: ['A DARK SCREEN'],
    torch: ['WITH A TORCH'],
    label: ['S/N PF0UT001'],
  })
  stage = await startStage(EVENING.at)
  const phone = stage.phone('student')
  phone.clock = EVENING
  phone.subscribes = 'reject'
  anna = new Traveller(phone)
  agent = new Agent(await stage.staff('lead'))
})
afterAll(async () => {
  await stage?.stop()
  album?.throwAway()
})

const value = (target: string): unknown => last(anna.screen.find(target)).attr['value']
const shown = (): string => anna.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string): Promise<void> => anna.screen.until(() => shown().includes(words), words)

/** The applet is killed and opened again; a tap at home leads back to the draft. */
async function killed(page: string): Promise<void> {
  await anna.pause()
  anna.reopen()
  await anna.screen.see('#help')
  await reads('接着上次填，还没有发出。')
  await anna.screen.tap('#help')
  await anna.screen.tap('#help-repair')
  await anna.screen.at('service/trouble/index')
  for (const step of ['trouble', 'triage', 'reach', 'preview']) {
    if (step === page) return
    if (step === 'triage') await anna.screen.tap('#to-reach')
    else await anna.screen.tap('#next')
    await anna.screen.settle()
  }
}

describe('A broken machine abroad at ten past eleven in the evening (J1, steps 5 to 9), in the built applet', () => {
  it('is reported from home in two taps, with place and machine from the last answer', async () => {
    await anna.ask(ANNA.serial, 'meiguo', 'US')
    await anna.screen.tap('#do-repair')
    await anna.screen.at('service/trouble/index')
    await anna.screen.see('#symptom-black-screen')
    expect(value('#serial')).toBe(ANNA.serial)
    expect(last(anna.screen.find('#chip-place-US')).attr['class']).toContain('ds-chip--on')
    await anna.screen.tap('#symptom-black-screen')
    await anna.screen.type('#text', 'The screen stays dark since this morning.')
  })

  it('keeps what was typed over a kill', async () => {
    await killed('trouble')
    expect(value('#text')).toBe('The screen stays dark since this morning.')
    expect(value('#serial')).toBe(ANNA.serial)
    expect(last(anna.screen.find('#symptom-black-screen')).attr['class']).toContain('ds-choice--on')
    await anna.screen.tap('#next')
    await anna.screen.at('service/triage/index')
  })

  it('asks for the signs first, and stops at once where there is one', async () => {
    await anna.screen.tap('#sign-swelling')
    await anna.screen.see('#to-reach')
    await reads('请马上停下来')
    await anna.screen.tap('#chip-said-signs')
    await anna.screen.tap('#sign-none')
    expect(anna.screen.has('#to-reach')).toBe(false)
  })

  it('asks one question a screen, and loses no answer when one is taken back', async () => {
    const first = shown()
    await anna.screen.tap('.ds-choice', 1)
    await anna.screen.settle()
    expect(shown()).not.toBe(first)
    for (let left = 8; left > 0 && !anna.screen.has('#to-reach'); left -= 1) {
      const answers = anna.screen.all('.ds-choice').length
      await anna.screen.tap('.ds-choice', answers - 1)
      await anna.screen.settle()
    }
    await anna.screen.see('#to-reach')
    await killed('triage')
    await anna.screen.see('#to-reach')
    await anna.screen.tap('#to-reach')
    await anna.screen.at('service/reach/index')
  })

  it('takes a name, a phone with the prefix of the place, and hours by her own clock', async () => {
    await anna.screen.until(() => value('#phone') === '+1 ', 'the prefix')
    await anna.screen.type('#name', ANNA.name)
    await anna.screen.type('#phone', '202 555 0100')
    await anna.screen.tap('#next')
    await reads('请带上国家码')
    await anna.screen.type('#phone', ANNA.phone)
    await anna.screen.tap('#chip-afternoon')
    await anna.screen.tap('#chip-language-zh-CN')
    await killed('reach')
    expect([value('#name'), value('#phone')]).toEqual([ANNA.name, ANNA.phone])
    await anna.screen.tap('#next')
    await anna.screen.at('service/preview/index')
  })

  it('shows everything before it is sent, and names who receives it', async () => {
    await anna.screen.see('#consent-transfer')
    for (const words of ['The screen stays dark', '美国', ANNA.name, ANNA.phone, '傍晚 16–19 点', '资料发给'])
      await reads(words)
    await reads('还差：您的同意')
    await anna.screen.tap('#consent-transfer')
    await anna.screen.until(() => !anna.screen.has('#send-why'), 'nothing to be missing')
  })

  it('sends three photos; one whose line dropped on its way comes whole, under the same key', async () => {
    const { phone, screen } = anna
    phone.album.push({ path: album.files.dark }, { path: album.files.torch })
    await screen.tap('#album-fault')
    await screen.until(() => phone.uploads.length === 2, 'two photos')
    phone.atWire = (sent, when) => {
      if (sent.api === 'uploadFile' && when === 'sending') anna.applet.kill()
    }
    phone.album.push({ path: album.files.label })
    await screen.tap('#album-fault').catch(() => undefined)
    await anna.until(() => !anna.applet.alive)
    phone.atWire = () => undefined
    expect(phone.uploads).toHaveLength(2)
    await killed('preview')
    await anna.until(() => phone.uploads.length === 3)
    const files = [album.files.dark, album.files.torch, album.files.label].map(sha256)
    expect(phone.uploads.map(each => each.sha256).toSorted()).toEqual(files.toSorted())
  })

  it('says honestly that nothing is sent while there is no network', async () => {
    anna.phone.connect(false)
    await anna.screen.tap('#send')
    await anna.screen.see('#send-now-repair')
    await reads('还没有发出')
    await anna.pause()
    anna.reopen()
    await anna.screen.tap('#help')
    await anna.screen.see('#send-now-repair')
    await reads('还没有发出')
  })

  it('is sent by itself once she is online, once, with a number and a promise on both clocks', async () => {
    await anna.screen.tap('#help-repair')
    await anna.screen.at('service/preview/index')
    anna.phone.connect(true)
    await anna.screen.see('#sent')
    expect(anna.number).toMatch(/^IWS-/)
    // 24 hours of elapsed time, the page's own promise.
    expect(shown()).toMatch(
      /最晚 周一 11月23日 23:1\d（您的时间），北京时间 周二 11月24日 12:1\d 有人打电话给您/,
    )
    await reads('这是联保政策的承诺（C9）')
    const filed = anna.phone.sent.filter(each => each.path.endsWith('/file') && each.status === 200)
    expect(filed).toHaveLength(1)
  })

  it('is with us as she told it, with each photo once', async () => {
    await agent.open(anna.number)
    const { state, trouble, where, person, files } = agent.ticket
    expect(state).toBe('filed')
    expect(trouble).toMatchObject({ symptom: 'black-screen', serial: ANNA.serial })
    expect(trouble.answers[0]).toEqual({ step: 'signs', answer: 'none' })
    expect(where.country).toBe('US')
    expect(person).toMatchObject({ name: ANNA.name, callLanguage: 'zh-CN' })
    expect(person.windows).toEqual([{ days: [1, 2, 3, 4, 5, 6, 7], from: 960, until: 1140 }])
    expect(files).toHaveLength(3)
  })

  it('is shown to her father by a card that tells nothing of her, and by his own clock', async () => {
    const { screen, applet } = anna
    await screen.tap('#to-ticket')
    await screen.tap('#share-ticket')
    await screen.at('service/sharing/index')
    await screen.tap('#make-card')
    await screen.see('#send-card')
    const passed = applet.page.call('onShareAppMessage', { from: 'button' }) as Record<string, string>
    expect(passed['title']).toBe('看看服务进度')
    const phone = stage.phone('father')
    phone.clock = { at: EVENING.at, minutesEast: 480 }
    const father = new Traveller(phone, passed['path'])
    await father.screen.see('美国')
    const { text } = father.screen
    expect(text).toMatch(/最晚 周二 11月24日 12:1\d 有人打电话/)
    for (const words of [agent.ticket.number, '报修', '已收到', 'C9']) expect(text).toContain(words)
    for (const hidden of [ANNA.name, ANNA.serial, '202 555', 'The screen']) expect(text).not.toContain(hidden)
    applet.back()
    await screen.tap('#share-ticket')
    await screen.see('打开过 1 次')
    await screen.tap('停止分享')
    await screen.see('现在没有人能看到。')
    await father.screen.tap('#refresh-card')
    await father.screen.see('#card-gone')
    father.expectNoFaults()
    applet.back()
  })

  it('shows her a call that missed her and one that reached her', async () => {
    const { phone, screen } = anna
    await screen.see('#state-filed')
    const nextTryAt = EVENING.at + 17 * 3_600_000
    await agent.call({ reached: false, nextTryAt, outside: 'The promise runs out first.' })
    await screen.tap('#refresh-ticket')
    await screen.see('#calls')
    await reads('没有打通')
    await reads('下次打：周一 11月23日 16:10')
    await agent.call({ reached: true, outside: 'She asked for it.' })
    await screen.tap('#refresh-ticket')
    await screen.see('#state-contacted')
    await reads('做到了')
    expect(phone.faults).toEqual([])
  })

  it('asks her before another keyboard is built in, and she agrees with its very words before her (C12)', async () => {
    const { screen } = anna
    const words = 'Only a keyboard with US layout is in stock here. Shall we use it?'
    await agent.ask({ kind: 'keyboard', words, layout: 'us' })
    await screen.tap('#refresh-ticket')
    await screen.see('#ask-keyboard')
    await reads(words)
    await screen.tap('#accept-keyboard')
    await screen.until(() => !screen.has('#ask-keyboard'), 'the answer')
    await agent.refresh()
    expect(agent.ticket.asks[0]).toMatchObject({ state: 'accepted', words })
  })

  it('writes to whoever looks after it', async () => {
    const { screen } = anna
    await screen.tap('#to-thread')
    await screen.at('service/thread/index')
    await screen.type('#message', 'When will it be ready?')
    await screen.tap('#send-message')
    await screen.see('.sv-message')
    await reads('When will it be ready?')
    expect(value('#message')).toBe('')
    anna.reopen(`/service/ticket/index?id=${agent.ticket.id}`)
  })

  it('comes home when she takes back that her details go on, and goes on when she agrees again', async () => {
    const { screen } = anna
    await screen.tap('#told')
    await screen.tap('#transfer-take-back')
    await screen.see('#send-on')
    await reads('1 条新的')
    await agent.refresh()
    expect([agent.ticket.team, agent.ticket.consents.transfer]).toEqual(['home', null])
    await screen.tap('#send-on')
    await reads('美国服务中心（演示）')
    await screen.tap('#send-on-agree')
    await screen.tap('#send-on-give')
    await screen.until(() => !screen.has('#send-on'), 'the consent')
    await agent.refresh()
    expect(agent.ticket.team).toBe('centre-us')
  })

  it('is solved, closed by her, and asks how it went', async () => {
    await agent.act({ action: 'diagnose' })
    await agent.act({ action: 'serve' })
    await agent.act({ action: 'resolve', summary: 'The screen was replaced.' })
    await anna.screen.tap('#refresh-ticket')
    await anna.screen.see('#step-close')
    await reads('The screen was replaced.')
    await anna.screen.tap('#step-close')
    await anna.screen.see('#survey')
    await anna.screen.tap('#score-5')
    await anna.screen.tap('#send-survey')
    await anna.screen.until(() => shown().includes('您给了 5 分'), 'the thanks')
    anna.expectNoFaults()
  })
})
