import { describe, expect, it } from '@jest/globals'
import { requirement } from './fixtures'
import { askedDays, sameDaysElsewhere } from './readings'

const endorsement = requirement('hk-macao-permit-endorsement', {
  papers: ['hk-macao-permit-endorsement', 'exit-entry-record'],
  dates: { 'exit-entry-record': ['leftMainland', 'returnedOn'] },
})
const slip = requirement('hk-visitor-slip', {
  papers: ['hk-visitor-slip', 'exit-entry-record'],
  dates: {
    'hk-visitor-slip': ['stayFrom', 'stayLimit'],
    'exit-entry-record': ['leftMainland', 'returnedOn'],
  },
})

describe('the days asked for', () => {
  it('are those of the usual paper until another is chosen', () => {
    expect(askedDays([slip], {})[0]).toMatchObject({
      paper: 'hk-visitor-slip',
      keys: ['stayFrom', 'stayLimit'],
    })
    expect(askedDays([slip], { 'hk-visitor-slip': 'exit-entry-record' })[0]).toMatchObject({
      paper: 'exit-entry-record',
      keys: ['leftMainland', 'returnedOn'],
    })
  })

  it('leave out papers that carry none, but not one whose alternative does', () => {
    expect(askedDays([requirement('purchase-proof'), endorsement], {})).toMatchObject([
      { requirement: 'hk-macao-permit-endorsement', paper: 'hk-macao-permit-endorsement', keys: [] },
    ])
  })

  it('of one record are typed once and known to the other requirement it answers', () => {
    const asked = askedDays([endorsement, slip], {
      'hk-macao-permit-endorsement': 'exit-entry-record',
      'hk-visitor-slip': 'exit-entry-record',
    })
    const typed = { 'hk-macao-permit-endorsement': { leftMainland: '2026-08-13', returnedOn: '2026-08-15' } }
    expect(sameDaysElsewhere(asked, typed, asked[1]!)).toEqual({
      leftMainland: '2026-08-13',
      returnedOn: '2026-08-15',
    })
    expect(sameDaysElsewhere(askedDays([endorsement, slip], {}), typed, asked[1]!)).toEqual({})
  })
})
