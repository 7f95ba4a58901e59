import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { request } from 'node:http'
import { becomeKind, getService } from '@iws/shared/contract/service'
import {
  addPage,
  getTicket,
  giveConsent,
  listTalkPhotos,
  pageFromTalk,
  removePage,
  reusePage,
} from '@iws/shared/contract/tickets'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { Language } from '@iws/shared/text'
import { BOSTON, drafted, send } from '../../test/journeys/service-story.ts'
import { intent, must, openStage, refused, sendPhoto, sha256 } from '../../test/journeys/stage.ts'
import type { Stage } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { photo } from '../../test/photos/photo.ts'
import { draft, settle, SHOPPING, small, submitted } from '../../test/registrations.ts'
import { originalOf, storedFiles, storedRows, untilStored } from '../../test/stored.ts'

let stage: Stage
let anna: Person
let id = ''
beforeAll(async () => {
  stage = await openStage()
  anna = await stage.person('customer')
})
afterAll(() => stage.stop())
beforeEach(async () => {
  id = (await draft(anna, SHOPPING)).id
  await anna.call(giveConsent, { id, consent: 'identity-papers', version: '2026-11.1', given: true })
  anna.language = 'en'
})

const where = () => ({
  id,
  requirement: 'purchase-proof' as const,
  paper: 'purchase-proof' as const,
  key: intent(),
})
const kept = async () => [await storedRows(stage.app), (await storedFiles(stage.app)).length]

/** Sends a file that must be refused, and proves that nothing of it stays and nothing else is lost. */
async function refusedFile(bytes: Buffer) {
  const whole = await sendPhoto(anna, id, { requirement: 'hk-macao-permit' }, await small('whole'))
  const before = await kept()
  const answer = await anna.upload(addPage, where(), { bytes })
  expect(await kept()).toEqual(before)
  expect(must(await anna.call(getTicket, { id })).pages.map(page => page.id)).toEqual([whole.id])
  return answer
}

describe('a file that is no photo is refused with a sentence, and nothing of it is kept', () => {
  it.each<[string, Buffer, number, string]>([
    ['text', Buffer.from('this is not a photo'), 415, 'not-a-photo'],
    ['a script named like a photo', Buffer.from('#!/bin/sh\necho hello\n'), 415, 'not-a-photo'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 415, 'not-a-photo'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'not-a-photo'],
    ['PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 415, 'pdf-not-yet'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 415, 'heic-not-yet'],
    ['an empty file', Buffer.alloc(0), 422, 'file-missing'],
  ])('%s', async (_, bytes, status, code) => {
    expect(refused(await refusedFile(bytes))).toEqual({ status, code })
  })

  it('a photo with a script behind it', async () => {
    const bytes = Buffer.concat([await small('both'), Buffer.from('<script>alert(1)</script>')])
    expect(refused(await refusedFile(bytes))).toEqual({ status: 415, code: 'not-a-photo' })
  })

  it('a photo that arrived in part', async () => {
    const whole = await photo({ lines: ['cut'] })
    expect(refused(await refusedFile(whole.subarray(0, whole.length * 0.6)))).toEqual({
      status: 422,
      code: 'file-cut',
    })
  })

  it('a photo of more than 10 MB, told with the limit', async () => {
    const bytes = Buffer.concat([await small('large'), Buffer.alloc(10 * 1024 * 1024)])
    const answer = await refusedFile(bytes)
    expect(refused(answer)).toEqual({ status: 413, code: 'file-too-large' })
    expect(answer.problem?.sentence).toContain('10 MB')
  })

  it('a photo of more than 20 MB, which the reader of the request cuts', async () => {
    const bytes = Buffer.concat([await small('huge'), Buffer.alloc(21 * 1024 * 1024)])
    expect(refused(await refusedFile(bytes))).toEqual({ status: 413, code: 'file-too-large' })
  })

  it('a bomb: a small file that says it has 2.5 billion pixels', async () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d494844520000c3500000c3500802000000', 'hex')
    expect(refused(await refusedFile(Buffer.concat([header, Buffer.alloc(200)])))).toEqual({
      status: 422,
      code: 'picture-too-large',
    })
  })

  it('a picture too small to read', async () => {
    const bytes = await photo({ lines: ['x'], width: 320, height: 120 })
    expect(refused(await refusedFile(bytes))).toEqual({ status: 422, code: 'picture-too-small' })
  })

  it.each<[Language, string]>([
    ['zh-CN', '这不是照片。请发 JPEG、PNG 或 WebP 照片。'],
    ['zh-Hant', '這不是照片。請傳 JPEG、PNG 或 WebP 照片。'],
    ['en', 'This is not a photo. Please send a JPEG, PNG or WebP.'],
  ])('in the language of the reader: %s', async (language, sentence) => {
    anna.language = language
    expect((await refusedFile(Buffer.from('no photo'))).problem?.sentence).toBe(sentence)
  })

  it('an upload whose line breaks in the middle', async () => {
    const before = await kept()
    await brokenUpload(await photo({ lines: ['broken line'] }))
    // The server notices a moment later that the rest will not come.
    await untilStored(stage.app, files => files === before[1])
    expect(await kept()).toEqual(before)
    // The next one goes through.
    expect((await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('next'))).state).toBe(
      'received',
    )
  })
})

