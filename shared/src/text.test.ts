import { describe, expect, it } from '@jest/globals'
import { languageOf, say, text } from './text.ts'

describe('say', () => {
  it('fills the places of a text and leaves unknown ones as written', () => {
    const waiting = text('请等 {seconds} 秒', '請等 {seconds} 秒', 'Wait {seconds} seconds, {name}')
    expect(say(waiting, 'en', { seconds: 5 })).toBe('Wait 5 seconds, {name}')
    expect(say(waiting, 'zh-Hant', { seconds: 5 })).toBe('請等 5 秒')
  })
})

describe('languageOf', () => {
  it.each([
    ['zh_CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('reads %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})
