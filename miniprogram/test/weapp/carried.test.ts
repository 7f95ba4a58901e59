import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { last } from './harness/tree'
import { Reviewer } from './stage/reviewer'
import { sha256, shoot } from './stage/shoot'
import type { Album } from './stage/shoot'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

const CROSSINGS = { leftMainland: '2026-08-13', returnedOn: '2026-08-15' }

let stage: Stage
let anna: Traveller
let reviewer: Reviewer
let album: Album<'proof' | 'permit' | 'record' | 'again'>

beforeAll(async () => {
  album = await shoot({
    proof: ['HONG KONG COMPUTER SHOP', '14 AUG 2026', 'YOGA SLIM 7', 'S/N PF0U'],
    permit: ['TRAVEL PERMIT', 'ERIKSSON ANNA MARIA', 'C00000000'],
    record: ['EXIT-ENTRY RECORD', '2026-08-13 OUT', '2026-08-15 IN', 'SIGNED'],
    again: ['HONG KONG COMPUTER SHOP', '14 AUG 2026', 'YOGA SLIM 7', 'S/N PF0UT001'],
  })
  stage = await startStage()
  anna = new Traveller(stage.phone('anna'))
  reviewer = new Reviewer(await stage.staff('reviewer'))
})
afterAll(async () => {
  await stage?.stop()
  album?.throwAway()
})

/** The SHA-256 of each page the server stored, by the paper it was sent for. */
const stored = (ticket: DeskTicket): string[] => ticket.pages.map(page => page.sha256)

describe('A machine bought in Hong Kong and carried home, the slip lost (J4), in the built applet', () => {
  it('is begun with three answers, and its machine and days are typed', async () => {
    await anna.begin({ place: 'hongkong', way: 'carried', residency: 'mainland' })
    await anna.fillMachine()
    await anna.day('purchase-day', '2026-08-14')
    await anna.screen.tap('#chip-hk-visitor-slip-exit-entry-record')
    await anna.screen.tap('#chip-hk-macao-permit-endorsement-exit-entry-record')
    await anna.day('day-exit-entry-record-leftMainland', CROSSINGS.leftMainland)
    await anna.day('day-exit-entry-record-returnedOn', CROSSINGS.returnedOn)
    await anna.screen.tap('#next')
  })

  it('waits for each consent by itself', async () => {
    await anna.screen.at('registration/consents/index')
    await anna.screen.tap('#consent-lawful-import')
    await anna.screen.tap('#next')
    expect(anna.screen.route).toBe('registration/consents/index')
    await anna.screen.tap('#consent-lawful-import')
    await anna.consent()
  })

  it('sends three photos of twelve megapixels, one of which answers two requirements', async () => {
    await anna.photo('purchase-proof', album.files.proof)
    await anna.photo('hk-macao-permit', album.files.permit, 'camera')
    await anna.photo('hk-visitor-slip', album.files.record)
    await anna.screen.tap('#reuse-hk-macao-permit-endorsement')
    await anna.screen.until(() => !anna.screen.has('#reuse-hk-macao-permit-endorsement'))
    expect(anna.phone.uploads.map(each => each.sha256)).toEqual(
      [album.files.proof, album.files.permit, album.files.record].map(sha256),
    )
  })

  it('is submitted once by a double tap', async () => {
    await anna.screen.tap('#next')
    await anna.screen.at('registration/review/index')
    await anna.screen.until(() => anna.screen.has('#submit') && !anna.screen.has('#submit-why'))
    const twice = [anna.screen.tap('#submit'), anna.screen.tap('#submit')]
    await Promise.allSettled(twice)
    await anna.screen.see('#to-ticket')
    const submits = anna.phone.sent.filter(each => each.path.endsWith('/submit'))
    expect(new Set(submits.map(each => each.body)).size).toBe(1)
    await reviewer.open(anna.number)
    expect(reviewer.ticket.timeline.filter(event => event.what === 'submitted')).toHaveLength(1)
  })

  it('reached the server byte for byte', () => {
    expect(stored(reviewer.ticket).toSorted()).toEqual(
      [album.files.proof, album.files.permit, album.files.record].map(sha256).toSorted(),
    )
    expect(reviewer.ticket).toMatchObject({
      serial: 'PF0UT001',
      name: 'ERIKSSON ANNA MARIA',
      purchaseDay: '2026-08-14',
      readings: { 'hk-visitor-slip': { paper: 'exit-entry-record', dates: CROSSINGS } },
    })
  })

  it('comes back for one page only, with the reason and the way to replace it', async () => {
    await reviewer.cleaned()
    await reviewer.mark('hk-macao-permit', 'accepted')
    await reviewer.mark('exit-entry-record', 'accepted')
    await reviewer.sendBack('purchase-proof', 'serial-unreadable', 'The end is cut off.')
    await reviewer.askAgain()
    await anna.screen.tap('#to-ticket')
    await anna.screen.at('registration/ticket/index')
    await anna.screen.tap('#refresh-ticket')
    await anna.screen.see('#retake')
    await anna.screen.reads('The end is cut off.')
  })

  it('takes the replacement of that page and asks for no accepted one', async () => {
    await anna.screen.tap('#retake')
    await anna.screen.at('registration/documents/index')
    const { id } = reviewer.page('purchase-proof')
    await anna.screen.see(`#replace-${id}`)
    for (const accepted of ['hk-macao-permit', 'hk-visitor-slip', 'hk-macao-permit-endorsement'])
      for (const way of ['camera', 'album']) expect(anna.screen.has(`#${way}-${accepted}`)).toBe(false)
    anna.phone.album.push({ path: album.files.again })
    await anna.screen.tap(`#replace-${id}`)
    await anna.screen.until(() => anna.phone.uploads.length === 4, 'the fourth upload')
    expect(anna.phone.uploads.at(-1)).toMatchObject({
      sha256: sha256(album.files.again),
      fields: { replaces: id },
    })
    await anna.submit()
    await reviewer.refresh()
    expect(reviewer.ticket.round).toBe(2)
    expect(stored(reviewer.ticket)).toContain(sha256(album.files.again))
  })

  it('ends in a certificate that the traveller holds', async () => {
    await reviewer.cleaned()
    await reviewer.mark('purchase-proof', 'accepted')
    await reviewer.confirm('2026-08-14', {
      'hk-visitor-slip': { paper: 'exit-entry-record', dates: CROSSINGS },
      'hk-macao-permit-endorsement': { paper: 'exit-entry-record', dates: CROSSINGS },
    })
    await reviewer.register('CN-2026-000117', 'HK')
    await anna.screen.tap('#to-ticket')
    await anna.screen.tap('#refresh-ticket')
    await anna.screen.tap('#to-certificate')
    await anna.screen.at('registration/certificate/index')
    await anna.screen.until(() => anna.screen.text.replace(/\s/g, '').includes('CN-2026-000117'))
    const pictures = () => anna.screen.all('wx-image').map(path => String(last(path).attr['src']))
    const codes = () => pictures().filter(src => src.startsWith('data:image/png;base64,'))
    await anna.screen.until(() => codes().length > 0, 'the code')
    expect(codes()).toHaveLength(1)
    anna.expectNoFaults()
  })
})
