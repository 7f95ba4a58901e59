import { describe, expect, it } from '@jest/globals'
import { inGroups } from './in-groups'

describe('A number in groups', () => {
  it('has its calling code apart and three digits a group, what is left over at the end', () => {
    expect(inGroups('+12025550142', '+1')).toBe('+1 202 555 0142')
    expect(inGroups('+81300000142', '+81')).toBe('+81 300 000 142')
    expect(inGroups('+864009908888', '+86')).toBe('+86 400 990 8888')
  })

  it('of eight digits is read in two halves', () => {
    expect(inGroups('+85225930388', '+852')).toBe('+852 2593 0388')
  })

  it('is left as it is printed where it has no calling code', () => {
    expect(inGroups('(11) 4373-0154', '+55')).toBe('(11) 4373-0154')
    expect(inGroups('+12025550142', null)).toBe('+12025550142')
  })
})
