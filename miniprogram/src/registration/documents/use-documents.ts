import type { TicketView } from '@iws/shared/contract/gives/tickets'
import {
  excuseRequirement,
  listTalkPhotos,
  pageFromTalk,
  removePage,
  reusePage,
} from '@iws/shared/contract/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import { useState } from 'react'
import { call } from '../../api/call'
import { addPhotos, removeUpload, retryUpload, useArrivals, useUploads } from '../../api/uploads'
import { useCall } from '../../api/use-call'
import { openPermissions, pickPhotos } from '../../platform/pick'
import type { PickFrom } from '../../platform/pick-face'
import { chosenOf, consentStands, paperField } from '../fields'
import { isMoving, slotsOf } from '../slots'
import type { Slot } from '../slots'
import { sync } from '../sync'
import { useDoing } from '../use-doing'
import type { Doing } from '../use-doing'
import { keepFields } from '../use-registration'
import type { Registration } from '../use-registration'
import { MOST_PAGES } from './slot-actions'
import type { SlotActions, SlotNotice } from './slot-actions'
import { usePolling } from '../use-polling'

export interface Documents {
  readonly slots: readonly Slot[]
  readonly actions: SlotActions
  readonly notice: SlotNotice | null
  readonly doing: Doing
}

/** The slots of a registration and what can be done with them. */
export function useDocuments(registration: Registration): Documents {
  const { id, ticket, lines, fields, call: asked } = registration
  const uploads = useUploads(id)
  const doing = useDoing()
  const [notice, setNotice] = useState<SlotNotice | null>(null)
  const talk = useCall(listTalkPhotos, ticket && hasTalk(ticket) ? { id: ticket.id } : null)
  const slots = slotsOf(lines, ticket?.pages ?? [], uploads, chosenOf(fields), talk.data?.photos)
  useArrivals(id, asked.set)
  usePolling(isMoving(slots), asked.refresh)

  const step = (work: (ticket: string) => Promise<TicketView>): void =>
    void doing.run(async () => {
      if (id !== null) asked.set(await work(id))
    })
  const pick = async (slot: Slot, from: PickFrom, replaces?: string): Promise<void> => {
    // A phone without room to keep the photo has not taken one.
    const why = await add(registration, slot, from, replaces).catch(() => 'failed' as const)
    setNotice(why && { requirement: slot.line.requirement.id, why })
  }
  const actions: SlotActions = {
    add: (slot, from, replaces) => void pick(slot, from, replaces),
    retry: retryUpload,
    drop: key => void removeUpload(key),
    remove: page => step(ticketId => call(removePage, { id: ticketId, page })),
    reuse: ({ line }, page) =>
      step(ticketId => call(reusePage, { id: ticketId, requirement: line.requirement.id, page })),
    take: (slot, file) => {
      const { id: requirement } = slot.line.requirement
      if (!mayTake(registration, slot)) return setNotice({ requirement, why: 'consent-missing' })
      setNotice(null)
      step(ticketId => call(pageFromTalk, { id: ticketId, requirement, paper: slot.paper, file }))
    },
    excuse: ({ line }, excuse, note) =>
      step(ticketId =>
        call(excuseRequirement, { id: ticketId, requirement: line.requirement.id, excuse, note }),
      ),
    choose: ({ line }, paper) => keepFields(registration, { [paperField(line.requirement.id)]: paper }),
    openPermissions: () => void openPermissions().then(allowed => allowed && setNotice(null)),
  }
  return { slots, actions, notice: isAnswered(notice, registration) ? null : notice, doing }
}

function isAnswered(notice: SlotNotice | null, { typed, ticket }: Registration): boolean {
  return notice?.why === 'consent-missing' && consentStands('identity-papers', typed, ticket)
}

/** Lets somebody take or choose photos and puts them on their way; gives why not, or null. */
async function add(
  registration: Registration,
  slot: Slot,
  from: PickFrom,
  replaces?: string,
): Promise<SlotNotice['why'] | null> {
  // A tap may be faster than the opening of the ticket that the photo goes to.
  const id = registration.id ?? (await openedId(registration))
  if (id === null) return 'not-opened'
  if (!mayTake(registration, slot)) return 'consent-missing'
  const picked = await pickPhotos(from, replaces ? 1 : MOST_PAGES - slot.photos.length)
  if (!picked.ok) return picked.why === 'cancelled' ? null : picked.why
  const requirement = slot.line.requirement.id
  keepFields(registration, { [paperField(requirement)]: slot.paper })
  await addPhotos({ ticket: id, requirement, paper: slot.paper, replaces: replaces ?? null }, picked.photos)
  return null
}

/** Photos of identity papers need their own consent (PIPL article 29). */
function mayTake({ typed, ticket }: Registration, slot: Slot): boolean {
  return !PAPER[slot.paper].sensitive || consentStands('identity-papers', typed, ticket)
}

/** Whether photos may have come with words: it began as a question, or files were sent with messages. */
function hasTalk({ timeline }: TicketView): boolean {
  return timeline.some(({ what }) => what === 'became' || what === 'file-received')
}

async function openedId(registration: Registration): Promise<string | null> {
  const opened = await sync(registration).catch(() => null)
  if (opened) registration.call.set(opened)
  return opened?.id ?? null
}
