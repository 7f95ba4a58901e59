import type { ServiceView } from '@iws/shared/contract/gives/service'
import {
  consentService,
  fileService,
  getService,
  openService,
  saveService,
} from '@iws/shared/contract/service'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { call } from '../api/call'
import { Problem } from '../api/problem'
import { useSettings } from '../state/settings'
import { consentChanges, savedOf } from './changes'
import { sameClock } from './zone'
import { changeDraft, draftOf, flushDrafts } from './draft'
import { appearance } from '../platform/appearance'
import { phoneZone } from '../platform/zone'
import { keptPart } from '../state/book'

/** Opens the ticket of a draft, or finds it again: the same key gives the same ticket. */
export async function opened(kind: ServiceKind): Promise<ServiceView> {
  const { ticket, key } = draftOf(kind)
  const known = ticket === null ? null : await found(ticket)
  const view = known ?? (await call(openService, { key, kind, language: useSettings.getState().language }))
  if (view.id !== ticket) {
    changeDraft(kind, { ticket: view.id })
    // The files go to this ticket, also after a kill.
    flushDrafts()
  }
  return view
}

async function found(id: string): Promise<ServiceView | null> {
  return call(getService, { id }).catch((thrown: unknown) => {
    if (thrown instanceof Problem && thrown.code === 'not-found') return null
    throw thrown
  })
}

/** The clock by which somebody is called: the phone's own zone, else one that shows the same (it may be away from the place). */
function zoneOf(place: string | undefined): string | null {
  const named = phoneZone()
  if (named !== null) return named
  const zones = keptPart('zones')?.data.zones ?? []
  const there = keptPart('directory')?.data.rows.find(row => row.place === place)?.zone ?? null
  return sameClock(zones, there, Date.now(), appearance.offsetMinutes)
}

/**
 * Brings the server to what stands on this phone; gives the ticket as it stands then. Consents come last: one names the
 * receiver of the place that is saved.
 */
export async function sync(kind: ServiceKind): Promise<ServiceView> {
  const before = await opened(kind)
  if (before.state !== 'draft') return before
  const { id } = before
  const draft = draftOf(kind)
  const { language } = useSettings.getState()
  let view = await call(saveService, { id, ...savedOf(kind, draft, language, zoneOf(draft.fields.place)) })
  for (const change of consentChanges(view, draft.fields))
    view = await call(consentService, { id, ...change })
  return view
}

/** Files a draft once, however often it is tried: its key is kept until the answer has come, also over a kill. */
export async function file(kind: ServiceKind): Promise<ServiceView> {
  flushDrafts()
  const view = await sync(kind)
  return view.state === 'draft' ? call(fileService, { id: view.id, key: draftOf(kind).fileKey }) : view
}
