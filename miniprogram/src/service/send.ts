import type { ServiceView } from '@iws/shared/contract/gives/service'
import {
  consentService,
  fileService,
  getService,
  openService,
  saveService,
} from '@iws/shared/contract/service'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { bring } from '../api/book'
import { call } from '../api/call'
import { Problem } from '../api/problem'
import { useSettings } from '../state/settings'
import { consentChanges } from './consent-changes'
import type { Said } from './consent-changes'
import { changeDraft, draftOf, flushDrafts } from './draft'
import type { Plan } from './draft'

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

/**
 * Files a draft as it was sent off, once, however often it is tried: its key is kept until the answer has come, also over
 * a kill. Consents come last: one names the receiver of the place that is saved.
 */
export async function file(kind: ServiceKind, { saved, ...agreed }: Plan): Promise<ServiceView> {
  flushDrafts()
  const before = await opened(kind)
  if (before.state !== 'draft') return before
  const { id } = before
  const view = await call(saveService, { id, ...saved })
  for (const change of consentChanges(view, agreed)) await agree(id, change)
  return call(fileService, { id, key: draftOf(kind).fileKey })
}

/** Says one consent. Where somebody else would get the details than this phone has shown, it learns who, and then throws. */
export async function agree(id: string, said: Said): Promise<ServiceView> {
  try {
    return await call(consentService, { id, ...said })
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'receiver-changed') await bring('service', true)
    throw thrown
  }
}
