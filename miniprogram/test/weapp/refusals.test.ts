import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { last } from './harness/tree'
import { sha256, shoot } from './stage/shoot'
import type { Album } from './stage/shoot'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { ANNA, Traveller } from './stage/traveller'

const ROUTE = { place: 'hongkong', way: 'carried', residency: 'mainland' } as const

let stage: Stage
let anna: Traveller
let album: Album<'proof' | 'permit'>
let people = 0

beforeAll(async () => {
  album = await shoot({ proof: ['INVOICE', '14 AUG 2026'], permit: ['TRAVEL PERMIT'] })
  stage = await startStage()
})
beforeEach(() => {
  people += 1
  anna = new Traveller(stage.phone(`anna-${people}`))
})
afterAll(async () => {
  await stage?.stop()
  album?.throwAway()
})

/** Up to the photos, with both consents. */
async function upToPhotos(): Promise<void> {
  await anna.begin(ROUTE)
  await anna.fillMachine()
  await anna.day('purchase-day', '2026-08-14')
  await anna.screen.tap('#next')
  await anna.consent()
}

/** From now on only the first answer to a POST there comes, and no answer to a GET, until the end. */
function slowAfterFirst(path: string): { end(): void } {
  let posts = 0
  let end = (): void => undefined
  const ended = new Promise<void>(resolve => (end = resolve))
  anna.phone.line = sent => {
    if (sent.method === 'GET') return ended
    return sent.path === path && (posts += 1) > 1 ? ended : Promise.resolve()
  }
  return { end: () => end() }
}

/** How many consents have been told. */
const consents = (): number =>
  anna.phone.sent.filter(each => each.path.endsWith('/consents') && each.status === 200).length

describe('A refusal shows a way back', () => {
  it('of the camera: the album works at once, the camera after it was allowed', async () => {
    await upToPhotos()
    anna.phone.camera = 'refused'
    anna.phone.album.push({ path: album.files.proof })
    await anna.screen.tap('#camera-purchase-proof')
    await anna.screen.see('没有得到相机或相册的许可')
    await anna.screen.tap('#open-permissions')
    await anna.screen.see('#open-permissions')
    anna.phone.camera = 'allowed'
    await anna.screen.tap('#open-permissions')
    await anna.screen.until(() => !anna.screen.has('#open-permissions'))
    await anna.screen.tap('#camera-purchase-proof')
    await anna.until(() => anna.phone.uploads.length === 1)
    anna.expectNoFaults()
  })

  it('of the privacy guideline: says what is possible without, and asks again at the next tap', async () => {
    await upToPhotos()
    anna.phone.privacy = 'not-yet'
    anna.phone.privacyAnswer = 'disagree'
    anna.phone.album.push({ path: album.files.proof })
    await anna.screen.tap('#camera-purchase-proof')
    await anna.screen.see('您没有同意隐私说明')
    anna.phone.privacyAnswer = 'agree'
    await anna.screen.tap('#camera-purchase-proof')
    await anna.until(() => anna.phone.uploads.length === 1)
    await anna.screen.until(() => !anna.screen.has('您没有同意隐私说明'))
  })

  it('of the consent to identity papers: leads on, and to the consent when such a paper is to be taken', async () => {
    await anna.begin(ROUTE)
    await anna.fillMachine()
    await anna.day('purchase-day', '2026-08-14')
    await anna.screen.tap('#next')
    await anna.screen.at('registration/consents/index')
    await anna.screen.tap('#next')
    await anna.screen.tap('#later')
    await anna.opened()
    anna.phone.album.push({ path: album.files.permit })
    await anna.screen.tap('#camera-hk-macao-permit')
    await anna.screen.tap('#to-consent')
    await anna.screen.at('registration/consents/index')
    expect(anna.phone.uploads).toEqual([])
    await anna.screen.tap('#consent-identity-papers')
    const slow = slowAfterFirst('/api/tickets')
    anna.applet.back()
    await anna.screen.at('registration/documents/index')
    // The page that was left has told the consent; the one in sight has heard nothing from the server yet.
    await anna.until(() => consents() === 1)
    await anna.screen.settle()
    expect(anna.screen.has('#to-consent')).toBe(false)
    await anna.screen.tap('#camera-hk-macao-permit')
    await anna.until(() => anna.phone.uploads.length === 1)
    slow.end()
    anna.expectNoFaults()
  })

  it('of nothing at all: who closes the camera is told nothing', async () => {
    await upToPhotos()
    const before = anna.screen.text
    await anna.screen.tap('#camera-purchase-proof')
    expect(anna.screen.text).toBe(before)
  })
})

