import { describe, expect, it } from '@jest/globals'
import { phoneForms } from './phone-forms.ts'

describe('A phone number to search for', () => {
  it.each([
    ['a mainland number without its code', '138 0013 8000', '8613800138000'],
    ['a mainland number with its code', '+86 138-0013-8000', '13800138000'],
    ['one with the code dialled from abroad', '0086 138 0013 8000', '13800138000'],
    ['an American number without +1', '(202) 555-0177', '12025550177'],
    ['an American number with it', '+1 202 555 0177', '2025550177'],
    ['a Hong Kong number without its code', '2345 6789', '85223456789'],
    ['a Taiwan mobile as dialled at home', '0912 345 678', '886912345678'],
    ['a number in wide digits', '１３８００１３８０００', '8613800138000'],
    ['a number with the zero dialled at home', '020 7946 0018', '2079460018'],
  ])('is met by %s', (_, typed, kept) => {
    expect(phoneForms(typed)).toContain(kept)
  })

  it('stays itself among its forms', () => {
    expect(phoneForms('+44 20 7946 0018')).toContain('442079460018')
  })

  it('is none where there are too few digits, so that no serial is taken for one', () => {
    expect(phoneForms('PF0UT001')).toEqual([])
    expect(phoneForms('Erik 12')).toEqual([])
  })
})
