import { describe, expect, it } from '@jest/globals'
import { cardLanguagesOf, cardTextsOf } from './card-language.ts'
import { CARD_PLACES, CARD_TEXTS } from './guide/cards.ts'

const cards = { texts: CARD_TEXTS, places: CARD_PLACES }

describe('the languages of a counter card', () => {
  it.each([
    ['US', 'zh-CN', ['en', 'es', 'zh-CN']],
    ['CA', 'zh-CN', ['en', 'fr', 'zh-CN']],
    ['CH', 'zh-Hant', ['de', 'fr', 'it', 'en', 'zh-Hant']],
    ['BE', 'zh-CN', ['fr', 'en', 'zh-CN']],
    ['JP', 'en', ['ja', 'en']],
    ['BR', 'zh-CN', ['pt', 'en', 'zh-CN']],
    ['TW', 'zh-Hant', ['zh-Hant', 'en']],
    ['HK', 'zh-CN', ['zh-Hant', 'en', 'zh-CN']],
  ] as const)('in %s for a reader of %s are %j', (place, own, languages) => {
    expect(cardLanguagesOf(cards, place, own)).toEqual(languages)
  })

  it('begin with English where nothing is known of the place', () => {
    expect(cardLanguagesOf(cards, 'ZZ', 'zh-CN')).toEqual(['en', 'zh-CN'])
    expect(cardLanguagesOf(cards, null, 'en')).toEqual(['en'])
  })

  it('leave out what an older segment does not have', () => {
    const older = { ...cards, texts: CARD_TEXTS.filter(text => text.language !== 'ja') }
    expect(cardLanguagesOf(older, 'JP', 'zh-CN')).toEqual(['en', 'zh-CN'])
  })
})

describe('the texts of a counter card', () => {
  const languages = (texts: readonly { language: string }[]) => texts.map(text => text.language)

  it('have English beside a language that no native speaker has read', () => {
    expect(languages(cardTextsOf(cards, 'ja'))).toEqual(['ja', 'en'])
  })

  it('stand alone once somebody has read them, and English always does', () => {
    const read = {
      ...cards,
      texts: CARD_TEXTS.map(text => (text.language === 'ja' ? { ...text, reviewedBy: 'A reader' } : text)),
    }
    expect(languages(cardTextsOf(read, 'ja'))).toEqual(['ja'])
    expect(languages(cardTextsOf(cards, 'en'))).toEqual(['en'])
  })

  it('are English where the language is not there, and none where that is missing too', () => {
    const older = { ...cards, texts: CARD_TEXTS.filter(text => text.language === 'en') }
    expect(languages(cardTextsOf(older, 'th'))).toEqual(['en'])
    expect(cardTextsOf({ ...cards, texts: [] }, 'th')).toEqual([])
  })
})
