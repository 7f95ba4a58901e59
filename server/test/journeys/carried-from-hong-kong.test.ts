import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  acceptPapers,
  askAgain,
  confirmDates,
  listQueue,
  markPage,
  openAtDesk,
  registerMachine,
} from '@iws/shared/contract/desk'
import { readInbox } from '@iws/shared/contract/inbox'
import {
  addPage,
  getCertificate,
  getTicket,
  giveConsent,
  openRegistration,
  reusePage,
  saveTicket,
  submitTicket,
} from '@iws/shared/contract/tickets'
import type { Person } from '../person.ts'
import { HEIGHT, WIDTH } from '../photos/photo.ts'
import { storedFiles } from '../stored.ts'
import { PAPERS, READINGS, STORY } from './hong-kong-papers.ts'
import { intent, markOf, must, openStage, refused, sendPhoto, sha256, verdictOf } from './stage.ts'
import type { Stage } from './stage.ts'

const ROUTE = { place: 'hongkong', way: 'carried', residency: 'mainland' } as const

describe('A machine bought in Hong Kong and carried home, the slip lost (J4)', () => {
  let stage: Stage
  let anna: Person
  let reviewer: Person
  let id = ''
  const pages = { proof: '', permit: '', record: '', again: '' }
  const look = async () => must(await anna.call(getTicket, { id }))
  const atDesk = async () => must(await reviewer.call(openAtDesk, { id }))

  beforeAll(async () => {
    stage = await openStage()
    anna = await stage.person('customer', 'anna')
    reviewer = await stage.person('reviewer')
  })
  afterAll(() => stage.stop())

  it('is opened once, however often the tap arrives', async () => {
    const wish = { key: intent(), route: ROUTE, language: 'zh-CN' as const }
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => anna.call(openRegistration, wish)))
    id = must(first!).id
    expect([must(second!).id, must(third!).id]).toEqual([id, id])
    expect(must(first!)).toMatchObject({
      state: 'draft',
      rowId: 'carried-mainland-hongkong',
      demonstration: true,
    })
    expect(must(first!).number).toMatch(/^IWS-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(must(first!).lines.map(line => [line.requirement.id, line.mark])).toEqual([
      ['purchase-proof', 'missing'],
      ['hk-macao-permit', 'missing'],
      ['hk-macao-permit-endorsement', 'missing'],
      ['hk-visitor-slip', 'missing'],
      ['serial-label-photo', 'missing'],
    ])
  })

  it('cannot be submitted while anything is missing, and says what', async () => {
    expect(refused(await anna.call(submitTicket, { id, key: intent() }))).toEqual({
      status: 409,
      code: 'machine-missing',
    })
  })

  it('takes the machine, the person and the days', async () => {
    await anna.call(saveTicket, {
      id,
      serial: ' s/n: pf0ut001 ',
      model: 'Legion Y9000P',
      name: 'ERIKSSON ANNA MARIA',
    })
    await anna.call(saveTicket, { id, phone: '+1 202 555 0100', purchaseDay: '2026-08-14' })
    const saved = must(
      await anna.call(saveTicket, {
        id,
        readings: READINGS,
      }),
    )
    expect(saved).toMatchObject({
      serial: 'PF0UT001',
      name: 'ERIKSSON ANNA MARIA',
      purchaseDay: '2026-08-14',
    })
    expect([verdictOf(saved, 'D1'), verdictOf(saved, 'D4')]).toEqual(['pass', 'pass'])
  })

  it('takes no travel paper before the separate consent to it', async () => {
    const files = await storedFiles(stage.app)
    const permit = 'hk-macao-permit' as const
    const asked = { id, requirement: permit, paper: permit, key: intent() }
    const early = await anna.upload(addPage, asked, { bytes: await PAPERS.permit() })
    expect(refused(early)).toEqual({ status: 409, code: 'consent-missing' })
    expect(await storedFiles(stage.app)).toEqual(files)
    await anna.call(giveConsent, { id, consent: 'identity-papers', version: '2026-11.1', given: true })
  })

  it('takes twelve-megapixel photos and keeps exactly the bytes that were sent', async () => {
    const [proof, permit, record] = [await PAPERS.proof(), await PAPERS.permit(), await PAPERS.record()]
    const sent = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, proof)
    expect(sent).toMatchObject({
      state: 'received',
      bytes: proof.length,
      sha256: sha256(proof),
      width: WIDTH,
      height: HEIGHT,
    })
    pages.proof = sent.id
    pages.permit = (await sendPhoto(anna, id, { requirement: 'hk-macao-permit' }, permit)).id
    pages.record = (
      await sendPhoto(anna, id, { requirement: 'hk-visitor-slip', paper: 'exit-entry-record' }, record)
    ).id
  })

  it('lets the exit-entry record answer the endorsement side too', async () => {
    const reused = must(
      await anna.call(reusePage, { id, requirement: 'hk-macao-permit-endorsement', page: pages.record }),
    )
    expect(reused.pages.find(page => page.id === pages.record)?.covers).toEqual([
      'hk-visitor-slip',
      'hk-macao-permit-endorsement',
    ])
    expect(markOf(reused, 'hk-macao-permit-endorsement')).toBe('received')
  })

  it('asks for the declaration alone, and for nothing else then', async () => {
    expect(refused(await anna.call(submitTicket, { id, key: intent() })).code).toBe('declaration-missing')
    await anna.call(giveConsent, { id, consent: 'lawful-import', version: '2026-11.1', given: true })
  })

  it('is submitted once by a double tap, with our target three working days off', async () => {
    const key = intent()
    const [one, two] = await Promise.all([1, 2].map(() => anna.call(submitTicket, { id, key })))
    const again = await anna.call(submitTicket, { id, key: intent() })
    for (const answer of [one!, two!, again]) expect(must(answer)).toMatchObject({ id, state: 'in-review' })
    const view = await look()
    expect(view.timeline.filter(event => event.what === 'submitted')).toHaveLength(1)
    expect(view.dueBy).toBe(Date.parse('2026-11-25T18:00:00+08:00'))
  })

  it('waits in the queue of the reviewer, who sees the cleaned pages and the findings', async () => {
    await stage.settle()
    const queue = must(await reviewer.call(listQueue, { state: 'in-review' }))
    expect(queue.rows).toEqual([
      expect.objectContaining({ id, route: ROUTE, model: 'Legion Y9000P', serialTail: 'T001', round: 1 }),
    ])
    const seen = await atDesk()
    expect(seen.pages.map(page => page.state)).toEqual(['clean', 'clean', 'clean'])
    expect(seen.findings.filter(finding => finding.verdict === 'fail')).toEqual([])
  })

  it('goes back for one page, with a reason and the spot', async () => {
    const mark = async (page: string, more: object) => {
      const { version } = await atDesk()
      return must(await reviewer.call(markPage, { id, page, version, mark: 'accepted', ...more }))
    }
    await mark(pages.permit, {})
    await mark(pages.record, {})
    const region = { x: 0.1, y: 0.4, width: 0.6, height: 0.1 }
    await mark(pages.proof, {
      mark: 'sent-back',
      reason: 'serial-unreadable',
      note: 'The end is cut off.',
      region,
    })

    const before = await look()
    expect(before.pages.map(page => page.state)).toEqual(['clean', 'clean', 'clean'])
    expect(before.timeline.map(event => event.what)).not.toContain('page-sent-back')

    const { version } = await atDesk()
    expect(must(await reviewer.call(askAgain, { id, version })).state).toBe('sent-back')
    await stage.settle()
    const told = await look()
    expect(told.dueBy).toBeNull()
    expect(told.pages.find(page => page.id === pages.proof)).toMatchObject({
      state: 'sent-back',
      because: { reason: 'serial-unreadable', note: 'The end is cut off.', region },
    })
    expect([markOf(told, 'hk-macao-permit'), markOf(told, 'hk-visitor-slip')]).toEqual([
      'accepted',
      'accepted',
    ])
    expect(must(await anna.call(readInbox, {})).notices[0]).toMatchObject({
      kind: 'asked-again',
      ticket: id,
      read: false,
    })
  })

  it('is not submitted again as it was, and takes nothing in place of an accepted page', async () => {
    expect(refused(await anna.call(submitTicket, { id, key: intent() })).code).toBe('papers-missing')
    const another = await PAPERS.another()
    await expect(
      sendPhoto(anna, id, { requirement: 'hk-macao-permit', replaces: pages.permit }, another),
    ).rejects.toThrow('page-accepted')
    await expect(sendPhoto(anna, id, { requirement: 'hk-macao-permit' }, another)).rejects.toThrow(
      'page-accepted',
    )
  })

  it('takes the one new page and asks for nothing that was accepted', async () => {
    const better = await PAPERS.betterProof()
    pages.again = (
      await sendPhoto(anna, id, { requirement: 'purchase-proof', replaces: pages.proof }, better)
    ).id
    expect(must(await anna.call(submitTicket, { id, key: intent() })).state).toBe('in-review')
    await stage.settle()
    const seen = await atDesk()
    expect(seen.round).toBe(2)
    expect(seen.pages.map(page => [page.id, page.state])).toEqual([
      [pages.proof, 'replaced'],
      [pages.permit, 'accepted'],
      [pages.record, 'accepted'],
      [pages.again, 'clean'],
    ])
  })

  it('is accepted when the last page and the days are settled', async () => {
    let seen = await atDesk()
    expect(refused(await reviewer.call(acceptPapers, { id, version: seen.version })).code).toBe(
      'papers-unsettled',
    )
    seen = must(
      await reviewer.call(markPage, { id, page: pages.again, version: seen.version, mark: 'accepted' }),
    )
    expect(refused(await reviewer.call(acceptPapers, { id, version: seen.version })).code).toBe(
      'dates-unconfirmed',
    )
    seen = must(
      await reviewer.call(confirmDates, {
        id,
        version: seen.version,
        purchaseDay: '2026-08-14',
        readings: READINGS,
        documentExpires: '2030-01-01',
        sameHolder: true,
        pagesTogether: true,
      }),
    )
    expect(seen.findings.map(finding => [finding.rule, finding.verdict])).toEqual([
      ['D1', 'pass'],
      ['D3', 'pass'],
      ['D4', 'pass'],
      ['D6', 'pass'],
      ['D7', 'pass'],
      ['D8', 'pass'],
    ])
    expect(must(await reviewer.call(acceptPapers, { id, version: seen.version })).state).toBe(
      'papers-accepted',
    )
    expect(refused(await anna.call(getCertificate, { id }))).toEqual({ status: 409, code: 'not-registered' })
  })

  it('is registered, and the traveller holds a certificate whose code proves it without naming anybody', async () => {
    const { version } = await atDesk()
    const term = { countryOfFirstSale: 'HK', termFrom: '2026-08-14', termUntil: '2028-08-13' }
    const backwards = { ...term, termUntil: '2026-08-13' }
    expect(
      refused(
        await reviewer.call(registerMachine, { id, version, lenovoNumber: 'CN-2026-000117', ...backwards }),
      ).code,
    ).toBe('term-backwards')
    must(await reviewer.call(registerMachine, { id, version, lenovoNumber: 'CN-2026-000117', ...term }))
    const certificate = must(await anna.call(getCertificate, { id }))
    expect(certificate).toMatchObject({
      name: 'ERIKSSON ANNA MARIA',
      serial: 'PF0UT001',
      purchaseDay: '2026-08-14',
      registered: { lenovoNumber: 'CN-2026-000117', ...term },
    })
    expect(certificate.qr).toMatch(/^data:image\/png;base64,iVBOR/)
    expect(certificate.verifyUrl).toMatch(new RegExp(`^${stage.base}/verify/[0-9A-HJKMNP-TV-Z]{20}$`))

    const page = await fetch(certificate.verifyUrl, { headers: { 'accept-language': 'zh-TW' } })
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('憑證有效')
    for (const shown of [certificate.number, '2026-11-22', '2026-08-14', '2028-08-13', '中國香港'])
      expect(html).toContain(shown)
    for (const hidden of ['ERIKSSON', 'PF0UT001', 'T001', 'Y9000P', 'CN-2026-000117', '555'])
      expect(html).not.toContain(hidden)
  })

  it('leaves a story that the customer can read: every step, no name, no working mark', async () => {
    const { timeline, offered } = await look()
    expect(timeline.map(event => event.what)).toEqual(STORY)
    expect(timeline.every(event => event.name === null)).toBe(true)
    expect(offered).toEqual([])
  })
})
