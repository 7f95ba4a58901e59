import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { STAGE_BEGINS, startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

const KB = 1024

let stage: Stage
let anna: Traveller

beforeAll(async () => {
  stage = await startStage()
})
afterEach(() => anna.expectNoFaults())
afterAll(() => stage?.stop())

const come = (who: string): void => {
  anna = new Traveller(stage.phone(who))
}
const asks = () => anna.phone.sent.filter(each => each.path === '/api/coverage')

describe('The page that asks', () => {
  beforeAll(async () => {
    come('asks')
    await anna.screen.tap('#abroad')
    await anna.screen.at('guide/cover/index')
  })

  it('takes the serial out of a whole label that was pasted', async () => {
    await anna.screen.type('#serial', 'Lenovo Legion\nMTM: 82WM006KCD\nS/N: PF0UT001\nMade in China')
    await anna.screen.reads('主机编号 PF0UT001，机型 82WM006KCD')
    expect(anna.screen.attr('#serial', 'value')).toBe('PF0UT001')
  })

  it('explains a placeholder, and offers what a doubtful letter could be', async () => {
    await anna.screen.type('#serial', 'System Serial Number')
    await anna.screen.reads('换过主板')
    await anna.screen.type('#serial', 'PFOUT001')
    await anna.screen.tap('#chip-PF0UT001')
    await anna.screen.reads('主机编号读作 PF0UT001')
  })

  it('reads a scanned label, and says what a refurbished mark means', async () => {
    anna.phone.scans.push('1S82WM00RRCDPF0UT007')
    await anna.screen.tap('#scan')
    await anna.screen.reads('主机编号 PF0UT007，机型 82WM00RRCD')
    await anna.screen.reads('翻新机')
  })

  it('finds a place by its English name, and sends at most 200 bytes for a keystroke', async () => {
    await anna.screen.type('#serial', 'P')
    const before = anna.applet.log.length
    await anna.screen.type('#serial', 'PF')
    const strokes = anna.applet.log.slice(before)
    expect(strokes.length).toBeGreaterThan(0)
    for (const stroke of strokes) expect(stroke.bytes).toBeLessThanOrEqual(200)
    await anna.screen.type('#destination', 'japan')
    await anna.screen.tap('#chip-destination-JP')
    await anna.screen.reads('日本')
  })

  it('does not ask before it knows the machine and the place', async () => {
    await anna.screen.type('#serial', '')
    await anna.screen.tap('#ask')
    expect(anna.screen.route).toBe('guide/cover/index')
    await anna.screen.see('请填写这一项。')
    expect(asks()).toEqual([])
  })
})

describe('The answer', () => {
  it('gives its reasons with their clauses, its age, and what does not count abroad', async () => {
    come('student')
    await anna.ask('PF0UT001', '美国', 'US')
    const { screen } = anna
    await screen.see('#outcome-covered')
    await screen.reads('基础保修到 2027年6月13日')
    await screen.reads(/演示用的机器记录，\d+月\d+日 \d\d:\d\d 读取/)
    await screen.reads(/延长保修 · 还没开始\n2027年6月14日 至 2028年6月13日\n只在购买地，境外不算/)
    await screen.tap('依据 C11')
    await screen.see('#sheet-close')
    await screen.reads('对您来说')
    await screen.tap('#sheet-close')
    const [ask] = asks()
    expect(ask?.body).toContain('PF0UT001')
    expect(anna.phone.sent.some(each => each.path.includes('PF0UT001'))).toBe(false)
    expect(JSON.stringify(anna.applet.page.query)).not.toContain('PF0UT001')
  })

  it('names where the machine would be covered, and asks again there at one tap', async () => {
    come('traveller')
    await anna.ask('PF0UT002', '日本', 'JP')
    const { screen } = anna
    await screen.see('#outcome-not-covered')
    // The words of findings are fetched after the first paint.
    await screen.until(() => screen.text.includes('在日本没有销售'), 'the reason in words')
    expect(screen.has('#do-official-look-up') && screen.has('#do-call-mainland')).toBe(true)
    await screen.tap('#chip-there-US')
    await screen.see('#outcome-covered')
    await screen.until(() => screen.text.includes('可以在美国保修'), 'the outcome in words')
  })

  it('is passed on as a question, without the machine it was asked for', async () => {
    come('passes-on')
    await anna.ask('PF0UT002', '日本', 'JP')
    await anna.screen.see('#share')
    const passed = anna.applet.page.call('onShareAppMessage', { from: 'button' }) as Record<string, string>
    expect(passed).toMatchObject({ path: '/guide/cover/index?to=JP&type=82L5' })
    expect(passed['title']).toBe('带出内地的联想电脑，在日本能保修吗？')
    come('receives')
    anna.reopen('guide/cover/index?to=JP&type=82L5')
    await anna.screen.see('#mtm')
    await anna.screen.until(() => anna.screen.attr('#mtm', 'value') === '82L5', 'the type in its box')
    expect(anna.screen.attr('#serial', 'value')).toBe('')
    await anna.screen.reads('日本')
  })

  it('leads from a no to the counter card, in the language read there', async () => {
    come('no')
    await anna.ask('PF0UT002', '日本', 'JP')
    await anna.screen.tap('#do-counter-card')
    await anna.screen.at('guide/card/index')
    await anna.screen.reads('By our check, this machine may not be covered here.')
  })

  it('names no other place to somebody who goes home, where the ordinary warranty applies', async () => {
    come('home-again')
    await anna.ask('PF0UT001', '中国内地', 'CN')
    await anna.screen.reads('中国内地是购买地，适用当地的普通保修')
    await anna.screen.see('#do-call-mainland')
    expect(anna.screen.text).not.toMatch(/请先问一下|这台机器在这些地方可以保修/)
  })

  it('hands a Think machine over to its own policy', async () => {
    come('think')
    await anna.ask('PF0UT004', '美国', 'US')
    await anna.screen.tap('#do-think-policy')
    await anna.screen.at('guide/lookup/index')
    expect(anna.applet.page.query).toEqual({ page: 'think' })
  })

  it('says that nobody answered, never that the warranty has ended, and asks once more', async () => {
    come('down')
    await anna.ask('PF0UT009', '美国', 'US')
    const { screen } = anna
    await screen.see('#outcome-ask-us')
    await screen.until(() => screen.text.includes('记录服务没有回答，不影响您的保修'), 'the reason in words')
    expect(screen.text).not.toContain('已结束')
    const before = asks().length
    await screen.tap('#do-try-again')
    await anna.until(() => asks().length > before)
  })

  it('uses what the owner says where no record is found', async () => {
    come('says')
    const { screen } = anna
    await screen.tap('#abroad')
    await screen.at('guide/cover/index')
    await screen.type('#serial', 'PF9ZZ999')
    await screen.type('#destination', '美国')
    await screen.tap('#chip-destination-US')
    await screen.tap('#know')
    await screen.type('#mtm', '82WM')
    await anna.day('baseEnds', '2027-01-31')
    await screen.tap('#chip-entitled-bundled')
    await screen.tap('#ask')
    await screen.see('#data')
    await screen.reads('基础保修到 2027年1月31日')
    await screen.reads('您填写的内容')
    expect(asks()[0]?.body).toContain('"baseEnds":"2027-01-31"')
  })
})

describe('Home', () => {
  it('still needs at most two setData and 8 KB with a machine on it', async () => {
    come('home')
    await anna.ask('PF0UT001', '美国', 'US')
    await anna.screen.see('#outcome-covered')
    anna.reopen()
    await anna.screen.see('#last-machine')
    await anna.screen.settle()
    expect(anna.applet.log.length).toBeLessThanOrEqual(2)
    expect(anna.applet.log.reduce((sum, each) => sum + each.bytes, 0)).toBeLessThanOrEqual(8 * KB)
  })
})

describe('When the look-up goes wrong after it went well', () => {
  const down = { lookup: 'not-answered', record: null, retryAt: STAGE_BEGINS + 3_600_000 }
  const nothing = { findings: [], layers: [], wouldHelp: [], actions: ['official-look-up', 'call-mainland'] }
  const book = { kind: 'demonstration', version: 'x', checkedOn: '2026-11-22' }
  const assessment = { outcome: 'ask-us', until: null, ...nothing, book }

  it.each([
    ['nobody answers', JSON.stringify({ ...down, assessment }), 'application/json', '记录服务没有回答'],
    ['a sign-in page comes instead', '<html>Welcome</html>', 'text/html', '没有读到'],
  ])('and %s, what was read before still holds', async (_, body, type, said) => {
    come(type)
    await anna.ask('PF0UT001', '美国', 'US')
    await anna.screen.see('#outcome-covered')
    await anna.until(() =>
      anna.phone.sent.some(each => each.path === '/api/book/cover' && each.status === 200),
    )
    const wrong = createServer((_request, answer) => answer.setHeader('content-type', type).end(body))
    await new Promise<void>(ready => wrong.listen(0, '127.0.0.1', ready))
    const { port } = wrong.address() as AddressInfo
    for (const host of anna.phone.hosts.keys()) anna.phone.hosts.set(host, `http://127.0.0.1:${port}`)
    anna.reopen()
    await anna.ask('PF0UT001', '德国', 'DE')
    await anna.screen.see('#outcome-covered')
    await anna.screen.see(said)
    await anna.screen.reads('由这部手机得出')
    await anna.screen.reads('基础保修到 2027年6月13日')
    wrong.close()
    wrong.closeAllConnections()
  })
})

describe('A phone whose date is years ahead', () => {
  it('is told so, and never that the warranty has ended', async () => {
    come('ahead')
    await anna.ask('PF0UT001', '美国', 'US')
    await anna.screen.see('#outcome-covered')
    anna.phone.clock = { at: Date.parse('2031-01-05T12:00:00+08:00'), minutesEast: 480 }
    anna.reopen()
    await anna.ask('PF0UT001', '德国', 'DE')
    await anna.screen.reads('这部手机的日期（2031年1月5日）看来不对')
    anna.phone.online = false
    anna.reopen()
    await anna.screen.tap('#last-machine')
    await anna.screen.see('#outcome-covered')
    expect(anna.screen.text).not.toMatch(/已结束|不能保修/)
  })
})

describe('Too many tries', () => {
  it('are said with the seconds to wait, and the phone judges by what it has', async () => {
    come('guesser')
    await anna.ask('PF0UT001', '美国', 'US')
    await anna.screen.see('#outcome-covered')
    for (let status = 200, count = 100; status !== 429 && count < 200; count += 1) {
      const question = { serial: `PF5XY${count}`, boughtIn: 'CN', destination: 'US' }
      const today = new Date(stage.now()).toISOString().slice(0, 10)
      const headers = { 'content-type': 'application/json', 'x-iws': '1' }
      const body = JSON.stringify({ ...question, today })
      status = (await fetch(`${stage.url}/api/coverage`, { method: 'POST', headers, body })).status
    }
    anna.reopen()
    await anna.ask('PF5XY999', '美国', 'US')
    await anna.screen.see('#outcome-ask-us')
    await anna.screen.until(() => /请过 \d+ 秒再试/.test(anna.screen.text), 'the seconds')
    await anna.screen.reads('由这部手机得出')
  })
})
