import type { FileView } from '@iws/shared/contract/gives/thread'
import type { LineView, PageView } from '@iws/shared/contract/gives/tickets'
import type { PaperId, RequirementId } from '@iws/shared/rulebook/words'
import type { Upload } from '../api/upload-queue'

/** How one photo stands, as the customer reads it. */
export type PhotoState = 'waiting' | 'sending' | 'failed' | 'checking' | 'received' | 'accepted' | 'sent-back'

/** How one requirement stands as a whole. */
export type SlotState =
  | 'to-take'
  | 'optional'
  | 'waiting'
  | 'busy'
  | 'failed'
  | 'checking'
  | 'received'
  | 'accepted'
  | 'sent-back'
  | 'explained'
  | 'excused'
  | 'hand-in'

/** One picture of a slot: on its way, or a page the server has. */
export interface Photo {
  readonly id: string
  readonly paper: PaperId
  readonly state: PhotoState
  readonly percent: number
  readonly outgoing: Upload | null
  readonly page: PageView | null
}

/** One requirement with all that its slot shows. */
export interface Slot {
  readonly line: LineView
  /** The paper to draw and to send next: that of the last photo, else the one chosen, else the usual one. */
  readonly paper: PaperId
  readonly state: SlotState
  readonly photos: readonly Photo[]
  /** Pages sent for another requirement that may answer this one too. */
  readonly reusable: readonly PageView[]
  /** Photos sent with words that are no page of this requirement yet. */
  readonly sent: readonly FileView[]
  readonly open: boolean
}

const PAGE_STATES: Record<PageView['state'], PhotoState | null> = {
  received: 'received',
  clean: 'received',
  accepted: 'accepted',
  'sent-back': 'sent-back',
  unreadable: 'sent-back',
  replaced: null,
}

/**
 * Takes the ticket's lines and pages, the photos on their way, the papers chosen so far and the photos sent with words;
 * gives one slot per line, in the ticket's order.
 */
export function slotsOf(
  lines: readonly LineView[],
  pages: readonly PageView[],
  queue: readonly Upload[],
  chosen: Readonly<Partial<Record<RequirementId, PaperId>>>,
  sent: readonly FileView[] = [],
): Slot[] {
  return lines.map(line => {
    const photos = photosOf(line.requirement.id, pages, queue)
    return {
      line,
      paper: paperOf(line, photos, chosen[line.requirement.id]),
      state: stateOf(line, photos),
      photos,
      reusable: photos.length > 0 ? [] : reusableFor(line, pages),
      sent: sent.filter(file => !isPageOf(line, pages, file)),
      open: line.mark !== 'accepted' && line.mark !== 'excused',
    }
  })
}

/** The photos of one requirement: pages in the order they came, each that is being replaced gives way to its successor. */
export function photosOf(
  requirement: RequirementId,
  pages: readonly PageView[],
  queue: readonly Upload[],
): Photo[] {
  const outgoing = queue.filter(item => item.requirement === requirement)
  const replaced = outgoing.map(item => item.replaces ?? '')
  const kept = pages.flatMap((page): Photo[] => {
    // A page erased before it was cleaned waits for nothing any more.
    const waits = page.state === 'received' && page.erasedAt === null
    const state = waits ? 'checking' : PAGE_STATES[page.state]
    if (!state || !page.covers.includes(requirement) || replaced.includes(page.id)) return []
    return [{ id: page.id, paper: page.paper, state, percent: 100, outgoing: null, page }]
  })
  const coming = outgoing.map((item): Photo => ({
    id: item.key,
    paper: item.paper,
    state: item.state === 'refused' ? 'failed' : item.state,
    percent: item.percent,
    outgoing: item,
    page: pages.find(page => page.id === item.replaces) ?? null,
  }))
  return [...kept, ...coming]
}

function paperOf(line: LineView, photos: readonly Photo[], chosen: PaperId | undefined): PaperId {
  const sent = photos[photos.length - 1]?.paper
  const papers = line.requirement.papers
  const wanted = chosen && papers.includes(chosen) ? chosen : undefined
  return wanted ?? sent ?? papers[0] ?? line.requirement.id
}

function stateOf(line: LineView, photos: readonly Photo[]): SlotState {
  const states = photos.map(photo => photo.state)
  if (states.includes('failed')) return 'failed'
  if (states.includes('sending')) return 'busy'
  if (states.includes('waiting')) return 'waiting'
  if (states.includes('sent-back')) return 'sent-back'
  if (states.includes('checking')) return 'checking'
  if (states.length > 0) return states.every(state => state === 'accepted') ? 'accepted' : 'received'
  return withoutPhoto(line)
}

function withoutPhoto(line: LineView): SlotState {
  if (line.excuse) {
    if (line.excuseAccepted === true) return 'excused'
    return line.excuseAccepted === false ? 'sent-back' : 'explained'
  }
  if (line.mark === 'accepted') return 'accepted'
  if (line.original === 'to-hand-in') return 'hand-in'
  if (line.original) return 'received'
  return line.requirement.optional ? 'optional' : 'to-take'
}

function reusableFor(line: LineView, pages: readonly PageView[]): PageView[] {
  return pages.filter(
    page =>
      line.requirement.papers.includes(page.paper) &&
      !page.covers.includes(line.requirement.id) &&
      (page.state === 'received' || page.state === 'clean' || page.state === 'accepted'),
  )
}

/** Whether a photo sent with words has been used for this requirement, also where it came back since. */
function isPageOf(line: LineView, pages: readonly PageView[], { sha256 }: FileView): boolean {
  return pages.some(page => page.sha256 === sha256 && page.covers.includes(line.requirement.id))
}

/** Whether something changes by itself soon: a photo on its way or being checked. */
export function isMoving(slots: readonly Slot[]): boolean {
  return slots.some(slot =>
    slot.photos.some(photo => photo.state === 'checking' || photo.state === 'sending'),
  )
}

/** Counts the slots that need nothing more from the customer, and all that are asked for. */
export function countOf(slots: readonly Slot[]): { done: number; all: number } {
  const asked = slots.filter(slot => !slot.line.requirement.optional)
  const lacking: readonly SlotState[] = ['to-take', 'waiting', 'busy', 'failed', 'sent-back']
  return { done: asked.filter(slot => !lacking.includes(slot.state)).length, all: asked.length }
}

/** A line as it stands before the server knows the ticket. */
export function freshLine(requirement: LineView['requirement']): LineView {
  return {
    requirement,
    mark: 'missing',
    original: requirement.form === 'original' ? 'to-hand-in' : null,
    excuse: null,
    excuseNote: null,
    excuseAccepted: null,
  }
}