describe('a photo', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('as %s is kept byte for byte, sealed', async kind => {
    const bytes = await photo({
      lines: [`kept ${kind}`],
      width: 900,
      height: 700,
      kind,
      exifText: 'CANARY-EXIF-77',
    })
    const page = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, bytes)
    expect(sha256(await originalOf(stage.app, page.id))).toBe(sha256(bytes))
    expect(page.sha256).toBe(sha256(bytes))
  })

  it('under one key is one page: sent twice at once, or again after a lost answer', async () => {
    const bytes = await small('one intent')
    const asked = where()
    const both = await Promise.all([1, 2].map(() => anna.upload(addPage, asked, { bytes })))
    const again = await anna.upload(addPage, asked, { bytes })
    const pages = [...both, again].map(answer => must(answer).pages.map(page => page.id))
    expect(pages).toEqual([pages[0], pages[0], pages[0]])
    expect(pages[0]).toHaveLength(1)
    const files = await storedFiles(stage.app)
    expect(refused(await anna.upload(addPage, asked, { bytes: await small('another') }))).toEqual({
      status: 409,
      code: 'key-reused',
    })
    const other = { ...asked, requirement: 'hk-macao-permit' as const, paper: 'hk-macao-permit' as const }
    expect(refused(await anna.upload(addPage, other, { bytes })).code).toBe('key-reused')
    expect(await storedFiles(stage.app)).toEqual(files)
  })

  it('goes only where it fits', async () => {
    const bytes = await small('misplaced')
    const send = (more: object) => anna.upload(addPage, { ...where(), ...more }, { bytes })
    expect(refused(await send({ requirement: 'tax-form-original', paper: 'tax-form-original' })).code).toBe(
      'requirement-unknown',
    )
    expect(refused(await send({ paper: 'hk-visitor-slip' })).code).toBe('paper-unfit')
    expect(refused(await send({ replaces: '01JABCDEFGHJKMNPQRSTVWXYZ0' })).code).toBe('not-found')
    expect(refused(await send({ paper: 'no-such-paper' })).code).toBe('invalid-input')
  })

  it('comes six times for one requirement at most', async () => {
    for (let count = 1; count <= 6; count += 1)
      await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small(`page ${count}`))
    const answer = await anna.upload(addPage, where(), { bytes: await small('seventh') })
    expect(refused(answer)).toEqual({ status: 409, code: 'too-many-pages' })
    expect(answer.problem?.about).toEqual({ most: 6 })
  })

  it('taken back leaves no file; one that answers two requirements leaves both', async () => {
    await settle(stage.app)
    const before = await storedFiles(stage.app)
    const page = await sendPhoto(
      anna,
      id,
      { requirement: 'hk-visitor-slip', paper: 'exit-entry-record' },
      await small('record'),
    )
    must(await anna.call(reusePage, { id, requirement: 'hk-macao-permit-endorsement', page: page.id }))
    expect(
      refused(await anna.call(reusePage, { id, requirement: 'purchase-proof', page: page.id })).code,
    ).toBe('paper-unfit')
    await settle(stage.app)
    expect(await storedFiles(stage.app)).toHaveLength(before.length + 3)
    const after = must(await anna.call(removePage, { id, page: page.id }))
    expect(after.pages).toEqual([])
    expect(await storedFiles(stage.app)).toEqual(before)
  })

  it('is neither added nor taken back while a reviewer has the ticket', async () => {
    const view = await submitted(stage.app, anna)
    const asked = { ...where(), id: view.id }
    expect(refused(await anna.upload(addPage, asked, { bytes: await small('late') }))).toEqual({
      status: 409,
      code: 'not-now',
    })
    const page = view.pages[0]?.id ?? ''
    expect(refused(await anna.call(removePage, { id: view.id, page })).code).toBe('not-now')
  })
})

