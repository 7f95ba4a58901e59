import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

const ROUTE = { place: 'hongkong', way: 'carried', residency: 'mainland' } as const
/** What is fetched ahead, as the paths it is asked for under. */
const AHEAD = [
  'cover',
  'coverage',
  'registration',
  'places',
  'directory',
  'zones',
  'policy',
  'guide',
  'cards',
  'mains',
]

let stage: Stage
let anna: Traveller

beforeAll(async () => {
  stage = await startStage()
})
afterEach(() => anna.expectNoFaults())
afterAll(() => stage?.stop())

/** A phone without a connection, on which the applet was never opened. */
function withoutNetwork(who: string): Traveller {
  const phone = stage.phone(who)
  phone.online = false
  return new Traveller(phone)
}

const answered = (path: string): boolean =>
  anna.phone.sent.some(each => each.path === path && each.status === 200)

describe('At the very first start without a connection', () => {
  it('home and the list of papers work from the package', async () => {
    anna = withoutNetwork('first')
    const { screen } = anna
    await screen.see('#abroad')
    expect(screen.has('#last-machine')).toBe(false)
    await screen.tap('#home')
    await screen.at('pages/papers/index')
    await screen.tap(`#answer-${ROUTE.place}`)
    await screen.tap(`#answer-${ROUTE.way}`)
    await screen.tap(`#answer-${ROUTE.residency}`)
    await screen.at('pages/list/index')
    await screen.reads('购机凭证')
    await screen.tap('依据 C15')
    await screen.see('对您来说')
  })

  it('coverage says what is missing, and what is typed stays', async () => {
    anna = withoutNetwork('second')
    await anna.screen.tap('#abroad')
    await anna.screen.at('guide/cover/index')
    await anna.screen.see('没有网络')
    await anna.screen.type('#serial', 'PF0UT001')
    await anna.pause()
    anna.reopen('guide/cover/index')
    await anna.screen.see('主机编号读作 PF0UT001')
  })
})

describe('The words of a registration', () => {
  it('need the network once: the page says so, and opens by itself when it is there', async () => {
    anna = withoutNetwork('words')
    const { screen } = anna
    await anna.begin(ROUTE)
    await screen.see('没有网络，这一页还没有打开过。请连上网络再试。')
    expect(screen.has('#serial')).toBe(false)
    await screen.tap('#try-again')
    await screen.see('没有网络，这一页还没有打开过。请连上网络再试。')
    anna.phone.connect(true)
    await screen.see('#serial')
    await screen.reads('机器和联系方式')
  })

  it('are there without a connection after that one visit, on every step', async () => {
    anna.phone.connect(false)
    anna.reopen()
    await anna.screen.tap('#go-on')
    await anna.screen.at('registration/machine/index')
    await anna.screen.see('有了主机编号，就知道是哪一台机器。')
    await anna.fillMachine()
    await anna.screen.see('照购机凭证和证件上的日期填写。')
    await anna.day('purchase-day', '2026-08-14')
    await anna.screen.tap('#next')
    await anna.screen.see('两项要分开确认的事')
    await anna.screen.see('申请结束 30 天后，照片和行程日期都会删除。')
  })

  it('that an older copy lacks show as dots, and what it has is said', async () => {
    // The applet's own JSON, as WeChat keeps a text.
    const kept = JSON.parse(JSON.parse(anna.phone.storage.get('book.registration') ?? '') as string) as {
      data: { says: { machine: Record<string, unknown>; flow?: unknown } }
    }
    delete kept.data.says.machine['lead']
    delete kept.data.says.flow
    anna.phone.storage.set('book.registration', JSON.stringify(JSON.stringify(kept)))
    anna.reopen('registration/machine/index')
    await anna.screen.see('机器和联系方式')
    expect(anna.screen.text).not.toContain('有了主机编号')
    await anna.screen.reads('…')
    expect(anna.screen.text).not.toContain('undefined')
  })
})

describe('After one visit with a connection', () => {
  beforeAll(async () => {
    anna = new Traveller(stage.phone('third'))
    const { screen } = anna
    await screen.see('#abroad')
    await anna.until(() => AHEAD.every(name => answered(`/api/book/${name}`)))
    expect(answered('/api/book/stations')).toBe(false)
    await anna.ask('PF0UT001', '美国', 'US')
    await screen.see('#outcome-covered')
    anna.phone.connect(false)
  })

  it('home shows the machine with its answer, and opens it, marked with its age', async () => {
    anna.reopen()
    const { screen } = anna
    await screen.see('#last-machine')
    await screen.reads('您的机器 Legion R9000P ARX8')
    await screen.reads(/可以在美国保修 · 到 2027年6月13日 为止 · 截至 \d+月\d+日 \d\d:\d\d/)
    await screen.tap('#last-machine')
    await screen.at('guide/answer/index')
    await screen.see('#outcome-covered')
    await screen.reads('基础保修到 2027年6月13日')
    await screen.reads(/联想 ?的保修记录|演示用的机器记录/)
  })

  it('the same machine is judged on the phone for another place', async () => {
    anna.reopen()
    await anna.ask('PF0UT001', '德国', 'DE')
    await anna.screen.see('#outcome-covered')
    await anna.screen.see('没有网络')
    await anna.screen.reads('由这部手机得出')
    await anna.screen.reads('规则手册')
  })

  it('a machine never asked about is unknown, and never expired or refused', async () => {
    anna.reopen()
    await anna.ask('PF0UT003', '美国', 'US')
    await anna.screen.see('#outcome-ask-us')
    await anna.screen.reads('没有查询机器记录')
    expect(anna.screen.text).not.toContain('已结束')
  })

  it('the directory, the counter card and the lists open', async () => {
    anna.reopen('guide/cover/index')
    await anna.screen.tap('#asked-DE')
    await anna.screen.tap('#do-counter-card')
    await anna.screen.at('guide/card/index')
    await anna.screen.see('#card')
    // No native speaker has read the German yet, so English stands beside it.
    await anna.screen.reads('Seriennummer: PF0UT001\nSerial number: PF0UT001')
    await anna.screen.reads('Basisgarantie bis 2027-06-13')
    await anna.screen.tap('#chip-zh-CN')
    expect(anna.screen.text).not.toContain('Seriennummer')
    anna.reopen('guide/directory/index')
    await anna.screen.see('#place-US')
    anna.reopen('guide/country/index?place=US')
    await anna.screen.see('美国')
    anna.reopen('guide/checklist/index?list=before-you-go')
    await anna.screen.until(() => anna.screen.text.length > 200, 'the list')
  })
})