describe('A photo that was sent', () => {
  it('is taken back after a question, on the server too', async () => {
    await upToPhotos()
    await anna.photo('purchase-proof', album.files.proof)
    await anna.screen.reads('已有 1 / 4 项')
    await anna.screen.tap('删除')
    await anna.screen.see('删除这张照片？')
    await anna.screen.tap('删除')
    await anna.screen.see('已有 0 / 4 项')
    const [taken] = anna.phone.sent.filter(each => each.method === 'DELETE')
    expect([taken?.status, taken?.path.includes('/pages/')]).toEqual([200, true])
  })
})

describe('Bad input gets a sentence', () => {
  it('for a file that is no photo, with nothing else lost', async () => {
    await upToPhotos()
    const fake = join(album.folder, 'fake.jpg')
    writeFileSync(fake, 'This is only text. '.repeat(200))
    anna.phone.album.push({ path: fake })
    await anna.screen.tap('#album-purchase-proof')
    await anna.screen.see('这不是照片。请发 JPEG、PNG 或 WebP 照片。')
    anna.phone.album.push({ path: album.files.proof })
    await anna.screen.tap('#album-purchase-proof')
    await anna.until(() => anna.phone.uploads.length === 1)
    expect(anna.phone.uploads[0]?.sha256).toBe(sha256(album.files.proof))
  })

  it('for a serial that cannot be one: the reason and an example, and no way on', async () => {
    await anna.begin(ROUTE)
    await anna.screen.type('#serial', '12')
    await anna.screen.type('#name', ANNA.name)
    await anna.screen.type('#phone', ANNA.phone)
    await anna.screen.tap('#next')
    await anna.screen.reads('这不像主机编号')
    await anna.screen.reads('PF0UT001')
    expect(anna.screen.route).toBe('registration/machine/index')
  })

  it('for a day of purchase that is yet to come', async () => {
    await anna.begin(ROUTE)
    await anna.fillMachine()
    await anna.day('purchase-day', '2099-01-01')
    await anna.screen.tap('#next')
    await anna.screen.reads(/购买日.*今天/)
    expect(anna.screen.route).toBe('registration/dates/index')
  })

  it('for a bar code that holds no serial, and takes one that does', async () => {
    await anna.begin(ROUTE)
    anna.phone.scans.push('https://example.com/', '1S21CBCTO1WWPF0UT001')
    await anna.screen.tap('#scan')
    await anna.screen.see('#serial')
    expect(anna.screen.attr('#serial', 'value')).toBe('')
    await anna.screen.tap('#scan')
    expect(anna.screen.attr('#serial', 'value')).toBe('PF0UT001')
  })
})

describe('Without a network', () => {
  it('the list of papers still opens, and so do the tickets seen before', async () => {
    await upToPhotos()
    anna.reopen()
    await anna.screen.tap('#progress')
    await anna.screen.until(() => anna.screen.text.includes('IWS-'))
    anna.phone.connect(false)
    anna.reopen()
    await anna.screen.tap('#home')
    await anna.screen.tap('#answer-hongkong')
    await anna.screen.at('pages/list/index')
    expect(anna.screen.has('#paper-hk-visitor-slip')).toBe(true)
    anna.reopen('pages/tickets/index')
    await anna.screen.until(() => anna.screen.text.includes('IWS-'))
    await anna.screen.see('#refresh')
  })

  it('a photo is kept, and goes by itself when the network is back', async () => {
    await upToPhotos()
    anna.phone.connect(false)
    anna.phone.album.push({ path: album.files.proof })
    await anna.screen.tap('#album-purchase-proof')
    await anna.screen.see('排队中')
    await anna.pause()
    anna.reopen()
    anna.phone.connect(true)
    await anna.until(() => anna.phone.uploads.length === 1)
    expect(anna.phone.uploads[0]?.sha256).toBe(sha256(album.files.proof))
  })
})

describe('The language', () => {
  it.each([
    ['zh_CN', '您遇到的是哪种情况？'],
    ['zh_TW', '您遇到的是哪種情況？'],
    ['zh_HK', '您遇到的是哪種情況？'],
    ['en', 'What brings you here?'],
    ['fr', 'What brings you here?'],
  ])('is that of the phone (%s)', async (language, heading) => {
    anna.phone.language = language
    anna.reopen()
    await anna.screen.see(heading)
  })

  it('is changed in the middle of a form without losing a word of it', async () => {
    await anna.begin(ROUTE)
    await anna.screen.type('#serial', ANNA.serial)
    await anna.screen.type('#name', ANNA.name)
    for (let page = 0; page < 3; page += 1) anna.applet.back()
    await anna.screen.tap('#settings')
    await anna.screen.tap('#chip-zh-Hant')
    anna.applet.back()
    await anna.screen.see('您遇到的是哪種情況？')
    await anna.screen.tap('#go-on')
    await anna.screen.at('registration/machine/index')
    await anna.screen.see('主機序號')
    expect(['#serial', '#name'].map(box => anna.screen.attr(box, 'value'))).toEqual([ANNA.serial, ANNA.name])
    expect(String(last(anna.screen.find('.ds')).attr['class'])).toContain('ds-hant')
  })
})
