import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '@iws/shared/text'
import { NOTICES } from '@iws/shared/contract/gives/inbox'
import { noticeMail } from './notice-mail.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import { fitField, timeField } from './template-fields.ts'

const FAMILY = '👩‍👩‍👧‍👦'

describe('A field of a subscribe message', () => {
  it.each([
    // thing: 20 of anything
    ['thing1', '材料已收到', '材料已收到'],
    ['thing1', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
    ['thing1', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
    ['thing12', 'Your papers have arrived', 'Your papers have ar…'],
    ['thing1', 'two\r\nlines\tand\u0000more', 'two lines and more'],
    ['thing1', '𠮷'.repeat(21), `${'𠮷'.repeat(19)}…`],
    ['thing1', `${'x'.repeat(18)}${FAMILY}zz`, `${'x'.repeat(18)}…`],
    ['thing1', `${'x'.repeat(19)}e\u0301yy`, `${'x'.repeat(19)}…`],
    ['thing1', FAMILY, FAMILY],
    ['thing1', '   ', '-'],
    // phrase: 5 hanzi
    ['phrase2', '已通过', '已通过'],
    ['phrase2', '材料已经通过', '材料已经通'],
    ['phrase2', '已 OK 通过！', '已通过'],
    ['phrase2', 'accepted', '有进展'],
    // character_string: 32 of ASCII
    ['character_string3', 'IWS-7K2M-9QXA', 'IWS-7K2M-9QXA'],
    ['character_string3', '编号IWS-7K2M', 'IWS-7K2M'],
    ['character_string3', 'x'.repeat(33), 'x'.repeat(32)],
    ['character_string3', '编号', '-'],
    ['number4', '12 days', '12'],
    ['number4', '1.50', '1.50'],
    ['number4', 'none', '0'],
    ['letter5', 'abc 12 é', 'abc'],
    ['letter5', 'x'.repeat(40), 'x'.repeat(32)],
    ['symbol6', 'a!b?c!!!!', '!?!!!'],
    ['name7', '张三 San', '张三'],
    ['name7', '一二三四五六七八九十一', '一二三四五六七八九十'],
    ['car_number8', '京A12345678', '京A123456'],
  ])('%s takes %j as %j', (field, value, fitted) => {
    expect(fitField(field, value)).toBe(fitted)
  })

  it('is never cut within a character, wherever the end falls', () => {
    for (let n = 0; n <= 24; n += 1) {
      const fitted = fitField('thing1', `${'x'.repeat(n)}${'𠮷e\u0301'.repeat(20)}`)
      expect([...fitted].length).toBeLessThanOrEqual(20)
      expect(() => encodeURIComponent(fitted)).not.toThrow()
      expect(fitted).not.toMatch(/e…$/)
    }
  })

  it('has its time on Beijing’s clock', () => {
    const at = Date.parse('2026-11-22T16:05:00Z')
    expect(timeField('time1', at)).toBe('2026年11月23日 00:05')
    expect(timeField('date2', at)).toBe('2026年11月23日')
  })
})

describe('The words of a notice', () => {
  it.each(NOTICES)('%s fit WeChat’s fields uncut, and a mail’s subject tells nothing of a person', kind => {
    const words = NOTICE_WORDS[kind]
    expect(fitField('phrase1', words.state)).toBe(words.state)
    for (const language of LANGUAGES) {
      expect(words.short[language].length).toBeLessThanOrEqual(22)
      if (language !== 'en') expect(fitField('thing1', words.short[language])).toBe(words.short[language])
      const sent = { kind, number: 'IWS-7K2M-9QXA' }
      const opens = { publicUrl: 'https://iws.example.com', in: 'browser', page: '/a/page?id=1' } as const
      const mail = noticeMail(sent, language, opens)
      expect(mail.subject).toBe(`IWS-7K2M-9QXA ${words.short[language]}`)
      expect(mail.text).toContain(words.says[language])
      expect(mail.text).toContain('https://iws.example.com/a/page?id=1')
    }
  })
})
