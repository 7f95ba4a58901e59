import { openServiceAtDesk } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { consentService, fileService, openService, saveService } from '@iws/shared/contract/service'
import { writeMessage } from '@iws/shared/contract/thread'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { intent, must } from './journeys/stage.ts'
import type { Person } from './person.ts'

/** What a customer says of himself and his machine where a test does not say otherwise. */
export interface Said {
  readonly serial?: string | null
  readonly country?: string
  readonly zone?: string
  readonly name?: string
  readonly text?: string
}

/** Opens a ticket of the service desk and fills it in, all but filing it. */
export async function filledIn(person: Person, kind: ServiceKind, said: Said = {}): Promise<string> {
  const { id } = must(await person.call(openService, { key: intent(), kind, language: 'en' }))
  const { serial = null, country = 'GB', zone = 'Europe/London', name = 'Anna Maria Eriksson', text } = said
  must(
    await person.call(saveService, {
      id,
      trouble: {
        symptom: 'other',
        text: text ?? 'It stops after an hour.',
        ...(serial === null ? { serialUnreadable: true } : { serial }),
      },
      where: { country, zone, abroad: true },
      person: { name, phone: '+44 20 7946 0018', mail: 'anna@example.com', callLanguage: 'en' },
    }),
  )
  for (const consent of ['transfer', 'limits'] as const)
    must(await person.call(consentService, { id, consent, version: '2026-11-1', given: true }))
  return id
}

/** A filed ticket as its owner sees it. */
export async function filed(person: Person, kind: ServiceKind, said: Said = {}): Promise<ServiceView> {
  const id = await filledIn(person, kind, said)
  return must(await person.call(fileService, { id, key: intent() }))
}

/** The ticket as the service desk has it now. */
export async function seenAtDesk(person: Person, id: string): Promise<DeskService> {
  return must(await person.call(openServiceAtDesk, { id }))
}

/** Writes a message of the customer’s; gives its id. */
export async function written(person: Person, id: string, text: string): Promise<string> {
  const { messages } = must(await person.call(writeMessage, { id, key: intent(), text }))
  return messages.at(-1)?.id ?? ''
}
