import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { listNumberReports } from '@iws/shared/contract/directory'
import type { WxNode } from './harness/tree'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

/** A Sunday evening in Boston: ten past twelve on Monday in Shanghai. */
const BOSTON = { at: Date.parse('2026-11-22T23:10:00-05:00'), minutesEast: -300 }
/** The same instant in Beijing, a few hundred metres from the one station that is known. */
const BEIJING = { at: BOSTON.at, minutesEast: 480 }

let stage: Stage
let anna: Traveller
let people = 0

/** Opens a page on a new phone and waits for the book. */
async function open(page: string, clock = BOSTON): Promise<void> {
  people += 1
  const phone = stage.phone(`caller-${people}`)
  phone.clock = clock
  phone.language = 'en'
  anna = new Traveller(phone, `guide/${page}`)
  await anna.screen.see(
    page.startsWith('directory') ? '#search' : page.startsWith('country') ? '#look-up' : '#near',
  )
  await anna.screen.settle()
}

const shown = (): string => anna.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string) => anna.screen.until(() => shown().includes(words), words)
const called = (api: string) => anna.phone.calls.filter(each => each.api === api).map(each => each.options)

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage?.stop())

describe('Whom to call from Boston at ten past eleven on a Sunday evening (J1)', () => {
  beforeEach(() => open('country/index?place=US'))
  afterEach(() => anna.expectNoFaults())

  it('is the mainland, which is open; the line in New York opens at nine in the morning', async () => {
    await reads('Open now, until Mon 05:00 your time')
    await reads('Your time Sun 23:10 · Beijing Mon 12:10')
    await reads('In your day (8:00–22:00) you can call Mon 20:00–22:00')
    await reads('Closed now, opens Mon 09:00 your time')
    await reads('Mon–Fri 09:00–18:00, New York time')
    await reads('26 Nov 2026 is a public holiday there')
  })

  it('is not plainly open after the last year of which the book has the holidays', async () => {
    anna.phone.clock = { at: Date.parse('2029-01-01T11:00:00-05:00'), minutesEast: -300 }
    anna.reopen('guide/country/index?place=US')
    await reads('Open at this hour on ordinary days, until 18:00 your time')
    await reads('whether it is a public holiday there today is not known')
  })

  it('is dialled as it must be from where she stands', async () => {
    await anna.screen.tap('#dial-us-demonstration')
    await anna.screen.tap('#chip-there')
    await anna.screen.see('Call 202-555-0142')
    await anna.screen.tap('#dial-us-demonstration')
    await anna.screen.tap('#call-hotline')
    expect(called('makePhoneCall').map(each => each['phoneNumber'])).toEqual([
      '+12025550142',
      '202-555-0142',
      '+86 400 990 8888',
    ])
  })

  it('says which number works inside the country only, and does not dial it from elsewhere', async () => {
    await reads('Known to work inside the United States only.')
    await anna.screen.tap('#dial-us-18774536686')
    expect(called('makePhoneCall')).toEqual([])
    await anna.screen.tap('#chip-there')
    await anna.screen.until(() => !anna.screen.has('#dial-us-18774536686-why'))
    await anna.screen.tap('#dial-us-18774536686')
    expect(called('makePhoneCall').map(each => each['phoneNumber'])).toEqual(['1-877-453-6686'])
  })

  it('says how sure each number is, and asks for what is not known', async () => {
    await reads('Made up for the demonstration')
    await reads('The source is old or weak: verify first')
    await reads('Not known, ask: hours, languages, which products.')
  })
})

describe('Home in Boston', () => {
  it('dials the mainland by the number that works from abroad', async () => {
    const phone = stage.phone('caller-home')
    phone.clock = BOSTON
    anna = new Traveller(phone)
    await anna.screen.tap('#call')
    expect(called('makePhoneCall').map(each => each['phoneNumber'])).toEqual(['+86 400 990 8888'])
    anna.expectNoFaults()
  })
})

