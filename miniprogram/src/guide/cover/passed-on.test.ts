import { beforeEach, describe, expect, it } from '@jest/globals'
import { changeCoverDraft, dropCover, useCover } from '../../state/cover'
import { takePassedOn } from './passed-on'

const draft = () => useCover.getState().draft

beforeEach(dropCover)

describe('A link that was passed on', () => {
  it('fills in the place and the type of the machine', () => {
    takePassedOn({ to: 'JP', type: '82L5' })
    expect(draft()).toMatchObject({ serial: '', destination: 'JP', stated: { mtm: '82L5' } })
  })

  it('does not say of my own machine what was said of another', () => {
    changeCoverDraft({ serial: 'PF0UT001' })
    takePassedOn({ to: 'JP', type: '82L5' })
    expect(draft()).toMatchObject({ serial: 'PF0UT001', destination: 'JP', stated: {} })
  })

  it('fills in nothing that is no place and no type', () => {
    takePassedOn({ to: 'Japan', type: '82L5<b>', know: '1' })
    takePassedOn({})
    expect(draft()).toMatchObject({ destination: null, stated: {} })
  })
})
