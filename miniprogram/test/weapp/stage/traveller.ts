import { expect } from '@jest/globals'
import type { Route } from '@iws/shared/rulebook/schema'
import type { PaperId } from '@iws/shared/rulebook/words'
import type { Applet } from '../harness/applet'
import type { Phone } from '../harness/phone'
import { PATIENCE, Screen } from '../harness/screen'
import { open } from './stage'

/** The specimen person of the ICAO examples, with a machine of ours. */
export const ANNA = { serial: 'PF0UT001', name: 'ERIKSSON ANNA MARIA', phone: '+1 202 555 0100' } as const

/** Somebody who goes through the applet on a phone by taps and typing alone. */
export class Traveller {
  applet: Applet
  screen: Screen

  constructor(
    readonly phone: Phone,
    url?: string,
  ) {
    this.applet = open(phone, url)
    this.screen = new Screen(this.applet)
  }

  /** The applet is killed as it stands, and opened again from WeChat's list. */
  reopen(url?: string): void {
    this.applet.kill()
    this.applet = open(this.phone, url)
    this.screen = new Screen(this.applet)
  }

  /** Looks away for a moment: what was typed last is kept within a quarter of a second. */
  async pause(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, 300))
  }

  /** Waits for something that is not on the screen. */
  async until(holds: () => boolean): Promise<void> {
    for (const started = Date.now(); !holds();) {
      if (Date.now() - started > PATIENCE)
        throw new Error(
          `Waited in vain.\n${this.phone.faults.join('\n')}\n${JSON.stringify(this.phone.sent.slice(-3))}\n${this.screen.text}`,
        )
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  /** From home to the list of papers, in at most three answers, and on to the first step. */
  async begin(route: Route): Promise<void> {
    const { screen } = this
    await screen.tap('#home')
    await screen.at('pages/papers/index')
    await screen.tap(`#answer-${route.place}`)
    await screen.tap(`#answer-${route.way}`)
    if (route.way === 'carried') await screen.tap(`#answer-${route.residency}`)
    await screen.at('pages/list/index')
    await screen.tap('#start')
    await screen.at('registration/machine/index')
  }

  /** From home to an answer about one machine in one place, found by name. */
  async ask(serial: string, place: string, code: string): Promise<void> {
    const { screen } = this
    await screen.tap('#abroad')
    await screen.at('guide/cover/index')
    await screen.type('#serial', serial)
    await screen.type('#destination', place)
    await screen.tap(`#chip-destination-${code}`)
    await screen.tap('#ask')
    await screen.at('guide/answer/index')
  }

  async fillMachine(): Promise<void> {
    const { screen } = this
    for (const [box, text] of Object.entries(ANNA)) await screen.type(`#${box}`, text)
    await screen.tap('#next')
    await screen.at('registration/dates/index')
  }

  /** Types a day into the three boxes of a day field. */
  async day(field: string, day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-')
    await this.screen.type(`#${field}-year`, year)
    await this.screen.type(`#${field}-month`, month)
    await this.screen.type(`#${field}-date`, date)
  }

  async consent(): Promise<void> {
    const { screen } = this
    await screen.at('registration/consents/index')
    await screen.tap('#consent-identity-papers')
    await screen.tap('#consent-lawful-import')
    await screen.tap('#next')
    await this.opened()
  }

  /** Waits until the documents page has opened the ticket: photos need one to go to. */
  async opened(): Promise<void> {
    await this.screen.at('registration/documents/index')
    const opens = (): boolean =>
      this.phone.sent.some(
        each => each.method === 'POST' && each.path === '/api/tickets' && each.status === 200,
      )
    await this.screen.until(opens, 'the ticket to be opened')
    await this.screen.settle()
  }

  /** Sends one photo for a requirement and waits until the server has it. */
  async photo(requirement: PaperId, file: string, way: 'camera' | 'album' = 'album'): Promise<void> {
    const before = this.phone.uploads.length
    this.phone.album.push({ path: file })
    await this.screen.tap(`#${way}-${requirement}`)
    await this.screen.until(() => this.phone.uploads.length > before, `the upload for ${requirement}`)
    await this.screen.settle()
  }

  /** Waits until every photo has been cleaned, then goes to the review page and submits. */
  async submit(): Promise<void> {
    const { screen } = this
    await screen.tap('#next')
    await screen.at('registration/review/index')
    await screen.until(() => screen.has('#submit') && !screen.has('#submit-why'), 'nothing to be missing')
    await screen.tap('#submit')
    await screen.see('#to-ticket')
  }

  /** The number of the ticket, as it stands on the screen. */
  get number(): string {
    const [number] = /IWS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(this.screen.text) ?? []
    if (!number) throw new Error(`No number on ${this.screen.route}:\n${this.screen.text}`)
    return number
  }

  /** The harness and the applet have nothing against each other. */
  expectNoFaults(): void {
    expect(this.phone.faults).toEqual([])
    expect(this.applet.compiled.complaints).toEqual([])
  }
}