describe('In Hong Kong, which shares the mainland’s clock', () => {
  it('the hotline is dialled as from abroad, once somebody says that he is there', async () => {
    await open('country/index?place=HK', BEIJING)
    await anna.screen.see('Call 400-990-8888')
    await anna.screen.tap('#chip-there')
    await anna.screen.see('Call +86 400 990 8888')
    expect(shown()).toContain('It may not connect from abroad.')
    anna.expectNoFaults()
  })
})

describe('A place without a number', () => {
  it('says so, and shows the other ways', async () => {
    await open('country/index?place=FR')
    await reads('No number is known here yet')
    for (const id of ['#hotline', '#phone-list', '#look-up', '#terms']) expect(anna.screen.has(id)).toBe(true)
    anna.expectNoFaults()
  })
})

describe('The directory', () => {
  beforeEach(() => open('directory/index'))
  afterEach(() => anna.expectNoFaults())

  it('paints twenty rows, those with numbers first, and more on request', async () => {
    const rows = (): number => anna.screen.all('.ds-choice').length
    await anna.screen.until(() => rows() === 20)
    await reads('Chinese mainland2 numbers · open now')
    await reads('Not known, ask')
    await anna.screen.tap('#more')
    await anna.screen.until(() => rows() === 40)
  })

  it('never sends or holds too much, however far somebody goes on', async () => {
    const nodes = (node: WxNode): number =>
      node.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : nodes(child)), 1)
    while (anna.screen.has('#more')) await anna.screen.tap('#more')
    expect(anna.screen.all('.ds-choice').length).toBeGreaterThanOrEqual(160)
    await reads('use the search above')
    expect(nodes(anna.screen.tree)).toBeLessThanOrEqual(1000)
    await anna.screen.type('#search', 'Japan')
    await anna.screen.until(() => anna.screen.all('.ds-choice').length === 1)
    for (const each of anna.applet.log) expect(each.bytes).toBeLessThanOrEqual(50 * 1024)
  })

  it.each(['美国', '美國', 'united sta', 'meiguo'])('is searched by %s', async typed => {
    await anna.screen.type('#search', typed)
    await anna.screen.settle()
    await anna.screen.until(() => anna.screen.all('.ds-choice').length === 1)
    await anna.screen.tap('#place-US')
    await anna.screen.at('guide/country/index')
  })

  it('says that nothing is called so', async () => {
    await anna.screen.type('#search', 'Utopia')
    await anna.screen.see('No country or region is called that.')
  })
})

describe('A wrong number', () => {
  const reports = async () => (await (await stage.staff('administrator')).say(listNumberReports, {})).reports

  it('arrives at the administrator’s, once', async () => {
    await open('country/index?place=US')
    await anna.screen.tap('#wrong-us-demonstration')
    await anna.screen.tap('#send-wrong')
    expect(await reports()).toEqual([])
    await anna.screen.tap('#chip-nobody-answers')
    await anna.screen.type('#wrong-note', 'Tried twice on Friday.')
    await anna.screen.until(() => !anna.screen.has('#send-wrong-why'))
    await anna.screen.tap('#send-wrong')
    await anna.screen.see('Received.')
    const [report, ...others] = await reports()
    expect(report).toMatchObject({
      place: 'US',
      phone: 'us-demonstration',
      fault: 'nobody-answers',
      times: 1,
    })
    expect(report?.note).toContain('Tried twice on Friday.')
    expect(others).toEqual([])
    anna.expectNoFaults()
  })

  it('reported without a network is kept over a kill, and goes out when a page of numbers is opened again', async () => {
    await open('country/index?place=JP')
    anna.phone.connect(false)
    await anna.screen.tap('#wrong-jp-demonstration')
    await anna.screen.tap('#chip-other-hours')
    await anna.screen.type('#wrong-note', 'Closed at noon.')
    await anna.screen.until(() => !anna.screen.has('#send-wrong-why'))
    await anna.screen.tap('#send-wrong')
    await anna.screen.see('What you wrote is kept on this phone')
    anna.reopen('guide/country/index?place=JP')
    await anna.screen.tap('#wrong-jp-demonstration')
    await anna.screen.see('#wrong-note')
    expect(anna.screen.attr('#wrong-note', 'value')).toBe('Closed at noon.')
    anna.phone.connect(true)
    anna.reopen('guide/country/index?place=JP')
    await anna.until(() =>
      anna.phone.sent.some(each => each.path.endsWith('/reports') && each.status === 200),
    )
    expect((await reports()).find(each => each.place === 'JP')?.note).toContain('Closed at noon.')
  })
})

