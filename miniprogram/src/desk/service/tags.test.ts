import { describe, expect, it } from '@jest/globals'
import { mergedTags, readTags } from './tags'

describe('Tags in one line', () => {
  it('are parted by the commas of three languages, each once', () => {
    expect(readTags('键盘，学生、急; urgent,, 键盘 ')).toEqual(['键盘', '学生', '急', 'urgent'])
  })

  it('become what was typed where nobody else changed them', () => {
    expect(mergedTags(['a', 'b'], ['b', 'c'], ['a', 'b'])).toEqual(['b', 'c'])
  })

  it('keep what a colleague added and do not bring back what he took away', () => {
    expect(mergedTags(['a', 'b'], ['a', 'b', 'c'], ['b', 'd'])).toEqual(['b', 'd', 'c'])
  })
})
