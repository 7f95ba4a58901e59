import { describe, expect, it } from '@jest/globals'
import { keyForSubmit } from './submit-key'

describe('the key of a submission', () => {
  it('stays the same for a second try of the same version', () => {
    const first = keyForSubmit(undefined, 7, () => 'a-key-of-16-signs')
    expect(first.key).toBe('a-key-of-16-signs')
    expect(keyForSubmit(first.field, 7, () => 'another-key-here').key).toBe('a-key-of-16-signs')
  })

  it('is another one when the ticket has changed since', () => {
    const first = keyForSubmit(undefined, 7, () => 'a-key-of-16-signs')
    expect(keyForSubmit(first.field, 9, () => 'another-key-here').key).toBe('another-key-here')
  })
})
