import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'

const PAGE = '<!doctype html><title>applet</title><script>start()</script><script src="/js/app.js"></script>'

describe('The applet', () => {
  let folder: string
  let app: TestApp
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iws-web-'))
    await mkdir(join(folder, 'web/js'), { recursive: true })
    await writeFile(join(folder, 'web/index.html'), PAGE)
    await writeFile(join(folder, 'web/js/app.90a395e2.js'), 'app()')
    await writeFile(join(folder, 'web/js/plain.js'), 'plain()')
    await writeFile(join(folder, 'outside.txt'), 'outside')
    app = await startApp({ webDir: join(folder, 'web') })
  })
  afterAll(async () => {
    await app.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const get = (path: string) => app.stranger.send<Buffer>('GET', path)

  it.each(['/', '/desk', '/desk/tickets/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/pages/home/index?a=1'])(
    'starts at %s',
    async path => {
      const { status, headers, body } = await get(path)
      expect([status, headers['cache-control'], body.toString()]).toEqual([200, 'no-cache', PAGE])
    },
  )

  it('may run the inline script of its own page, and no other', async () => {
    const { headers } = await get('/')
    expect(headers['content-security-policy']).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=';",
    )
  })

  it('has its files kept for a year when their name holds a hash, and asked for again when not', async () => {
    const hashed = await get('/js/app.90a395e2.js')
    const plain = await get('/js/plain.js')
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers['content-type']).toContain('javascript')
    expect(plain.headers['cache-control']).toBe('no-cache')
  })

  it.each([
    '/js/none.js',
    '/../outside.txt',
    '/..%2foutside.txt',
    '/js/%2e%2e/%2e%2e/outside.txt',
    '/%zz.js',
  ])('has no file at %s', async path => {
    const { status, body } = await get(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(body)).not.toContain('"outside"')
  })

  it('that was not built yet says what to do', async () => {
    const bare = await startApp()
    const { status, body } = await bare.stranger.send<Buffer>('GET', '/')
    await bare.stop()
    expect(status).toBe(503)
    expect(body.toString()).toContain('npm run build:h5')
  })
})
