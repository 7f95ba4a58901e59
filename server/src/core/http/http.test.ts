import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { markInboxRead } from '@iws/shared/contract/inbox'
import { ready } from '@iws/shared/contract/health'
import type { ProblemBody } from '@iws/shared/contract/problems'
import { signInToDemo, whoami } from '@iws/shared/contract/session'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('Every answer of the API', () => {
  it('is kept by nobody on the way', async () => {
    expect((await app.stranger.call(whoami, {})).headers['cache-control']).toBe('no-store')
  })

  it('carries the headers that keep a page to itself', async () => {
    const { headers } = await app.stranger.call(whoami, {})
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('A request that cannot be done', () => {
  it('is answered in the language it asks for', async () => {
    const sentences: string[] = []
    for (const language of ['zh-CN', 'zh-Hant', 'en'] as const) {
      app.stranger.language = language
      const { problem } = await app.stranger.call(markInboxRead, { upTo: '01ARZ3NDEKTSV4RRFFQ69G5FAV' })
      sentences.push(problem?.sentence ?? '')
    }
    expect(sentences).toEqual(['请先登录。', '請先登入。', 'Please sign in first.'])
  })

  it('names each field that is to be corrected, and why', async () => {
    const anna = await app.signIn('customer')
    const { status, problem } = await anna.call(markInboxRead, { upTo: 'nonsense' })
    expect(status).toBe(422)
    expect(problem?.code).toBe('invalid-input')
    expect(problem?.fields).toEqual([{ path: 'upTo', code: 'not-valid', sentence: 'This is not valid.' }])
  })

  it('says not-valid of a word outside a list', async () => {
    const { problem } = await app.stranger.send<ProblemBody>('POST', '/api/session/demo', {
      payload: { as: 'owner' },
    })
    expect(problem?.fields?.map(({ path, code }) => [path, code])).toEqual([['as', 'not-valid']])
  })

  it.each([
    ['broken JSON', '{"as":', 'application/json', 422, 'invalid-input'],
    ['a list instead of fields', '[1]', 'application/json', 422, 'invalid-input'],
    ['a bare word', '"customer"', 'application/json', 422, 'invalid-input'],
    [
      'a prototype for everybody',
      '{"__proto__":{"as":"customer"}}',
      'application/json',
      422,
      'invalid-input',
    ],
    ['a form', 'as=customer', 'application/x-www-form-urlencoded', 422, 'invalid-input'],
    ['more than 256 KB', `{"as":"${'x'.repeat(300_000)}"}`, 'application/json', 413, 'body-too-large'],
  ])('because it sends %s gets a problem, not a failure', async (_, body, type, status, code) => {
    const answer = await app.stranger.send<ProblemBody>('POST', '/api/session/demo', {
      headers: { 'content-type': type },
      payload: Buffer.from(body),
    })
    expect([answer.status, answer.problem?.code]).toEqual([status, code])
    expect(answer.problem?.requestId).toMatch(/^[0-9A-Z]{16}$/)
  })

  it('because there is no such address is not found, whatever the method', async () => {
    const answers = [
      await app.stranger.send<ProblemBody>('GET', '/api/nothing'),
      await app.stranger.send<ProblemBody>('POST', '/api/nothing', { payload: {} }),
      await app.stranger.send<ProblemBody>('DELETE', '/api/health/live'),
      await app.stranger.send<ProblemBody>('GET', '/api'),
    ]
    expect(answers.map(({ status, problem }) => [status, problem?.code])).toEqual(
      Array.from({ length: 4 }, () => [404, 'not-found']),
    )
  })
})

describe('A request', () => {
  it('may carry fields nobody asked for: they go no further', async () => {
    const { status } = await app.stranger.send('POST', '/api/session/demo', {
      payload: { as: 'customer', role: 'administrator', person: 'x' },
    })
    expect(status).toBe(200)
  })

  it('may say JSON and send nothing', async () => {
    const anna = await app.signIn('customer')
    const { status } = await anna.send('DELETE', '/api/session', {
      headers: { 'content-type': 'application/json' },
      payload: Buffer.from(''),
    })
    expect(status).toBe(200)
  })
})

describe('A change by cookie', () => {
  const change = async (headers: Record<string, string>, drop: string[] = []) => {
    const reviewer = await app.signIn('reviewer')
    const cookie = reviewer.credentials.cookie ?? ''
    const all: Record<string, string> = { cookie, origin: 'http://localhost:80', 'x-iws': '1', ...headers }
    for (const name of drop) delete all[name]
    return app.stranger.send<ProblemBody>('DELETE', '/api/session', { headers: all })
  }

  it('from our own pages is done', async () => {
    expect((await change({})).status).toBe(200)
  })

  it('is done by Sec-Fetch-Site where the browser sends no Origin', async () => {
    expect((await change({ 'sec-fetch-site': 'same-origin' }, ['origin'])).status).toBe(200)
  })

  it.each([
    ['another site', { origin: 'https://evil.example.com' }, []],
    ['a page without an address', { origin: 'null' }, []],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, ['origin']],
    ['nowhere at all', {}, ['origin']],
    ['a form, which cannot set our header', {}, ['x-iws']],
  ])('from %s is refused', async (_, headers, drop) => {
    const { status, problem } = await change(headers, drop)
    expect([status, problem?.code]).toEqual([403, 'foreign-origin'])
  })

  it('is not needed to look', async () => {
    const reviewer = await app.signIn('reviewer')
    const cookie = reviewer.credentials.cookie ?? ''
    const { body } = await app.stranger.call(whoami, {}, { cookie, origin: 'https://evil.example.com' })
    expect(body.role).toBe('reviewer')
  })
})

describe('Another site', () => {
  it('signs nobody in', async () => {
    const { problem } = await app.stranger.call(
      signInToDemo,
      { as: 'reviewer' },
      { origin: 'https://evil.example.com' },
    )
    expect(problem?.code).toBe('foreign-origin')
  })
})

describe('Health', () => {
  it('is ok while database and storage answer', async () => {
    expect(await app.stranger.call(ready, {})).toMatchObject({
      status: 200,
      body: { status: 'ok', revision: 'test' },
    })
  })

  it('is unavailable while the database is away, and the process still answers', async () => {
    const other = await startApp()
    await other.database.close()
    const { status } = await other.stranger.call(ready, {})
    const alive = await other.stranger.send('GET', '/api/health/live')
    const work = await other.stranger.call(signInToDemo, { as: 'customer' })
    await other.stop()
    expect([status, alive.status, work.status]).toEqual([503, 200, 503])
    expect(work.problem?.code).toBe('unavailable')
    expect(work.headers['retry-after']).toBe('5')
  })
})
