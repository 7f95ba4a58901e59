import type { ExcuseId, PaperId, RequirementId } from '../rulebook/words.ts'
import type { Requirement } from '../rulebook/schema.ts'

/**
 * How one uploaded page stands. `received`: stored, being cleaned; `clean`: ready to be looked at; `unreadable`: the
 * cleaner could not decode it; `accepted` and `sent-back` are the reviewer's marks; `replaced`: a newer page stands in.
 */
export const DOCUMENT_STATES = [
  'received',
  'clean',
  'unreadable',
  'accepted',
  'sent-back',
  'replaced',
] as const
export type DocumentState = (typeof DOCUMENT_STATES)[number]

/** Custody of a paper original at a station; `to-hand-in` until the station marks it. */
export const ORIGINAL_MARKS = ['to-hand-in', 'seen', 'kept', 'returned'] as const
export type OriginalMark = (typeof ORIGINAL_MARKS)[number]

/** How one requirement stands as a whole. */
export const MARKS = ['missing', 'received', 'accepted', 'sent-back', 'excused'] as const
export type Mark = (typeof MARKS)[number]

/** One page as the checklist needs it. One page may answer several requirements. */
export interface PageFacts {
  readonly covers: readonly RequirementId[]
  readonly paper: PaperId
  readonly state: DocumentState
}

/** What the customer said instead of showing a paper; `accepted` is the reviewer's answer, null while open. */
export interface ExcuseFacts {
  readonly requirement: RequirementId
  readonly excuse: ExcuseId
  readonly accepted: boolean | null
}

export interface OriginalFacts {
  readonly requirement: RequirementId
  readonly mark: OriginalMark
}

export interface ChecklistLine {
  readonly requirement: RequirementId
  readonly optional: boolean
  readonly mark: Mark
  /** Null where a photo is enough. */
  readonly original: OriginalMark | null
  readonly excuse: ExcuseId | null
}

/**
 * Takes a ticket's frozen requirements, its pages, excuses and originals; gives one line per requirement.
 * A page that came back outweighs the others; a requirement is accepted only when all of its pages are.
 */
export function checklist(
  requirements: readonly Requirement[],
  pages: readonly PageFacts[],
  excuses: readonly ExcuseFacts[],
  originals: readonly OriginalFacts[],
): ChecklistLine[] {
  return requirements.map(requirement => {
    const states = pages.filter(page => page.covers.includes(requirement.id)).map(page => page.state)
    const excuse = excuses.find(each => each.requirement === requirement.id)
    return {
      requirement: requirement.id,
      optional: requirement.optional,
      mark: markOf(states, excuse),
      original: requirement.form === 'original' ? originalOf(requirement.id, originals) : null,
      excuse: excuse?.excuse ?? null,
    }
  })
}

function originalOf(id: RequirementId, originals: readonly OriginalFacts[]): OriginalMark {
  return originals.find(original => original.requirement === id)?.mark ?? 'to-hand-in'
}

function markOf(all: readonly DocumentState[], excuse: ExcuseFacts | undefined): Mark {
  const states = all.filter(state => state !== 'replaced')
  if (states.includes('sent-back') || states.includes('unreadable')) return 'sent-back'
  if (states.length > 0) return states.every(state => state === 'accepted') ? 'accepted' : 'received'
  if (!excuse) return 'missing'
  if (excuse.accepted === null) return 'received'
  return excuse.accepted ? 'excused' : 'sent-back'
}

/**
 * Lines the customer still has to answer before submitting. A paper whose original goes to a station needs no photo
 * beforehand (C14).
 */
export function unanswered(lines: readonly ChecklistLine[]): ChecklistLine[] {
  return lines.filter(
    line =>
      line.mark === 'sent-back' || (line.mark === 'missing' && !line.optional && line.original === null),
  )
}

/** Lines that came back and wait for the customer. */
export function cameBack(lines: readonly ChecklistLine[]): ChecklistLine[] {
  return lines.filter(line => line.mark === 'sent-back')
}

/** Lines a reviewer has not yet settled; an original that no station has seen is one of them (C14). */
export function unsettled(lines: readonly ChecklistLine[]): ChecklistLine[] {
  return lines.filter(line => {
    if (line.mark === 'received' || line.mark === 'sent-back') return true
    if (line.mark === 'excused' || line.optional) return false
    return line.original === null ? line.mark === 'missing' : line.original === 'to-hand-in'
  })
}
