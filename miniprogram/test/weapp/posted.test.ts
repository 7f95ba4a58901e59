import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findAtStation, markOriginal } from '@iws/shared/contract/desk'
import { Reviewer } from './stage/reviewer'
import { sha256, shoot } from './stage/shoot'
import type { Album } from './stage/shoot'
import type { Staff } from './stage/staff'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

let stage: Stage
let owner: Traveller
let reviewer: Reviewer
let station: Staff
let album: Album<'order' | 'form'>

beforeAll(async () => {
  album = await shoot({
    order: ['ORDER OF 1 SEP 2026', 'YOGA PRO 9', 'S/N PF0UT001'],
    form: ['IMPORT TAX RECEIPT', '2026-09-12', 'ONE NOTEBOOK COMPUTER'],
  })
  stage = await startStage()
  owner = new Traveller(stage.phone('parcel-owner'))
  reviewer = new Reviewer(await stage.staff('reviewer'))
  station = await stage.staff('station')
})
afterAll(async () => {
  await stage?.stop()
  album?.throwAway()
})

/** Asks anew, and waits until the page says so. */
const says = async (words: string): Promise<void> => {
  await owner.screen.tap('#refresh-ticket')
  await owner.screen.reads(words)
}

describe('A machine posted home from abroad (J3), in the built applet', () => {
  it('needs two answers, and says on the list that the form itself is needed', async () => {
    const { screen } = owner
    await screen.tap('#home')
    await screen.tap('#answer-abroad')
    await screen.tap('#answer-posted')
    await screen.at('pages/list/index')
    expect(screen.has('#paper-purchase-proof')).toBe(true)
    expect(screen.has('#paper-tax-form-original')).toBe(true)
    expect(screen.has('#paper-passport-photo-page')).toBe(false)
    await screen.tap('#start')
  })

  it('takes the machine, the days and a photo of each paper', async () => {
    await owner.fillMachine()
    await owner.day('purchase-day', '2026-09-01')
    await owner.day('day-tax-form-original-taxDay', '2026-09-12')
    await owner.screen.tap('#next')
    await owner.consent()
    await owner.photo('purchase-proof', album.files.order)
    await owner.photo('tax-form-original', album.files.form)
    await owner.submit()
    await owner.screen.reads('别忘了把原件交到服务站')
  })

  it('reached the server byte for byte', async () => {
    await reviewer.open(owner.number)
    const sent = [album.files.order, album.files.form].map(sha256)
    expect(owner.phone.uploads.map(each => each.sha256)).toEqual(sent)
    expect(reviewer.ticket.pages.map(page => page.sha256).toSorted()).toEqual(sent.toSorted())
  })

  it('stays to be handed in, whatever the photos say, until the station marks the original', async () => {
    await reviewer.cleaned()
    await reviewer.mark('purchase-proof', 'accepted')
    await reviewer.mark('tax-form-original', 'accepted')
    const readings = {
      'tax-form-original': { paper: 'tax-form-original' as const, dates: { taxDay: '2026-09-12' } },
    }
    await reviewer.confirm('2026-09-01', readings)
    await expect(reviewer.register('CN-2026-000118', 'US')).rejects.toThrow('original-not-seen')
    await owner.screen.tap('#to-ticket')
    await says('原件待交服务站')

    const ticket = await station.say(findAtStation, { number: reviewer.ticket.number })
    const at = { id: ticket.id, requirement: 'tax-form-original' as const, note: '' }
    const seen = await station.say(markOriginal, { ...at, version: ticket.version, mark: 'seen' })
    await says('服务站已看原件')
    await station.say(markOriginal, { ...at, version: seen.version, mark: 'returned' })
    await says('原件已还给您')
  })

  it('is registered then', async () => {
    await reviewer.refresh()
    await reviewer.register('CN-2026-000118', 'US')
    await says('已登记')
    owner.expectNoFaults()
  })
})
