import { describe, expect, it } from '@jest/globals'
import { reachErrors, serialReading } from './read'

describe('the serial box', () => {
  it('tells nothing typed, a filler, a wrong shape and a serial apart', () => {
    expect(serialReading('  ')).toEqual({ ok: false, why: 'empty' })
    expect(serialReading('System Serial Number')).toEqual({ ok: false, why: 'placeholder' })
    expect(serialReading('hello')).toEqual({ ok: false, why: 'shape' })
    expect(serialReading('pf0ut001')).toMatchObject({ ok: true, serial: 'PF0UT001' })
  })
})

describe('the boxes about the person', () => {
  it('are no errors before somebody tries to go on', () => {
    expect(reachErrors({}, false)).toEqual({ name: null, phone: null, mail: null })
    expect(reachErrors({ phone: '12' }, false).phone).toBeNull()
  })

  it('need a name and one way to reach the person', () => {
    expect(reachErrors({}, true)).toEqual({ name: 'empty', phone: 'reach', mail: null })
    expect(reachErrors({ name: 'ERIKSSON', mail: 'anna@example.com' }, true)).toEqual({
      name: null,
      phone: null,
      mail: null,
    })
  })

  it('must be a phone number and a mail address where they are filled', () => {
    expect(reachErrors({ name: 'A', phone: '12', mail: 'anna' }, true)).toEqual({
      name: null,
      phone: 'phone-shape',
      mail: 'mail-shape',
    })
  })
})
