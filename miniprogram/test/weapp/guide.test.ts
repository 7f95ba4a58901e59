import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

const KB = 1024

let stage: Stage
let anna: Traveller
let people = 0

/** Opens a page on a new phone that speaks English. */
function open(page: string): void {
  people += 1
  const phone = stage.phone(`reader-${people}`)
  phone.language = 'en'
  anna = new Traveller(phone, `guide/${page}`)
}

const shown = (): string => anna.screen.text.replace(/\s+/g, ' ')
/** Waits until this can be read on the page. */
const reads = (words: string): Promise<void> => anna.screen.until(() => shown().includes(words), words)
const copied = () =>
  anna.phone.calls.filter(each => each.api === 'setClipboardData').map(each => each.options['data'])

beforeAll(async () => {
  stage = await startStage()
})
afterEach(() => anna.expectNoFaults())
afterAll(() => stage?.stop())

describe('The policy on the phone', () => {
  it('opens at a clause, with its hole and its rules', async () => {
    open('policy/index?clause=C2')
    await anna.screen.until(() => shown().includes('Rule · if it does not hold, there is no cover'), 'a rule')
    await reads('G9 · Unknown on the page')
    expect(shown()).not.toMatch(/[{}]/)
  })

  it('leads from C10 to Lenovo’s own terms about further papers', async () => {
    open('policy/index?clause=C10')
    await anna.screen.tap('#page-terms')
    await anna.screen.at('guide/lookup/index')
    await reads('https://support.lenovo.com/solutions/ht505335')
  })

  it('is searched, opens point by point, and never sends more than 50 KB at once', async () => {
    open('policy/index')
    await anna.screen.type('#policy-search', 'refurbished')
    await anna.screen.tap('#open-C6')
    await anna.screen.until(() => shown().includes('G8'), 'the hole in C6')
    expect(shown()).not.toContain('C8 ·')
    for (const each of anna.applet.log) expect(each.bytes).toBeLessThanOrEqual(50 * KB)
  })
})

describe('A checklist on the phone', () => {
  it('keeps its ticks and its place over a kill, and opens without a network', async () => {
    open('checklist/index?list=before-you-go&place=JP')
    await anna.screen.see('#mains')
    await anna.screen.tap('#tick-back-up')
    await anna.screen.until(() => shown().includes('1 / 11'), 'the tick')
    anna.phone.online = false
    anna.reopen('guide/checklist/index?list=before-you-go')
    await anna.screen.see('#mains')
    await reads('100 V there')
    await reads('1 / 11')
    await reads('As of')
    for (const each of anna.applet.log) expect(each.bytes).toBeLessThanOrEqual(50 * KB)
  })

  it('names the points to ask about', async () => {
    open('checklist/index?list=not-covered')
    await anna.screen.tap('#chip-label-yes')
    await anna.screen.until(() => shown().includes('1 point to ask about'), 'the summary')
    await anna.screen.tap('#chip-opened-unsure')
    await anna.screen.until(() => shown().includes('2 points to ask about'), 'the summary of two')
    await reads('This is no verdict.')
  })
})

describe('A page of Lenovo’s on the phone', () => {
  it('is copied as an address, for WeChat opens no outside page', async () => {
    open('lookup/index?page=ticket')
    await anna.screen.see('#step-mail')
    await anna.screen.tap('#open-page')
    await anna.screen.until(() => copied().length > 0, 'the address')
    expect(copied()).toEqual(['https://pcsupport.lenovo.com/'])
    await anna.screen.until(() => shown().includes('The address is copied.'), 'what to do with it')
  })
})
