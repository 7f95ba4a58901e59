import { describe, expect, it } from '@jest/globals'
import { ADDRESS_FORMS } from '@iws/shared/rulebook/service/address-forms'
import { reachErrors } from './errors'

const ANNA = { name: 'ERIKSSON ANNA MARIA', mail: 'anna@example.com', place: 'US' }
const forms = ADDRESS_FORMS

describe('What is wrong on the page of contacts', () => {
  it('is a name and one way to reach somebody, where both are missing', () => {
    expect(reachErrors({}, null)).toEqual({ name: 'nameNeeded', phone: 'reachNeeded' })
  })

  it('is nothing with a mail address while the phone has only its prefix', () => {
    expect(reachErrors({ ...ANNA, phone: '+81 ' }, forms)).toEqual({})
  })

  it('is a number without its country, and an address of mail that is none', () => {
    expect(reachErrors({ ...ANNA, phone: '202 555 0100', mail: 'anna@' }, null)).toEqual({
      phone: 'phoneShape',
      mail: 'mailShape',
    })
  })

  it('is no address at all until somebody begins one', () => {
    expect(reachErrors(ANNA, forms)).toEqual({})
    expect(reachErrors({ ...ANNA, 'address-street': '12 EXAMPLE STREET' }, forms)).toMatchObject({
      'address-city': 'addressNeeded',
    })
  })

  it('is a postcode of another country', () => {
    const address = {
      'address-street': '12 EXAMPLE STREET',
      'address-city': 'BOSTON',
      'address-state': 'MA',
      'address-postcode': 'SW1A 1AA',
    }
    expect(reachErrors({ ...ANNA, ...address }, forms)).toEqual({ 'address-postcode': 'postcodeShape' })
    expect(reachErrors({ ...ANNA, ...address, 'address-postcode': '02110' }, forms)).toEqual({})
  })
})
