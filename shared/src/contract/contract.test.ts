import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { REFUSALS } from '../ticket/refusals.ts'
import { ROLES } from './endpoint.ts'
import type { Endpoint } from './endpoint.ts'
import { DayField, Id, IdempotencyKey, line, MailField, note, PhoneField, SerialField } from './fields.ts'
import { FIELD_PROBLEMS, PROBLEMS } from './problems.ts'

const modules = readdirSync(import.meta.dirname).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)
const endpoints: [name: string, row: Endpoint][] = []
for (const file of modules)
  for (const [name, value] of Object.entries(await import(`./${file}`)))
    if (value && typeof value === 'object' && 'path' in value && 'takes' in value)
      endpoints.push([name, value as Endpoint])

describe('the endpoints', () => {
  it('are found', () => {
    expect(endpoints.length).toBeGreaterThan(25)
  })

  it('have each a method and path of their own', () => {
    // Two paths that differ in the name of a parameter only are one to a router.
    const written = endpoints.map(([, row]) => `${row.method} ${row.path.replace(/:\w+/g, ':')}`)
    expect(written.filter((each, i) => written.indexOf(each) !== i)).toEqual([])
  })

  it('take every parameter their path names', () => {
    for (const [name, row] of endpoints) {
      const named = [...row.path.matchAll(/:(\w+)/g)].map(match => match[1])
      const shape = Object.keys((row.takes as unknown as { shape: object }).shape)
      expect([name, named.filter(each => !shape.includes(each!))]).toEqual([name, []])
    }
  })

  it('say who may call them, in roles that exist', () => {
    for (const [name, row] of endpoints) {
      if (row.who === 'anyone') continue
      expect([name, row.who.length > 0 && row.who.every(role => ROLES.includes(role))]).toEqual([name, true])
    }
  })

  it('keep serials and free text out of paths and queries', () => {
    const open = endpoints.filter(([, row]) => row.method === 'GET')
    const carried = open.flatMap(([name, row]) =>
      Object.keys((row.takes as unknown as { shape: object }).shape).map(field => `${name} ${field}`),
    )
    expect(carried.filter(each => /serial|phone|mail|name|note|text/.test(each))).toEqual([])
  })

  it('never give a customer a route of the desk or the station', () => {
    const staff = endpoints.filter(([, row]) => /^\/(desk|station)\//.test(row.path))
    expect(staff.length).toBeGreaterThan(10)
    expect(staff.filter(([, row]) => row.who === 'anyone' || row.who.includes('customer'))).toEqual([])
  })
})

describe('the problems', () => {
  it('have a sentence for every refusal of a step', () => {
    expect(REFUSALS.filter(refusal => !PROBLEMS[refusal])).toEqual([])
  })

  it('are answered with a status of the right family', () => {
    const odd = Object.entries(PROBLEMS).filter(
      ([code, row]) =>
        !(row.status >= 400 && row.status < 500) &&
        !['unexpected', 'unavailable', 'wechat-busy'].includes(code),
    )
    expect(odd).toEqual([])
  })
})

describe('a field that cannot be taken', () => {
  const BAD: [string, { safeParse: (value: unknown) => unknown }, unknown, string][] = [
    ['an id', Id, 'no', 'not-valid'],
    ['a key', IdempotencyKey, 'short', 'not-valid'],
    ['a day', DayField, '14/08/2026', 'day-shape'],
    ['a day that never was', DayField, '2026-02-30', 'day-shape'],
    ['a serial', SerialField, 'Default string', 'serial-shape'],
    ['a serial as long as a letter', SerialField, '1'.repeat(41), 'too-long'],
    ['a phone', PhoneField, 'call me', 'phone-shape'],
    ['a mail address', MailField, 'nobody', 'mail-shape'],
    ['an empty line', line(80), '   ', 'empty'],
    ['a long note', note(5), 'longer', 'too-long'],
  ]

  it.each(BAD)('%s names its code, and the code has a sentence', (_what, field, value, code) => {
    const parsed = field.safeParse(value) as { success: boolean; error?: { issues: { message: string }[] } }
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues.map(issue => issue.message)).toContain(code)
    expect(FIELD_PROBLEMS[code]).toBeDefined()
  })

  it.each([
    ['+1 202 555 0100', PhoneField],
    ['0202-555-0100', PhoneField],
    ['name@example.com', MailField],
    ['2026-08-14', DayField],
    ['PF0UT001', SerialField],
  ])('%s is taken', (value, field) => {
    expect(field.safeParse(value).success).toBe(true)
  })
})
