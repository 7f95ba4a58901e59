import type { ServiceView } from '@iws/shared/contract/gives/service'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { create } from 'zustand'
import { asProblem } from '../api/problem'
import type { Problem } from '../api/problem'
import { network } from '../platform/network'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { CONSENT } from './changes'
import { changeDraft, draftOf, dropDraft, flushDrafts, forgetGone, typeInto } from './draft'
import type { Plan } from './draft'
import { settleFiles } from './files'
import { file } from './send'

/** How the last filing of each kind went in this run. */
interface Filing {
  readonly busy: boolean
  readonly problem: Problem | null
  /** The ticket as filed, until its page was left. */
  readonly sent: ServiceView | null
  /** The draft's own ticket had another id: it joined one that was open. */
  readonly joined: boolean
}
const IDLE: Filing = { busy: false, problem: null, sent: null, joined: false }

export const useOutbox = create<Readonly<Record<ServiceKind, Filing>>>()(() => ({
  repair: IDLE,
  remote: IDLE,
  enquiry: IDLE,
}))

const set = (kind: ServiceKind, filing: Partial<Filing>): void =>
  useOutbox.setState(all => ({ [kind]: { ...all[kind], ...filing } }))

export const clearFiling = (kind: ServiceKind): void => set(kind, IDLE)

/**
 * Files one draft as planned; without a network it stays queued and says so. A second call while one is under way does
 * nothing.
 */
export async function sendOff(kind: ServiceKind, plan: Plan): Promise<void> {
  if (useOutbox.getState()[kind].busy) return
  set(kind, { busy: true, problem: null, sent: null })
  try {
    const view = await file(kind, plan)
    const { ticket } = draftOf(kind)
    settleFiles(kind, view.id)
    dropDraft(kind)
    set(kind, { busy: false, sent: view, joined: ticket !== null && ticket !== view.id })
  } catch (thrown) {
    const problem = asProblem(thrown, useSettings.getState().language)
    // What waits for a network waits for signing in as well.
    const waits = problem.status === 0 || (problem.status === 401 && draftOf(kind).queued !== null)
    changeDraft(kind, { queued: waits ? plan : null })
    // It was another receiver that somebody agreed to.
    if (problem.code === 'receiver-changed') typeInto(kind, `${CONSENT}transfer`, '')
    flushDrafts()
    set(kind, { busy: false, problem })
  }
}

/** Sends what waits for a network, unless somebody has signed out meanwhile. */
export function sendQueued(): void {
  forgetGone()
  for (const kind of SERVICE_KINDS) {
    const { queued } = draftOf(kind)
    if (queued) void sendOff(kind, queued)
  }
}

network.onChange(online => online && sendQueued())
useSession.subscribe((now, before) => {
  if (now.token && !before.token) sendQueued()
})
