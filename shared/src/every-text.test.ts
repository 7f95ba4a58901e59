import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from './text.ts'
import type { Text } from './text.ts'

/** Gathers every text that a module of shared gives out, with the path to it. */
async function everyText(): Promise<[where: string, text: Text][]> {
  const found: [string, Text][] = []
  let seen = new Set<unknown>()
  const walk = (where: string, value: unknown): void => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return
    seen.add(value)
    if ('zh-CN' in value || 'zh-Hant' in value) return void found.push([where, value as Text])
    for (const [key, inner] of Object.entries(value)) walk(`${where}.${key}`, inner)
  }
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    seen = new Set()
    walk(file, await import(`./${file}`))
  }
  return found
}

const texts = await everyText()
type Said = readonly (readonly [where: string, sentence: string])[]
const inChinese: Said = (['zh-CN', 'zh-Hant'] as const).flatMap(language =>
  texts.map(([where, text]) => [`${where} ${language}`, text[language]] as const),
)
const HAN = '\\u4e00-\\u9fff'

/** Takes what must not be; gives the places where it is. */
function offending(pattern: RegExp, sentences: Said = inChinese): string[] {
  return sentences
    .filter(([, sentence]) => pattern.test(sentence))
    .map(([where, said]) => `${where}: ${said}`)
}

describe('every text of shared', () => {
  it('is found: clauses, gaps, papers, reasons, rules, steps and problems', () => {
    expect(texts.length).toBeGreaterThan(350)
    for (const file of [
      'policy/gaps.ts',
      'rulebook/papers.ts',
      'rulebook/reasons.ts',
      'contract/problems.ts',
    ])
      expect(texts.some(([where]) => where.startsWith(file))).toBe(true)
  })

  it('is written in three languages', () => {
    const poor = texts.filter(([, text]) => LANGUAGES.some(language => !text[language]?.trim()))
    expect(poor).toEqual([])
  })

  it('has the same places to fill in each language', () => {
    const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort().join(' ')
    const uneven = texts.filter(
      ([, text]) => new Set(LANGUAGES.map(language => places(text[language]))).size > 1,
    )
    expect(uneven).toEqual([])
  })

  it('uses Chinese punctuation in Chinese sentences', () => {
    expect(offending(new RegExp(`[${HAN}][,;:?!()]|[,;:?!()][${HAN}]`))).toEqual([])
  })

  it('does not shout', () => {
    const all = texts.flatMap(([where, text]) => LANGUAGES.map(each => [where, text[each]] as const))
    expect(offending(/[!！]/, all)).toEqual([])
  })

  it('says 您, and never 你', () => {
    expect(offending(/你/)).toEqual([])
  })

  it('names Hong Kong, Macao and Taiwan as parts of China where a place of purchase is named', () => {
    const places = texts.filter(([where]) => where.includes('PLACE_NAMES'))
    expect(places.map(([, text]) => text['zh-CN'])).toEqual(['国外', '中国香港', '中国澳门', '中国台湾'])
    expect(places.map(([, text]) => text['zh-Hant'])).toEqual(['國外', '中國香港', '中國澳門', '中國台灣'])
  })

  it('keeps mainland characters out of zh-Hant and the other way round', () => {
    const simplified =
      /[这为们来时请证护购买个国产发写页区线话电机问题间无还没过样从众对开关单号码卖认识说读记录报税处网华]/
    const traditional =
      /[這為們來時請證護購買個國產發寫頁區線話電機問題間無還沒過樣從眾對開關單號碼賣認識說讀記錄報稅處網華]/
    const mixed = simplified.source
      .slice(1, -1)
      .split('')
      .filter(sign => !traditional.source.includes(sign))
      .join('')
    const hantOnly = traditional.source
      .slice(1, -1)
      .split('')
      .filter(sign => !simplified.source.includes(sign))
      .join('')
    const hant = texts.map(([where, text]) => [where, text['zh-Hant']] as const)
    const cn = texts.map(([where, text]) => [where, text['zh-CN']] as const)
    expect(offending(new RegExp(`[${mixed}]`), hant)).toEqual([])
    expect(offending(new RegExp(`[${hantOnly}]`), cn)).toEqual([])
  })

  it('speaks in zh-Hant as Hong Kong and Taiwan do, not in converted mainland words', () => {
    const converted =
      /登錄|短信|(?<!螢幕)截圖|質量|視頻|默認|保修|原件|軟件|郵箱|點擊|提交|激活|計算機|信息|主機編號|屏幕|購機憑證|適配器|註銷|網絡|記錄|掃碼|二維條碼|審核員|基礎保固|整新/
    expect(
      offending(
        converted,
        texts.map(([where, text]) => [where, text['zh-Hant']] as const),
      ),
    ).toEqual([])
  })
})
