import { describe, expect, it } from '@jest/globals'
import { choose, PLAN, wholeRunFaults } from './test-plan.mjs'

const ran = (passed, skipped, titles) => ({ passed, failed: 0, skipped, titles })

describe('The test run', () => {
  it('fails when one database ran a test that the other did not', () => {
    const results = new Map([
      ['server on SQLite', ran(2, 0, ['opens', 'submits'])],
      ['server on MariaDB', ran(1, 0, ['opens'])],
    ])
    expect(wholeRunFaults(results, true)).toEqual([expect.stringContaining('SQLite 2, MariaDB 1')])
  })

  it('fails when both ran equally many, but different ones', () => {
    const results = new Map([
      ['server on SQLite', ran(1, 0, ['opens'])],
      ['server on MariaDB', ran(1, 0, ['submits'])],
    ])
    expect(wholeRunFaults(results, true)).toEqual([expect.stringContaining('Only on MariaDB: submits')])
  })

  it('fails on a skipped test when CI is true, and only then', () => {
    const results = new Map([['shared', ran(5, 1, [])]])
    expect(wholeRunFaults(results, false)).toEqual(['shared: 1 skipped, but CI skips none.'])
    expect(wholeRunFaults(results, true)).toEqual([])
  })

  it('is content when both databases ran the same tests', () => {
    const results = new Map([
      ['server on SQLite', ran(1, 0, ['opens'])],
      ['server on MariaDB', ran(1, 0, ['opens'])],
    ])
    expect(wholeRunFaults(results, false)).toEqual([])
  })

  it('takes with a part all that the part needs, and nothing more', () => {
    expect(choose(['server']).map(step => step.name)).toEqual([
      'MariaDB comes up',
      'dovecot comes up',
      'server builds',
      'server on SQLite',
      'server on MariaDB',
    ])
    expect(choose(['shared']).map(step => step.name)).toEqual(['shared'])
    expect(choose(['h5']).map(step => step.name)).toEqual([
      'dovecot comes up',
      'Chromium is here',
      'server builds',
      'H5 builds',
      'H5 access',
      'H5',
    ])
  })

  it('runs both databases when no part is named', () => {
    const names = choose([]).map(step => step.name)
    expect(names).toEqual(
      expect.arrayContaining(['server on SQLite', 'server on MariaDB', 'weapp', 'H5', 'budgets']),
    )
  })

  it('names the parts there are when asked for one there is not', () => {
    expect(() => choose(['everything'])).toThrow('There is no part "everything". There are: server,')
  })

  it('names in every need a step that exists', () => {
    const names = PLAN.map(step => step.name)
    expect(PLAN.flatMap(step => step.needs).filter(need => !names.includes(need))).toEqual([])
  })
})
