import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { launch } from './harness/applet'
import { clearGround, handMade, newPhone } from './harness/ground'
import type { Phone } from './harness/phone'
import { Screen } from './harness/screen'

const arrived: { method: string; url: string; headers: object; body: Buffer }[] = []
const photo = join(tmpdir(), `wx-test-${process.pid}.jpg`)
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const { method = '', url = '', headers } = request
    arrived.push({ method, url, headers, body: Buffer.concat(parts) })
    if (url.startsWith('/hang')) return
    response.writeHead(url.startsWith('/no') ? 404 : 200, { 'content-type': 'application/json' })
    response.end('{"answer":42}')
  })
})

beforeAll(async () => {
  writeFileSync(photo, randomBytes(300_000))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  clearGround()
  server.closeAllConnections()
  server.close()
})

/** Runs code of an applet whose `say` puts a value on the page; gives the page's words once it has spoken. */
async function saying(phone: Phone, code: string): Promise<string> {
  const port = (server.address() as AddressInfo).port
  phone.hosts.set('iws.example.com', `http://127.0.0.1:${port}`)
  const files = {
    'a/index.js': `Page({ onLoad() { const say = value => this.setData({ said: JSON.stringify(value) }); ${code} } })`,
    'a/index.wxml': '<text>{{said}}</text>',
  }
  const screen = new Screen(launch(phone, handMade(['a/index'], files)))
  await screen.until(() => screen.text !== '')
  return screen.text
}

const API = 'https://iws.example.com'

describe('wx.request', () => {
  it('sends JSON for real and parses the answer', async () => {
    const phone = newPhone()
    const code = `wx.request({ url: '${API}/yes', method: 'POST', data: { a: 1 }, success: r => say([r.statusCode, r.data.answer, r.errMsg]) })`
    expect(await saying(phone, code)).toBe('[200,42,"request:ok"]')
    expect(arrived.at(-1)).toMatchObject({ method: 'POST', url: '/yes', body: Buffer.from('{"a":1}') })
    expect(phone.sent).toEqual([
      { api: 'request', method: 'POST', path: '/yes', body: '{"a":1}', status: 200 },
    ])
  })

  it('puts the data of a GET into the query', async () => {
    await saying(
      newPhone(),
      `wx.request({ url: '${API}/yes', data: { q: 'a b' }, success: r => say(r.statusCode) })`,
    )
    expect(arrived.at(-1)).toMatchObject({ method: 'GET', url: '/yes?q=a+b' })
  })

  it('calls success for a 404 too', async () => {
    expect(
      await saying(newPhone(), `wx.request({ url: '${API}/no', success: r => say(r.statusCode) })`),
    ).toBe('404')
  })

  it.each([
    ['another host', `url: 'https://other.example.com/'`, 'request:fail url not in domain list'],
    ['plain http', `url: 'http://iws.example.com/'`, 'request:fail url not in domain list'],
    ['PATCH', `url: '${API}/yes', method: 'PATCH'`, 'request:fail method is invalid'],
    ['a server that hangs', `url: '${API}/hang', timeout: 50`, 'request:fail timeout'],
  ])('fails for %s', async (_, options, errMsg) => {
    expect(await saying(newPhone(), `wx.request({ ${options}, fail: r => say(r.errMsg) })`)).toBe(
      `"${errMsg}"`,
    )
  })

  it('fails without a network', async () => {
    const phone = newPhone()
    phone.online = false
    expect(await saying(phone, `wx.request({ url: '${API}/yes', fail: r => say(r.errMsg) })`)).toContain(
      'DISCONNECTED',
    )
  })

  it('admits ten at once', async () => {
    const code = `let failed = 0; for (let n = 0; n < 12; n++) wx.request({ url: '${API}/hang', timeout: 100,
      fail: r => r.errMsg.includes('concurrent') && (failed += 1) }); setTimeout(() => say(failed), 60)`
    expect(await saying(newPhone(), code)).toBe('2')
  })

  it('can be aborted', async () => {
    const code = `const task = wx.request({ url: '${API}/hang', fail: r => say(r.errMsg) }); setTimeout(() => task.abort(), 30)`
    expect(await saying(newPhone(), code)).toBe('"request:fail abort"')
  })
})

describe('wx.chooseMedia and wx.uploadFile', () => {
  const send = `wx.chooseMedia({ count: 1 }).then(chosen => {
    const task = wx.uploadFile({ url: '${API}/yes', filePath: chosen.tempFiles[0].tempFilePath, name: 'file', formData: { paper: 'x' },
      success: r => say([r.statusCode, r.data, seen]) })
    const seen = []
    task.onProgressUpdate(p => seen.push(p.progress))
  }).catch(r => say(r.errMsg))`

  it('sends the chosen file as multipart, fields first, and tells its progress', async () => {
    const phone = newPhone()
    phone.album.push({ path: photo })
    expect(await saying(phone, send)).toBe('[200,"{\\"answer\\":42}",[21,43,65,87,100]]')
    const body = arrived.at(-1)?.body.toString('latin1') ?? ''
    expect(body).toMatch(/^------wx[^]*name="paper"\r\n\r\nx\r\n[^]*name="file"; filename="[^"]+\.jpg"/)
    const [file = ''] =
      /\r\nContent-Type: image\/jpeg\r\n\r\n([^]*)\r\n------wx[^]*--\r\n$/.exec(body)?.slice(1) ?? []
    const sha256 = createHash('sha256').update(Buffer.from(file, 'latin1')).digest('hex')
    expect(phone.uploads).toMatchObject([{ fields: { paper: 'x' }, bytes: 300_000, sha256, status: 200 }])
  })

  it('fails when the person chooses nothing', async () => {
    expect(await saying(newPhone(), send)).toBe('"chooseMedia:fail cancel"')
  })

  it('fails when the camera is refused, until it is allowed', async () => {
    const phone = newPhone()
    phone.album.push({ path: photo })
    phone.refuse('chooseMedia', 'auth deny')
    expect(await saying(phone, send)).toBe('"chooseMedia:fail auth deny"')
    expect(await saying(phone, send)).toContain('200')
  })

  it('asks for the privacy consent through the page, and goes on once it is given', async () => {
    const phone = newPhone()
    phone.privacy = 'not-yet'
    phone.album.push({ path: photo })
    const refuse = `wx.onNeedPrivacyAuthorization(resolve => resolve({ event: 'disagree' }));`
    expect(await saying(phone, refuse + send)).toBe('"chooseMedia:fail privacy permission is not authorized"')
    const agree = `wx.onNeedPrivacyAuthorization(resolve => resolve({ event: 'agree', buttonId: 'b' }));`
    expect(await saying(phone, agree + send)).toContain('200')
    expect(phone.privacy).toBe('agreed')
  })
})

describe('What is left after a kill', () => {
  it('is the file that was saved, not the temporary one', async () => {
    const phone = newPhone()
    phone.album.push({ path: photo }, { path: photo })
    const keep = `wx.chooseMedia({ count: 2 }).then(({ tempFiles: [one, two] }) => {
      const kept = wx.env.USER_DATA_PATH + '/one.jpg'
      wx.getFileSystemManager().saveFileSync(one.tempFilePath, kept)
      wx.setStorageSync('files', [kept, two.tempFilePath]); say('kept') })`
    const dist = await saying(phone, keep)
    expect(dist).toBe('"kept"')
    phone.disk.dropTemporary()
    const look = `say(wx.getStorageSync('files').map(path => { try { wx.getFileSystemManager().accessSync(path); return true } catch (e) { return e.message } }))`
    expect(await saying(phone, look)).toBe('[true,"no such file or directory"]')
  })
})