describe('The stations', () => {
  it('ask for no location until somebody taps, and send it nowhere', async () => {
    await open('stations/index', BEIJING)
    expect(called('getLocation')).toEqual([])
    // A hundredth of a degree north of the station: 1112 m.
    anna.phone.location = { wgs84: [39.991, 116.3468], gcj02: [39.992485, 116.353099] }
    await anna.screen.tap('#near')
    await anna.screen.see('The nearest first')
    await reads('1.1 km · 北京市海淀区知春路17号')
    expect(called('getLocation')).toEqual([{ type: 'gcj02' }])
    expect(JSON.stringify(anna.phone.sent)).not.toMatch(/39\.99|116\.35/)
    anna.expectNoFaults()
  })

  it('lead to the map in its own datum, and to the official finder at once', async () => {
    await open('stations/index', BEIJING)
    await anna.screen.tap('#map-21000500')
    expect(called('openLocation')).toMatchObject([{ latitude: 39.982485, longitude: 116.353099 }])
    await anna.screen.tap('#open-finder')
    expect(called('setClipboardData')).toMatchObject([{ data: 'https://newsupport.lenovo.com.cn/' }])
    await reads('Open now, until 18:00 your time')
  })

  it('are found by city', async () => {
    await open('stations/index', BEIJING)
    await anna.screen.type('#search', '北京')
    await anna.screen.see('#station-21000500')
    await anna.screen.type('#search', '武汉')
    await anna.screen.see('No such station here.')
    expect(anna.screen.has('#station-21000500')).toBe(false)
  })

  it('are there for somebody who does not say where they are', async () => {
    await open('stations/index', BEIJING)
    const { location } = anna.phone
    anna.phone.location = 'refused'
    await anna.screen.tap('#near')
    await anna.screen.see('The location was not allowed.')
    expect(anna.screen.has('#station-21000500')).toBe(true)
    await anna.screen.tap('#open-permissions')
    await anna.screen.see('The location was not allowed.')
    anna.phone.location = location
    await anna.screen.tap('#open-permissions')
    await anna.screen.see('The nearest first')
    await anna.screen.until(() => !anna.screen.has('#open-permissions'))
    anna.expectNoFaults()
  })

  it('tell apart a privacy notice not agreed to, and a phone without a fix', async () => {
    await open('stations/index', BEIJING)
    anna.phone.refuse('getLocation', 'privacy permission is not authorized')
    await anna.screen.tap('#near')
    await anna.screen.see('You did not agree to the privacy notice.')
    anna.phone.refuse('getLocation', 'ERROR_NETWORK')
    await anna.screen.tap('#near')
    await anna.screen.see('Your location could not be found.')
    await anna.screen.tap('#near')
    await anna.screen.see('The nearest first')
  })
})

describe('In airplane mode', () => {
  it('the official finder is there on the very first visit', async () => {
    const phone = stage.phone('first-visit')
    phone.connect(false)
    anna = new Traveller(phone, 'guide/stations/index')
    await anna.screen.see('#try-again')
    await anna.screen.tap('#open-finder')
    expect(called('setClipboardData')).toMatchObject([{ data: 'https://newsupport.lenovo.com.cn/' }])
  })

  it('the directory and a country open from what was fetched before, and say how old it is', async () => {
    await open('directory/index')
    await anna.until(() => anna.phone.storage.has('book.zones'))
    anna.phone.connect(false)
    anna.reopen('guide/country/index?place=US')
    await anna.screen.see('Closed now, opens Mon 09:00 your time')
    await reads('As of 22 Nov, 23:1')
  })
})
