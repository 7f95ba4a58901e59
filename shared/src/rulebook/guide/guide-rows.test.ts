import { describe, expect, it } from '@jest/globals'
import { CARD_LANGUAGES, CARD_LINES, GUIDE_LISTS } from '../guide.ts'
import { CARD_PLACES, CARD_TEXTS } from './cards.ts'
import { GUIDE_LISTS_ROWS } from './lists.ts'
import { OFFICIAL_PAGES } from './pages.ts'

const CLAUSE = /^C([1-9]|1\d)$/
const items = GUIDE_LISTS_ROWS.flatMap(list => list.items.map(item => ({ list: list.id, item })))
const itemsOf = (id: string) => items.filter(each => each.list === id).map(each => each.item)

describe('the lists', () => {
  it('are the three that the applet offers, each with something on it', () => {
    expect(GUIDE_LISTS_ROWS.map(list => list.id)).toEqual([...GUIDE_LISTS])
    for (const id of GUIDE_LISTS) expect(itemsOf(id).length).toBeGreaterThan(5)
  })

  it('rest item by item on a clause of the page', () => {
    expect(items.filter(({ item }) => !CLAUSE.test(item.clause))).toEqual([])
  })

  it('name each item once', () => {
    for (const id of GUIDE_LISTS) {
      const ids = itemsOf(id).map(item => item.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('tell before a journey of everything that C4, C7, C8, C10 and C19 put on the owner', () => {
    const clauses = itemsOf('before-you-go').map(item => item.clause)
    for (const clause of ['C1', 'C4', 'C7', 'C8', 'C10', 'C19']) expect(clauses).toContain(clause)
    expect(itemsOf('before-you-go').filter(item => item.mains)).toHaveLength(1)
  })

  it('tell before a purchase of the proof, the slip, the tax form and the duty', () => {
    const ids = itemsOf('before-you-buy').map(item => item.id)
    for (const id of ['proof', 'stay', 'tax-form', 'customs', 'label', 'bundled', 'model'])
      expect(ids).toContain(id)
  })

  it('ask about the seven exclusions of C3, and transport, software, extra cover, refurbished', () => {
    const clauses = itemsOf('not-covered').map(item => item.clause)
    expect(clauses.filter(clause => clause === 'C3')).toHaveLength(7)
    expect(clauses.filter(clause => clause !== 'C3').sort()).toEqual(['C4', 'C5', 'C6', 'C7'])
  })

  it('put each exclusion as a question', () => {
    for (const item of itemsOf('not-covered')) {
      expect(item.title['zh-CN']).toMatch(/？$/)
      expect(item.title['zh-Hant']).toMatch(/？$/)
      expect(item.title.en).toMatch(/\?$/)
    }
  })
})

describe('Lenovo’s own pages', () => {
  it('are the seven that the applet opens, each with steps', () => {
    expect(OFFICIAL_PAGES.map(page => page.id)).toEqual([
      'look-up',
      'ticket',
      'entitlement',
      'stations',
      'think',
      'phone-list',
      'terms',
    ])
    expect(OFFICIAL_PAGES.filter(page => page.steps.length === 0)).toEqual([])
  })

  it('have an https address of Lenovo’s, a clause, a source and the day it was read', () => {
    for (const page of OFFICIAL_PAGES) {
      const address = new URL(page.address)
      expect(address.protocol).toBe('https:')
      expect(address.hostname).toMatch(/\.lenovo\.com(\.cn)?$/)
      expect(address.href).toBe(page.address)
      expect(page.clause).toMatch(CLAUSE)
      expect(page.source).not.toBe('')
      expect(page.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('go through the look-up in five steps and the ticket in four, as the page does', () => {
    const steps = (id: string) => OFFICIAL_PAGES.find(page => page.id === id)?.steps ?? []
    expect(steps('look-up')).toHaveLength(5)
    expect(steps('ticket')).toHaveLength(4)
    expect(steps('look-up')[3]?.says.en).toContain('China Mainland')
    expect(steps('ticket')[0]?.says.en).toContain('Hardware/Repair')
  })
})

/** What each line carries, by hand; a line that is not here carries nothing. */
const PLACES: Readonly<Record<string, string>> = {
  machine: '{machine}',
  serial: '{serial}',
  boughtIn: '{place}',
  baseUntil: '{date}',
  rests: '{clause}',
}

describe('the counter card', () => {
  it('is written in thirteen languages, in their order', () => {
    expect(CARD_TEXTS.map(text => text.language)).toEqual([...CARD_LANGUAGES])
    expect(CARD_TEXTS).toHaveLength(13)
  })

  it.each(CARD_TEXTS.map(text => [text.language, text] as const))('says each line in %s', (_, text) => {
    expect(Object.keys(text.lines)).toEqual([...CARD_LINES])
    for (const line of CARD_LINES) {
      expect(text.lines[line].trim()).not.toBe('')
      expect((text.lines[line].match(/\{\w+\}/g) ?? []).join(' ')).toBe(PLACES[line] ?? '')
      expect(text.lines[line]).not.toMatch(/[!！]/)
    }
  })

  it('says no line twice, neither in a language nor across languages', () => {
    const lines = CARD_TEXTS.flatMap(text => Object.values(text.lines))
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('writes each language in its own letters', () => {
    const letters: Readonly<Record<string, RegExp>> = {
      'zh-CN': /[\u4e00-\u9fff]/,
      'zh-Hant': /[\u4e00-\u9fff]/,
      ja: /[\u3040-\u30ff]/,
      ko: /[\uac00-\ud7af]/,
      ru: /[\u0400-\u04ff]/,
      th: /[\u0e00-\u0e7f]/,
      vi: /[\u1ea0-\u1ef9]/,
    }
    for (const text of CARD_TEXTS) {
      expect(text.lines.outcomeAsk).toMatch(letters[text.language] ?? /^[\p{Script=Latin}\s\p{P}]+$/u)
      expect(text.lines.question).toMatch(letters[text.language] ?? /^[\p{Script=Latin}\s\p{P}]+$/u)
    }
  })

  it('claims no reader that it has not had', () => {
    expect(CARD_TEXTS.filter(text => text.reviewedBy !== null)).toEqual([])
  })

  it('knows a place once, by its code, and only languages that are written', () => {
    const codes = CARD_PLACES.map(each => each.place)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter(code => !/^[A-Z]{2}$/.test(code))).toEqual([])
    for (const each of CARD_PLACES)
      for (const language of each.languages) expect(CARD_LANGUAGES).toContain(language)
  })
})
