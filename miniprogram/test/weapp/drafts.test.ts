import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { last } from './harness/tree'
import { Reviewer } from './stage/reviewer'
import { sha256, shoot } from './stage/shoot'
import type { Album } from './stage/shoot'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { ANNA, Traveller } from './stage/traveller'

const SLIP = 'day-hk-visitor-slip'

let stage: Stage
let anna: Traveller
let album: Album<'proof' | 'permit' | 'endorsement' | 'slip'>

beforeAll(async () => {
  album = await shoot({
    proof: ['HONG KONG COMPUTER SHOP', '14 AUG 2026', 'S/N PF0UT001'],
    permit: ['TRAVEL PERMIT', 'ERIKSSON ANNA MARIA'],
    endorsement: ['ENDORSEMENT', 'VALID UNTIL 2027-01-01'],
    slip: ['LANDING SLIP', '13 AUG 2026', '20 AUG 2026'],
  })
  stage = await startStage()
  anna = new Traveller(stage.phone('anna'))
})
afterAll(async () => {
  await stage?.stop()
  album?.throwAway()
})

const value = (box: string): unknown => anna.screen.attr(box, 'value')
const isTicked = (box: string): boolean =>
  String(last(anna.screen.find(box)).attr['class'])
    .split(' ')
    .includes('ds-check--on')

/** Killed and opened again; goes on from home, through the steps that are filled in already. */
async function killed(steps: number): Promise<void> {
  anna.reopen()
  await anna.screen.tap('#go-on')
  await anna.screen.at('registration/machine/index')
  await anna.screen.see('#serial')
  const pages = ['dates', 'consents', 'documents', 'review']
  for (const page of pages.slice(0, steps)) {
    await anna.screen.tap('#next')
    await anna.screen.at(`registration/${page}/index`)
  }
}

describe('A registration whose applet is killed at every step', () => {
  it('knows the answers given so far', async () => {
    await anna.screen.tap('#home')
    await anna.screen.tap('#answer-hongkong')
    await anna.screen.tap('#answer-carried')
    await anna.pause()
    anna.reopen()
    await anna.screen.tap('#home')
    await anna.screen.see('#answer-mainland')
    expect([anna.screen.has('#chip-place'), anna.screen.has('#chip-way')]).toEqual([true, true])
    await anna.screen.tap('#answer-mainland')
    await anna.screen.at('pages/list/index')
    await anna.screen.tap('#start')
  })

  it('knows the machine and the person, half typed', async () => {
    await anna.screen.type('#serial', ANNA.serial)
    await anna.screen.type('#name', ANNA.name)
    await anna.pause()
    await killed(0)
    expect([value('#serial'), value('#name'), value('#phone')]).toEqual([ANNA.serial, ANNA.name, ''])
    await anna.screen.type('#phone', ANNA.phone)
    await anna.screen.tap('#next')
  })

  it('knows the days, one of them half typed', async () => {
    await anna.day('purchase-day', '2026-08-14')
    await anna.day(`${SLIP}-stayFrom`, '2026-08-13')
    await anna.screen.type(`#${SLIP}-stayLimit-year`, '2026')
    await anna.pause()
    await killed(1)
    await anna.screen.see('#purchase-day-date')
    const boxes = ['#purchase-day-date', `#${SLIP}-stayFrom-month`, `#${SLIP}-stayLimit-year`]
    expect(boxes.map(value)).toEqual(['14', '08', '2026'])
    await anna.day(`${SLIP}-stayLimit`, '2026-08-20')
    await anna.screen.tap('#next')
  })

  it('knows which consent was ticked, and ticks no other', async () => {
    await anna.screen.at('registration/consents/index')
    await anna.screen.tap('#consent-lawful-import')
    await anna.pause()
    await killed(2)
    await anna.screen.see('#consent-identity-papers')
    expect([isTicked('#consent-lawful-import'), isTicked('#consent-identity-papers')]).toEqual([true, false])
    await anna.screen.tap('#consent-identity-papers')
    await anna.screen.tap('#next')
    await anna.opened()
  })

  it('sends a photo by itself that was killed on its way, once and whole', async () => {
    anna.phone.atWire = (sent, when) => {
      if (sent.api === 'uploadFile' && when === 'sending') anna.applet.kill()
    }
    anna.phone.album.push({ path: album.files.proof })
    await anna.screen.tap('#album-purchase-proof').catch(() => undefined)
    await anna.until(() => !anna.applet.alive)
    anna.phone.atWire = () => undefined
    expect(anna.phone.uploads).toHaveLength(0)
    anna.reopen()
    await anna.until(() => anna.phone.uploads.length === 1)
    expect(anna.phone.uploads[0]?.sha256).toBe(sha256(album.files.proof))
  })

  it('makes one page of a photo whose answer was lost', async () => {
    await killed(3)
    await anna.opened()
    anna.phone.atWire = (sent, when) => {
      if (sent.api === 'uploadFile' && when === 'answered') anna.applet.kill()
    }
    anna.phone.album.push({ path: album.files.permit })
    await anna.screen.tap('#album-hk-macao-permit').catch(() => undefined)
    await anna.until(() => !anna.applet.alive)
    anna.phone.atWire = () => undefined
    await killed(3)
    await anna.until(() => anna.phone.uploads.length === 3)
    const keys = anna.phone.uploads.slice(1).map(each => each.fields?.['key'])
    expect(new Set(keys).size).toBe(1)
    await anna.photo('hk-macao-permit-endorsement', album.files.endorsement)
    await anna.photo('hk-visitor-slip', album.files.slip)
  })

  it('is one submission when the answer to it was lost', async () => {
    await anna.screen.tap('#next')
    await anna.screen.at('registration/review/index')
    await anna.screen.until(() => anna.screen.has('#submit') && !anna.screen.has('#submit-why'))
    anna.phone.atWire = (sent, when) => {
      if (sent.path.endsWith('/submit') && when === 'answered') anna.applet.kill()
    }
    await anna.screen.tap('#submit').catch(() => undefined)
    await anna.until(() => !anna.applet.alive)
    anna.phone.atWire = () => undefined
    anna.reopen()
    await anna.screen.tap('#progress')
    await anna.screen.at('pages/tickets/index')
    await anna.screen.until(() => anna.screen.text.includes('IWS-'))
    expect(anna.screen.text.match(/IWS-/g)).toHaveLength(1)
  })

  it('has everything on the server, each page once', async () => {
    const reviewer = new Reviewer(await stage.staff('reviewer'))
    await reviewer.open(anna.number)
    const { pages, timeline } = reviewer.ticket
    const sent = Object.values(album.files).map(sha256)
    expect(pages.map(page => page.sha256).toSorted()).toEqual(sent.toSorted())
    expect(timeline.filter(event => event.what === 'submitted')).toHaveLength(1)
    expect(reviewer.ticket).toMatchObject({ serial: ANNA.serial, name: ANNA.name, purchaseDay: '2026-08-14' })
    anna.expectNoFaults()
  })
})
