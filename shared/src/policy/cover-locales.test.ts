import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { CORPUS_BOOK } from './corpus/corpus-book.ts'
import { readRecords } from './corpus/read-records.ts'
import { OWNERS } from './corpus/records-owners.ts'
import { PLACES_ASKED } from './corpus/records-places.ts'
import { SOURCES_ASKED } from './corpus/records-sources.ts'
import { STORIES } from './corpus/records-stories.ts'
import { TERMS } from './corpus/records-terms.ts'
import { assessCover } from './cover-assess.ts'

const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)

/** The whole corpus judged in a process of its own, whose first line says which calendar and clock it lives by. */
const PROGRAM = `
import { CORPUS_BOOK } from ${here('./corpus/corpus-book.ts')}
import { readRecords } from ${here('./corpus/read-records.ts')}
import { OWNERS } from ${here('./corpus/records-owners.ts')}
import { PLACES_ASKED } from ${here('./corpus/records-places.ts')}
import { SOURCES_ASKED } from ${here('./corpus/records-sources.ts')}
import { STORIES } from ${here('./corpus/records-stories.ts')}
import { TERMS } from ${here('./corpus/records-terms.ts')}
import { assessCover } from ${here('./cover-assess.ts')}
const { locale, calendar, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const cases = [TERMS, PLACES_ASKED, SOURCES_ASKED, OWNERS, STORIES].flatMap(readRecords)
console.log(JSON.stringify({
  world: [locale, calendar, timeZone, new Date(2026, 10, 22).getTimezoneOffset()].join(' '),
  expected: cases.map(each => [each.outcome, each.until]),
  answers: cases.map(each => assessCover(each.facts, CORPUS_BOOK)),
}))
`

const ANSWERS = [TERMS, PLACES_ASKED, SOURCES_ASKED, OWNERS, STORIES]
  .flatMap(readRecords)
  .map(each => assessCover(each.facts, CORPUS_BOOK))

describe.each([
  ['th_TH.UTF-8', 'Asia/Bangkok', 'th-TH buddhist Asia/Bangkok -420'],
  ['ar_SA.UTF-8', 'Asia/Riyadh', 'ar-SA gregory Asia/Riyadh -180'],
  ['fa_IR.UTF-8', 'Asia/Tehran', 'fa-IR persian Asia/Tehran -210'],
  ['zh_CN.UTF-8', 'Pacific/Kiritimati', 'zh-CN gregory Pacific/Kiritimati -840'],
  ['en_US.UTF-8', 'Pacific/Pago_Pago', 'en-US gregory Pacific/Pago_Pago 660'],
])('under %s and %s', (locale, zone, world) => {
  it('every machine record gets the same answer, to the last letter', () => {
    const env = { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone, NODE_OPTIONS: '--no-warnings' }
    const run = ['--input-type=module', '--eval', PROGRAM]
    const said = execFileSync(process.execPath, run, { env, encoding: 'utf8', maxBuffer: 1 << 26 })
    const told: { world: string; expected: [string, string][]; answers: unknown[] } = JSON.parse(said)
    expect(told.world).toBe(world)
    expect(told.answers).toEqual(JSON.parse(JSON.stringify(ANSWERS)))
    expect(told.answers).toMatchObject(told.expected.map(([outcome, until]) => ({ outcome, until })))
  })
})
