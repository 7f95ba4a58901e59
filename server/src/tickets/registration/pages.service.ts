import { Injectable } from '@nestjs/common'
import { createHash } from 'node:crypto'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { addPage, removePage, reusePage } from '@iws/shared/contract/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import type { RequirementId } from '@iws/shared/rulebook/words'
import { DuplicateKey } from '../../core/database/failures.ts'
import { Problem } from '../../core/problem.ts'
import { Documents } from '../../documents/documents.service.ts'
import { stateFor } from '../../documents/page.ts'
import type { Page } from '../../documents/page.ts'
import { PageIntake } from '../../documents/page-intake.service.ts'
import type { Incoming } from '../../documents/intake.service.ts'
import type { Opened } from '../ticket-store.ts'
import { TicketReading } from '../ticket-reading.service.ts'
import { TicketsService } from '../tickets.service.ts'
import type { Ask, Change } from '../tickets.service.ts'
import { isWithCustomer } from './draft.service.ts'
import { requirementOf } from './saving.ts'

/** Photos of one requirement at most. */
const MOST_PAGES = 6
type Adding = Taken<typeof addPage>

/** What a customer does with the photos of a registration. */
@Injectable()
export class Pages {
  constructor(
    private readonly tickets: TicketsService,
    private readonly reading: TicketReading,
    private readonly documents: Documents,
    private readonly intake: PageIntake,
  ) {}

  /**
   * Adds one photo. What can be refused without its bytes is refused first; when this returns, photo and row are
   * durable. The same key gives the same page; with another file or place it is `key-reused`.
   */
  async add(customer: string, asked: Adding, file: Incoming): Promise<void> {
    const ask: Ask = { ticket: asked.id, by: 'customer', person: customer, version: null }
    const said = `${asked.requirement} ${asked.paper} ${asked.replaces ?? ''}`
    const keyHash = this.tickets.keyHash(customer, asked.key)
    const opened = await this.reading.open(asked.id, { customer })
    if (await this.isKnown(asked.id, keyHash, said, file)) return
    placeFor(opened, asked)
    const taken = await this.intake.receive(opened.registration.key, file)
    try {
      await this.tickets.change(ask, async (now, manager, at): Promise<Change> => {
        const covers = placeFor(now, asked)
        await this.documents.add(manager, {
          ...taken,
          ticket: asked.id,
          paper: asked.paper,
          covers,
          receivedAt: at,
          keyHash,
          bodyHash: bodyHash(said, taken.sha256),
          replaces: asked.replaces ?? null,
        })
        const about = { requirement: asked.requirement, paper: asked.paper, page: taken.id }
        return { event: { what: 'page-received', about } }
      })
    } catch (error) {
      await this.intake.discard([taken.original])
      if (!(error instanceof DuplicateKey)) throw error
      await this.sameAs(asked.id, keyHash, bodyHash(said, taken.sha256))
    }
    this.intake.wake()
  }

  /** Lets a page answer one more requirement. */
  async reuse(customer: string, { id, requirement, page }: Taken<typeof reusePage>): Promise<void> {
    await this.edit(customer, id, async (opened, manager) => {
      const found = pageOf(opened, page)
      const asked = requirementOf(opened.registration.row.requirements, requirement)
      if (!asked.papers.includes(found.paper)) throw new Problem('paper-unfit')
      if (found.covers.includes(requirement)) return null
      refuseMore(opened, requirement, null)
      await this.documents.cover(manager, page, [...found.covers, requirement])
      return { event: { what: 'page-reused', about: { requirement, page } } }
    })
  }

  /** Takes a page back for good. */
  async remove(customer: string, { id, page }: Taken<typeof removePage>): Promise<void> {
    let objects: string[] = []
    await this.edit(customer, id, async (opened, manager) => {
      const found = pageOf(opened, page)
      if (stateFor(found, 'told') === 'accepted') throw new Problem('page-accepted')
      objects = await this.documents.remove(manager, page)
      return {
        event: { what: 'page-removed', about: { requirement: found.covers[0] ?? '', paper: found.paper } },
      }
    })
    await this.intake.discard(objects)
  }

  private edit(
    customer: string,
    ticket: string,
    work: Parameters<TicketsService['change']>[1],
  ): Promise<void> {
    return this.tickets.change(
      { ticket, by: 'customer', person: customer, version: null },
      (opened, ...rest) => {
        if (!isWithCustomer(opened.registration.row.state)) throw new Problem('not-now')
        return work(opened, ...rest)
      },
    )
  }

  private async isKnown(ticket: string, keyHash: string, said: string, file: Incoming): Promise<boolean> {
    if (!(await this.documents.underKey(ticket, keyHash))) return false
    const { sha256 } = await this.intake.compare(file)
    await this.sameAs(ticket, keyHash, bodyHash(said, sha256))
    return true
  }

  private async sameAs(ticket: string, keyHash: string, hash: string): Promise<void> {
    const known = await this.documents.underKey(ticket, keyHash)
    if (known?.bodyHash !== hash) throw new Problem('key-reused')
  }
}

function bodyHash(said: string, sha256: string): string {
  return createHash('sha256').update(`${said} ${sha256}`).digest('hex')
}

/** Gives which requirements a new page answers; throws why it cannot be added. */
function placeFor(opened: Opened, asked: Adding): RequirementId[] {
  const { row } = opened.registration
  if (!isWithCustomer(row.state)) throw new Problem('not-now')
  const requirement = requirementOf(row.requirements, asked.requirement)
  if (!requirement.papers.includes(asked.paper)) throw new Problem('paper-unfit')
  if (PAPER[asked.paper].sensitive && !opened.consents['identity-papers'])
    throw new Problem('consent-missing')
  const old = asked.replaces ? pageOf(opened, asked.replaces) : null
  if (old && stateFor(old, 'told') === 'accepted') throw new Problem('page-accepted')
  refuseMore(opened, asked.requirement, old)
  // A page that answered two requirements is replaced in both of them where the new paper fits.
  const also = (old?.covers ?? []).filter(
    id => id !== asked.requirement && requirementOf(row.requirements, id).papers.includes(asked.paper),
  )
  return [asked.requirement, ...also]
}

/** An accepted requirement is not asked for again, and no requirement takes any number of photos. */
function refuseMore(opened: Opened, requirement: RequirementId, replaced: Page | null): void {
  const standing = opened.pages.filter(
    page => page.covers.includes(requirement) && page.file !== 'replaced' && page.id !== replaced?.id,
  )
  const states = standing.map(page => stateFor(page, 'told'))
  if (!replaced && states.length > 0 && states.every(state => state === 'accepted'))
    throw new Problem('page-accepted')
  if (standing.length >= MOST_PAGES) throw new Problem('too-many-pages', { most: MOST_PAGES })
}

function pageOf({ pages }: Opened, id: string): Page {
  const found = pages.find(page => page.id === id && page.file !== 'replaced')
  if (!found) throw new Problem('not-found')
  return found
}
