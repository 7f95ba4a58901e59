import { describe, expect, it } from '@jest/globals'
import { DIRECTORY_ROWS } from '../tables/directory.ts'
import { ADDRESS_FORMS } from './address-forms.ts'
import { addressLines, addressProblems, fieldsOf, formOf } from './address.ts'
import type { AddressValues } from './address.ts'

const form = (place: string | null) => formOf(place, ADDRESS_FORMS)
const labelsOf = (place: string): string =>
  fieldsOf(form(place))
    .map(field => form(place).labels[field] ?? field)
    .join(' ')
const problems = (place: string, values: AddressValues): string =>
  addressProblems(form(place), values)
    .map(each => `${each.field} ${each.why}`)
    .join(', ')

/** By hand: place, what the lines are called in their order, which are needed. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['US', 'street city state zip', 'street city state postcode'],
  ['GB', 'street town postcode', 'street city postcode'],
  ['DE', 'street postcode city', 'street city postcode'],
  ['JP', 'postcode prefecture city-and-street', 'street state postcode'],
  ['CN', 'postcode province city district street', 'street city state'],
  ['HK', 'hong-kong-area district street', 'street state'],
  ['MO', 'street', 'street'],
  ['TW', 'postcode taiwan-county township street', 'street city state'],
  ['BR', 'street neighbourhood city state postcode', 'street city state postcode'],
  ['IE', 'street townland town county eircode', 'street city'],
  ['SG', 'street postcode', 'street postcode'],
  ['AE', 'street emirate', 'street state'],
]

describe('the form of an address', () => {
  it.each(FORMS)('in %s asks for %s, and needs %s', (place, labels, required) => {
    expect(labelsOf(place)).toBe(labels)
    expect([...form(place).required].sort().join(' ')).toBe(required.split(' ').sort().join(' '))
  })

  it('of a place without a row asks for street, city, state and postcode, and needs the first two', () => {
    for (const place of ['GH', 'QA', 'ZZ', null]) {
      expect(fieldsOf(form(place))).toEqual(['street', 'city', 'state', 'postcode'])
      expect(form(place).required).toEqual(['street', 'city'])
    }
  })

  it('is there for all but four places of the directory, and for the four places of China', () => {
    const without = DIRECTORY_ROWS.filter(row => form(row.place) === ADDRESS_FORMS.usual)
    expect(without.map(row => row.place)).toEqual(['BO', 'GH', 'QA', 'UG'])
    for (const place of ['CN', 'HK', 'MO', 'TW']) expect(form(place).place).toBe(place)
  })

  it('asks for each line once, needs only what it asks for, and has a word for each', () => {
    for (const row of [...ADDRESS_FORMS.rows, ADDRESS_FORMS.usual]) {
      const fields = fieldsOf(row)
      expect(new Set(fields).size).toBe(fields.length)
      expect(fields).toContain('street')
      for (const field of row.required) expect(fields).toContain(field)
      for (const field of fields) expect(ADDRESS_FORMS.labels).toHaveProperty([row.labels[field] ?? field])
    }
  })

  it('shows a postcode that fits it', () => {
    for (const row of ADDRESS_FORMS.rows.filter(each => each.example !== ''))
      expect(
        addressProblems(row, { postcode: row.example }).filter(each => each.field === 'postcode'),
      ).toEqual([])
  })
})

/** By hand: place, a postcode as somebody types it, whether it fits. */
const POSTCODES: readonly (readonly [string, string, boolean])[] = [
  ['US', '02115', true],
  ['US', '02115-1234', true],
  ['US', '2115', false],
  ['GB', 'sw1a 1aa', true],
  ['GB', 'M1 1AE', true],
  ['GB', '12345', false],
  ['CA', 'm5v 2t6', true],
  ['CA', '02115', false],
  ['JP', '100-0001', true],
  ['JP', '1000001', true],
  ['JP', '100-001', false],
  ['CH', 'CH-8001', true],
  ['CH', '8001', true],
  ['NL', '1012 JS', true],
  ['IE', 'D6W XK57', true],
  ['TW', '100', true],
  ['TW', '1000', false],
  ['SG', '018956', true],
]

describe('what was typed', () => {
  it.each(POSTCODES)('in %s as postcode %s fits: %s', (place, postcode, fits) => {
    const unfit = addressProblems(form(place), { postcode }).filter(each => each.why === 'unfit')
    expect(unfit).toEqual(fits ? [] : [{ field: 'postcode', why: 'unfit' }])
  })

  it('lacks what is needed there, and nothing else', () => {
    expect(problems('US', { street: '1 Example Street', city: 'Boston' })).toBe(
      'state missing, postcode missing',
    )
    expect(problems('HK', { street: '範例街 1 號', state: '九龍' })).toBe('')
    expect(problems('DE', { street: '  ', city: 'Berlin', postcode: '1011' })).toBe(
      'street missing, postcode unfit',
    )
    expect(problems('GH', { street: '1 Example Road', city: 'Accra', postcode: 'whatever' })).toBe('')
  })

  it('is written as it is written there', () => {
    const us = { street: '1 Example Street\nApt 2', city: 'Boston', state: 'MA', postcode: '02115' }
    expect(addressLines(form('US'), us)).toEqual(['1 Example Street', 'Apt 2', 'Boston, MA 02115'])
    const jp = { street: '千代田区例町1-1', state: '東京都', postcode: '100-0001' }
    expect(addressLines(form('JP'), jp)).toEqual(['〒100-0001', '東京都', '千代田区例町1-1'])
    const ch = { street: 'Beispielstrasse 1', city: 'Zürich', postcode: '8001' }
    expect(addressLines(form('CH'), ch)).toEqual(['Beispielstrasse 1', 'CH-8001 Zürich'])
    const cn = { street: '示例路 1 号', district: '武侯区', city: '成都市', state: '四川省' }
    expect(addressLines(form('CN'), cn)).toEqual(['四川省成都市武侯区', '示例路 1 号'])
    const sg = { street: '1 Example Road', postcode: '018956' }
    expect(addressLines(form('SG'), sg)).toEqual(['1 Example Road', 'SINGAPORE 018956'])
  })

  it('leaves no sign standing beside nothing', () => {
    expect(addressLines(form('US'), { street: '1 Example Street', city: 'Boston' })).toEqual([
      '1 Example Street',
      'Boston',
    ])
    expect(addressLines(form('CH'), { street: 'Beispielstrasse 1', city: 'Zürich' })).toEqual([
      'Beispielstrasse 1',
      'Zürich',
    ])
    expect(addressLines(form('BR'), { street: 'Rua Exemplo 1', state: 'SP' })).toEqual([
      'Rua Exemplo 1',
      'SP',
    ])
    expect(addressLines(form('US'), {})).toEqual([])
  })
})
