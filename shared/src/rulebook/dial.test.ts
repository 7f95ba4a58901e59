import { describe, expect, it } from '@jest/globals'
import { dialOf, type Dial } from './dial.ts'
import type { PhoneRow } from './directory.ts'
import { DIRECTORY_ROWS } from './tables/directory.ts'

/** Dials the number `id` of the directory from `here`, after a change to its row. */
function dialled(id: string, here: string, change: Partial<PhoneRow> = {}): Dial {
  const row = DIRECTORY_ROWS.find(each => each.phones.some(phone => phone.id === id))!
  return dialOf({ ...row.phones.find(phone => phone.id === id)!, ...change }, row, here)
}

describe('the number to dial', () => {
  it('is the printed one inside the country', () => {
    expect(dialled('br-1143730154', 'BR')).toEqual({ number: '(11) 4373-0154', why: 'ok' })
    expect(dialled('cn-4009908888', 'CN')).toEqual({ number: '400-990-8888', why: 'ok' })
    expect(dialled('in-18004197555', 'IN')).toEqual({ number: '1800-419-7555', why: 'ok' })
  })

  it('has the country code elsewhere', () => {
    expect(dialled('hk-25930388', 'CN')).toEqual({ number: '+85225930388', why: 'ok' })
    expect(dialled('br-1143730154', 'PT')).toEqual({ number: '+551143730154', why: 'ok' })
    expect(dialled('de-020122099888', 'AT')).toEqual({ number: '+4920122099888', why: 'ok' })
  })

  it('may not connect for the mainland’s 400 number, also from Hong Kong, Macao and Taiwan (C17, G5)', () => {
    for (const here of ['US', 'JP', 'HK', 'MO', 'TW'])
      expect(dialled('cn-4009908888', here)).toEqual({ number: '+864009908888', why: 'may-not-connect' })
  })

  it('may not connect for a free number, nor for a service number of which nobody has said that it is free', () => {
    expect(dialled('us-18004267378', 'MX').why).toBe('may-not-connect')
    expect(dialled('us-18004267378', 'MX', { tollFree: null }).why).toBe('may-not-connect')
    expect(dialled('hk-25930388', 'US', { tollFree: true }).why).toBe('may-not-connect')
  })

  it('follows a source that says whether it connects from abroad', () => {
    expect(dialled('cn-4009908888', 'US', { fromAbroad: true }).why).toBe('ok')
    expect(dialled('hk-25930388', 'US', { fromAbroad: false }).why).toBe('may-not-connect')
  })

  it('works only inside where no form with a country code is known', () => {
    expect(dialled('tw-0800000702', 'CN')).toEqual({ number: '0800-000-702', why: 'only-inside' })
    expect(dialled('jp-0120035555', 'US')).toEqual({ number: '0120-03-5555', why: 'only-inside' })
  })
})
