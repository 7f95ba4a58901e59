import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { signInWithWechat } from '@iws/shared/contract/session'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import type { Mishap } from '../../test/doubles/wechat.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())
beforeEach(() => {
  app.clock.move(120_000)
})

const signIn = async (code = app.wechat.codeFor('anna')) => {
  const before = app.wechat.asked.length
  const { status, body, problem } = await app.stranger.call(signInWithWechat, { code, language: 'en' })
  return { status, body, code: problem?.code ?? null, asked: app.wechat.asked.length - before }
}

describe('WeChat', () => {
  it('lets a customer in with a fresh code, asked once', async () => {
    const { status, body, asked } = await signIn()
    expect([status, asked]).toEqual([200, 1])
    expect(Object.keys(body).sort()).toEqual(['expiresAt', 'name', 'role', 'token'])
  })

  it('takes a code once: the second time it is spent (40163)', async () => {
    const code = app.wechat.codeFor('anna')
    await signIn(code)
    expect(await signIn(code)).toMatchObject({ status: 401, code: 'wechat-code-spent', asked: 1 })
  })

  it('knows no code that it did not give (40029)', async () => {
    expect(await signIn('made-up')).toMatchObject({ status: 401, code: 'wechat-code-spent', asked: 1 })
  })

  it.each<[string, Mishap, number, string]>([
    ['too many calls a minute (45011)', 45011, 503, 'wechat-busy'],
    ['a blocked account (40226)', 40226, 403, 'wechat-blocked'],
    ['a code that got lost (41008)', 41008, 401, 'wechat-code-spent'],
    ['an app id that is not ours (40013)', 40013, 503, 'unavailable'],
    ['a wrong secret (40125)', 40125, 503, 'unavailable'],
    ['no app id (41002)', 41002, 503, 'unavailable'],
    ['no secret (41004)', 41004, 503, 'unavailable'],
    ['a grant type it does not know (40002)', 40002, 503, 'unavailable'],
    ['a cut connection', 'cut', 503, 'wechat-busy'],
    ['something that is no JSON', 'not-json', 503, 'wechat-busy'],
    ['a gateway that fails', 'bad-gateway', 503, 'wechat-busy'],
  ])('answering with %s is told once, without trying again', async (_, mishap, status, code) => {
    app.wechat.next(mishap)
    expect(await signIn()).toMatchObject({ status, code, asked: 1 })
  })

  it('that is busy for a moment (-1) is asked again with the same code', async () => {
    app.wechat.next(-1, -1)
    expect(await signIn()).toMatchObject({ status: 200, asked: 3 })
  })

  it('that stays busy (-1) is not asked for ever', async () => {
    app.wechat.next(-1, -1, -1)
    expect(await signIn()).toMatchObject({ status: 503, code: 'wechat-busy', asked: 3 })
  })

  it('that hangs is left alone after some seconds, and its code is not tried again', async () => {
    app.wechat.next('hang')
    expect(await signIn()).toMatchObject({ status: 503, code: 'wechat-busy', asked: 1 })
  })

  it('is not asked any more by an address that guesses codes', async () => {
    const answers = []
    for (let n = 0; n < 26; n += 1) answers.push((await signIn(`guess-${n}`)).code)
    expect(answers.slice(0, 25)).toEqual(Array.from({ length: 25 }, () => 'wechat-code-spent'))
    expect(answers[25]).toBe('too-many-tries')
    expect(await signIn()).toMatchObject({ status: 429, asked: 0 })
    app.clock.move(60_000)
    expect((await signIn()).status).toBe(200)
  })

  it('without settings is not available', async () => {
    const bare = await startApp({ wechat: null })
    const { status, problem } = await bare.stranger.call(signInWithWechat, { code: 'x', language: 'en' })
    await bare.stop()
    expect([status, problem?.code]).toEqual([503, 'unavailable'])
  })

  it('is told of in no log: no code, no secret, no openid, no address', async () => {
    const other = await startApp()
    const code = other.wechat.codeFor('openid-4711')
    other.wechat.next('not-json', 40125)
    for (const each of [code, code, code]) {
      await other.stranger.call(signInWithWechat, { code: each, language: 'en' })
    }
    const { secret } = other.wechat
    const log = await other.stop()
    expect(log).toContain('wechat refuses our settings')
    for (const word of [code, secret, 'openid-4711', 'js_code']) expect(log).not.toContain(word)
  })
})
