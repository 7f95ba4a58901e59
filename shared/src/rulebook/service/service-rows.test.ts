import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { say } from '../../text.ts'
import { SERVICE_CONSENT_TEXTS } from './consents.ts'
import { CALL_LANGUAGES, FEE_CURRENCIES, KEYBOARD_LAYOUTS } from './languages.ts'
import { REMOTE_LIMITS, REPAIR_LIMITS } from './limits.ts'
import { servicePart } from './part.ts'
import { CANCEL_REASONS, ESCALATE_REASONS, SURVEY, WAIT_REASONS } from './reasons.ts'
import { CANNED_REPLIES } from './replies.ts'
import { DEMONSTRATION_ROUTING } from './routing-demonstration.ts'
import { ROUTE_KINDS } from './schema.ts'
import { TRIAGE } from './triage-rows.ts'

const WORD = /^[a-z0-9][a-z0-9-]{0,39}$/
const KB = 1024
const packed = (part: unknown): number => gzipSync(JSON.stringify(part)).length

describe('the parts as they travel', () => {
  it('stay within 25 KB packed, each', () => {
    expect(packed(servicePart(DEMONSTRATION_ROUTING))).toBeLessThan(25 * KB)
    expect(packed(TRIAGE)).toBeLessThan(25 * KB)
  })
})

describe('what is chosen from', () => {
  const lists = { CANCEL_REASONS, ESCALATE_REASONS, WAIT_REASONS, CANNED_REPLIES }
  it.each(Object.entries(lists))('%s has each id once, as a code the contract takes', (_name, rows) => {
    const ids = rows.map(row => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !WORD.test(id))).toEqual([])
  })

  it('lets a customer and an agent each call a ticket off, for reasons of their own', () => {
    const by = (who: string) => CANCEL_REASONS.filter(each => each.by === who || each.by === 'both')
    expect(by('customer').map(each => each.id)).toEqual([
      'works-again',
      'going-home',
      'other-help',
      'too-long',
      'by-mistake',
      'other',
    ])
    expect(by('agent').map(each => each.id)).toEqual(
      expect.arrayContaining(['not-covered', 'not-serviced-there', 'no-answer', 'other']),
    )
  })

  it('leaves only agents to hand on and to wait', () => {
    for (const row of [...ESCALATE_REASONS, ...WAIT_REASONS]) expect(row.by).toBe('agent')
  })

  it('asks how it was on five steps, from bad to good', () => {
    expect(SURVEY.scale.map(step => step.score)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(SURVEY.scale.map(step => step.label.en)).size).toBe(5)
  })
})

describe('a canned reply', () => {
  it('exists for every kind, and begins with the name', () => {
    for (const kind of ROUTE_KINDS)
      expect(CANNED_REPLIES.filter(reply => reply.kinds.includes(kind)).length).toBeGreaterThan(3)
    for (const { says } of CANNED_REPLIES)
      for (const sentence of Object.values(says)) expect(sentence).toMatch(/^(您好，|Hello )\{name\}[。.]/)
  })

  it('about a part names what, the day, and when the next word comes', () => {
    const reply = CANNED_REPLIES.find(each => each.id === 'part-on-its-way')
    const said =
      reply && say(reply.says, 'en', { name: 'Anna', part: 'A keyboard', day: 'Friday', when: '9:00' })
    expect(said).toContain('A keyboard is on order and expected on Friday. You hear from us again by 9:00')
  })
})

describe('the limits', () => {
  it('say C4 and C13 before remote help, C3, C10 and C12 before a repair', () => {
    const clauses = (rows: typeof REMOTE_LIMITS) => [...new Set(rows.map(row => row.clause))].sort()
    expect(clauses(REMOTE_LIMITS)).toEqual(['C13', 'C4'])
    expect(clauses(REPAIR_LIMITS)).toEqual(['C10', 'C12', 'C3'])
  })
})

describe('a consent', () => {
  it('to send data names the receiver and the country, in its words and beside the box', () => {
    const { points, tick } = SERVICE_CONSENT_TEXTS.transfer
    const fill = { receiver: 'the example centre', country: 'Japan' }
    expect(points.map(point => say(point.says, 'en', fill))[0]).toBe('Japan: the example centre.')
    expect(say(tick, 'en', fill)).toBe('I agree that these details go to the example centre in Japan')
    for (const language of ['zh-CN', 'zh-Hant'] as const) expect(say(tick, language, fill)).toContain('Japan')
  })

  it('to a session says that it can be stopped and what nobody ever asks for', () => {
    const words = SERVICE_CONSENT_TEXTS.session.points.map(point => point.says.en).join(' ')
    for (const said of ['one-time code', 'ends at once', 'asks for none', 'not recorded'])
      expect(words).toContain(said)
  })

  it('has a version that the contract takes, and a way back where data move', () => {
    for (const { version } of Object.values(SERVICE_CONSENT_TEXTS))
      expect(version).toMatch(/^[a-z0-9.-]{1,40}$/)
    expect(SERVICE_CONSENT_TEXTS.transfer.points.map(point => point.about.en)).toEqual(
      expect.arrayContaining(['How to withdraw', 'If you refuse']),
    )
  })
})

describe('languages, layouts and currencies', () => {
  it('are named once each, in the shape of the contract', () => {
    const tags = CALL_LANGUAGES.map(each => each.tag)
    const layouts = KEYBOARD_LAYOUTS.map(each => each.id)
    for (const ids of [tags, layouts, [...FEE_CURRENCIES]]) expect(new Set(ids).size).toBe(ids.length)
    expect(tags.filter(tag => !/^[a-zA-Z]{2,3}(-[A-Za-z]{2,4})?$/.test(tag))).toEqual([])
    expect(layouts.filter(id => !WORD.test(id))).toEqual([])
    expect(FEE_CURRENCIES.filter(code => !/^[A-Z]{3}$/.test(code))).toEqual([])
    for (const code of ['USD', 'JPY', 'EUR', 'CNY', 'HKD', 'MOP', 'TWD'])
      expect(FEE_CURRENCIES).toContain(code)
  })
})
