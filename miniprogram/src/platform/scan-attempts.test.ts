import { describe, expect, it } from '@jest/globals'
import { readLabel } from './scan-attempts'
import type { ReadCodes } from './scan-attempts'
import type { Gray } from './scan-gray'

const PHOTO: Gray = { width: 40, height: 30, data: new Uint8Array(1200).map((_shade, at) => at % 251) }
const never = () => false

/** A reader that sees these texts, one list a look, and nothing afterwards. */
function seeing(...looks: readonly (readonly string[])[]): { read: ReadCodes; taken: () => number } {
  let taken = 0
  const read: ReadCodes = async () => {
    const texts = looks[taken] ?? []
    taken += 1
    return texts.map(text => ({ text: text.replace('?', ''), checked: !text.startsWith('?') }))
  }
  return { read, taken: () => taken }
}

describe('looking at a photo of a label', () => {
  it('ends with the first look that finds a serial', async () => {
    const { read, taken } = seeing([], ['00FF5E00531A'], ['PF0UT001'])
    expect(await readLabel(PHOTO, read, never)).toEqual({ kind: 'serial', text: 'PF0UT001' })
    expect(taken()).toBe(3)
  })

  it('goes on with a code that carries no check character until it is read a second time', async () => {
    const { read, taken } = seeing(['?PF0UT001'], [], ['?PF0UT001'])
    expect((await readLabel(PHOTO, read, never)).kind).toBe('serial')
    expect(taken()).toBe(3)
  })

  it('does not count one code twice that a single look found twice', async () => {
    expect((await readLabel(PHOTO, seeing(['?PF0UT001', '?PF0UT001']).read, never)).kind).toBe('none')
  })

  it('ends where two machines could be meant', async () => {
    const { read, taken } = seeing(['PF0UT001', 'PF0UT002'], ['PF0UT001'])
    expect((await readLabel(PHOTO, read, never)).kind).toBe('several')
    expect(taken()).toBe(1)
  })

  it('takes the first six looks however slow they are, and no more once time is up', async () => {
    const { read, taken } = seeing()
    expect((await readLabel(PHOTO, read, () => true)).kind).toBe('none')
    expect(taken()).toBe(6)
  })

  it('gives up in the end, with time left', async () => {
    const { read, taken } = seeing()
    await readLabel(PHOTO, read, never)
    expect(taken()).toBeGreaterThan(6)
    expect(taken()).toBeLessThan(30)
  })
})