describe('a photo sent with a question that became a registration', () => {
  const bytes = () => small('my receipt')
  /** Such a registration, with the id of the photo. */
  async function asked(): Promise<{ id: string; file: string }> {
    const question = await drafted(anna, 'enquiry', BOSTON)
    must(await send(anna, question.id, await bytes()))
    await settle(stage.app)
    const { version, files } = must(await anna.call(getService, { id: question.id }))
    const became = { id: question.id, version, kind: 'registration', route: SHOPPING } as const
    must(await anna.call(becomeKind, became))
    return { id: question.id, file: files[0]?.id ?? '' }
  }
  const proof = { requirement: 'purchase-proof', paper: 'purchase-proof' } as const

  it('becomes a page of its own, cleaned like any other, and only once', async () => {
    const { id, file } = await asked()
    const { photos } = must(await anna.call(listTalkPhotos, { id }))
    expect(photos.map(each => each.id)).toEqual([file])
    const before = await storedFiles(stage.app)
    const twice = [1, 2].map(() => anna.call(pageFromTalk, { id, ...proof, file }))
    for (const answer of await Promise.all(twice)) expect(must(answer).pages).toHaveLength(1)
    await settle(stage.app)
    const [page] = must(await anna.call(getTicket, { id })).pages
    expect(page).toMatchObject({ paper: 'purchase-proof', state: 'clean', sha256: sha256(await bytes()) })
    expect(sha256(await originalOf(stage.app, page?.id ?? ''))).toBe(sha256(await bytes()))
    expect(await storedFiles(stage.app)).toHaveLength(before.length + 3)
    must(await anna.call(removePage, { id, page: page?.id ?? '' }))
    expect(await storedFiles(stage.app)).toEqual(before)
    must(await anna.call(pageFromTalk, { id, ...proof, file }))
  })

  it('asks for the same consent as a photo taken now, fits only its papers, and is nobody else’s', async () => {
    const { id, file } = await asked()
    const use = (more: object) => anna.call(pageFromTalk, { id, ...proof, file, ...more })
    const permit = { requirement: 'hk-macao-permit', paper: 'hk-macao-permit' }
    expect(refused(await use(permit)).code).toBe('consent-missing')
    expect(refused(await use({ paper: 'hk-visitor-slip' })).code).toBe('paper-unfit')
    const other = await asked()
    expect(refused(await use({ file: other.file })).code).toBe('not-found')
    const boris = await stage.person('customer', 'boris')
    expect(refused(await boris.call(listTalkPhotos, { id })).status).toBe(404)
    expect(refused(await boris.call(pageFromTalk, { id, ...proof, file })).status).toBe(404)
    expect(must(await anna.call(getTicket, { id })).pages).toEqual([])
  })
})

describe('a phone that writes the file before the fields', () => {
  it('is understood, since the fields stand in the address', async () => {
    const { paper, key } = where()
    const boundary = '----file-first'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`
    const bytes = await small('file first')
    const answer = await anna.send<TicketView>(
      'POST',
      `/api/tickets/${id}/requirements/purchase-proof/pages?paper=${paper}&key=${key}`,
      {
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      },
    )
    expect(must(answer).pages.map(page => [page.paper, page.sha256])).toEqual([[paper, sha256(bytes)]])
  })
})

/** Begins an upload, and cuts the line once the server has begun to write down the third of the file that came. */
async function brokenUpload(bytes: Buffer): Promise<void> {
  const before = (await storedFiles(stage.app)).length
  const boundary = '----cut'
  const field = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `${field('paper', 'purchase-proof')}${field('key', intent())}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`
  const url = new URL(`${stage.base}/api/tickets/${id}/requirements/purchase-proof/pages`)
  await new Promise<void>((done, failed) => {
    const sending = request(url, {
      method: 'POST',
      headers: {
        ...anna.credentials,
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': head.length + bytes.length + 100,
      },
    })
    sending.on('error', () => done())
    sending.on('close', () => done())
    sending.write(head)
    sending.write(bytes.subarray(0, bytes.length / 3))
    untilStored(stage.app, files => files > before).then(() => sending.destroy(), failed)
  })
}
