import { describe, expect, it } from '@jest/globals'
import { requestOf } from './request'

describe('a request to the server', () => {
  it('takes path parameters out of the body', () => {
    const given = requestOf(
      { method: 'POST', path: '/desk/tickets/:id/pages/:page/mark' },
      { id: 'T1', page: 'P 2', version: 3, mark: 'accepted' },
    )
    expect(given).toEqual({
      method: 'POST',
      url: '/api/desk/tickets/T1/pages/P%202/mark',
      body: '{"version":3,"mark":"accepted"}',
    })
  })

  it('puts what a GET takes into the query and leaves out what is undefined', () => {
    const given = requestOf({ method: 'GET', path: '/desk/queue' }, { state: 'in-review', after: undefined })
    expect(given).toEqual({ method: 'GET', url: '/api/desk/queue?state=in-review', body: null })
  })

  it('sends no body with a DELETE', () => {
    expect(requestOf({ method: 'DELETE', path: '/session' }, {}).body).toBeNull()
  })
})
