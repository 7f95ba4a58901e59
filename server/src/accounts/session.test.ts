import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { whoami } from '@iws/shared/contract/session'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'

describe('Signing in', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  it('tells a stranger that nobody is signed in', async () => {
    const { status, body } = await app.stranger.call(whoami, {})
    expect(status).toBe(200)
    expect(body).toEqual({ role: null, name: null, demonstration: true })
  })

  it('lets a customer in with a WeChat code', async () => {
    const anna = await app.signIn('customer')
    const { body } = await anna.call(whoami, {})
    expect(body).toEqual({ role: 'customer', name: null, demonstration: true })
  })

  it('lets a demonstration reviewer in with one tap', async () => {
    const reviewer = await app.signIn('reviewer')
    const { body } = await reviewer.call(whoami, {})
    expect(body).toEqual({ role: 'reviewer', name: '演示审核员 Demo Reviewer', demonstration: true })
  })
})
