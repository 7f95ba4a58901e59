import { signInToDemo } from '@iws/shared/contract/session'
import {
  addPage,
  getTicket,
  giveConsent,
  openRegistration,
  saveTicket,
  submitTicket,
} from '@iws/shared/contract/tickets'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { AT_HOME } from '../registrations.ts'
import { must, sha256, socket } from '../journeys/stage.ts'
import { Person } from '../person.ts'
import type { Answer } from '../person.ts'

/** What the server has acknowledged: from then on it must be there. */
export interface Acknowledged {
  readonly pages: { ticket: string; page: string; sha256: string }[]
  readonly submitted: string[]
}

/**
 * A customer who registers one machine after the other and is cut off at any moment. Whatever was not acknowledged is
 * sent again later under the same key, as the applet does.
 */
export class StubbornCustomer {
  readonly acknowledged: Acknowledged = { pages: [], submitted: [] }
  /** How many of its requests were answered. */
  answered = 0
  /** Whether its line has not broken yet. */
  isGoing = false
  private readonly name: string
  private readonly photos: readonly Buffer[]
  private step = 0
  private round = 0
  private ticket = ''

  constructor(name: string, photos: readonly Buffer[]) {
    this.name = name
    this.photos = photos
  }

  /** Goes on until the line breaks. */
  async goOn(base: string, token: string): Promise<void> {
    const person = personAt(base, token)
    this.isGoing = true
    try {
      for (;;) await this.next(person)
    } catch (error) {
      if (!isCutOff(error)) throw error
    } finally {
      this.isGoing = false
    }
  }

  private key(what: string): string {
    return `kill-${this.name}-${String(this.round).padStart(4, '0')}-${what}`.padEnd(16, '-')
  }

  /** One request; only its answer moves the customer on. */
  private async next(person: Person): Promise<void> {
    const id = this.ticket
    const photo = this.photos[(this.round + this.step) % this.photos.length] as Buffer
    switch (this.step) {
      case 0:
        this.ticket = must(
          await person.call(openRegistration, { key: this.key('open'), route: AT_HOME, language: 'en' }),
        ).id
        break
      case 1:
        must(
          await person.call(saveTicket, {
            id,
            serial: 'PF0UT001',
            name: 'ERIKSSON ANNA',
            phone: '+1 202 555 0100',
            purchaseDay: '2026-08-14',
          }),
        )
        break
      case 2:
      case 3: {
        const consent = this.step === 2 ? 'identity-papers' : 'lawful-import'
        must(await person.call(giveConsent, { id, consent, version: '2026-11.1', given: true }))
        break
      }
      case 4:
      case 5: {
        const requirement = this.step === 4 ? 'purchase-proof' : 'home-return-permit'
        const asked = { id, requirement, paper: requirement, key: this.key(requirement) } as const
        this.note(must(await person.upload(addPage, asked, { bytes: photo })), requirement, sha256(photo))
        break
      }
      default:
        must(await person.call(submitTicket, { id, key: this.key('submit') }))
        this.acknowledged.submitted.push(id)
    }
    this.answered += 1
    this.step += 1
    if (this.step > 6) {
      this.step = 0
      this.round += 1
    }
  }

  private note(view: TicketView, requirement: 'purchase-proof' | 'home-return-permit', hash: string): void {
    const pages = view.pages.filter(page => page.covers.includes(requirement))
    if (pages.length !== 1 || !pages[0]) throw new Error(`${pages.length} pages for one photo`)
    if (pages[0].sha256 !== hash) throw new Error('another photo was acknowledged')
    this.acknowledged.pages.push({ ticket: view.id, page: pages[0].id, sha256: hash })
  }
}

/** The line broke: `fetch` throws a TypeError of its own realm. A refusal is thrown as a plain Error. */
function isCutOff(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError'
}

/** Signs in as the demonstration's customer. */
export async function demoToken(base: string): Promise<string> {
  const answer = await new Person(socket(base), null, {}).call(signInToDemo, { as: 'customer' })
  return String(must(answer).token)
}

export function personAt(base: string, token: string): Person {
  return new Person(socket(base), 'customer', { authorization: `Bearer ${token}` })
}

/** The ticket as the server shows it now. */
export async function shown(base: string, token: string, id: string): Promise<Answer<TicketView>> {
  return personAt(base, token).call(getTicket, { id })
}
