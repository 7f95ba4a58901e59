import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { Id, IdempotencyKey, line } from './fields.ts'
import type { SharedCard, Shares } from './gives/shares.ts'

const CUSTOMER = ['customer'] as const

/** The cards by which the owner lets others see how a ticket of any kind stands, with how often each was opened. */
export const listShares = endpoint<Shares>()({
  method: 'GET',
  path: '/tickets/:id/shares',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

/** Makes a card. The same key makes none twice; `not-now` for a draft, a ticket long ended, or one card too many. */
export const makeShare = endpoint<Shares>()({
  method: 'POST',
  path: '/tickets/:id/shares',
  who: CUSTOMER,
  takes: z.object({ id: Id, key: IdempotencyKey }),
})

/** Ends a card at once. One that has ended already stays ended. */
export const stopShare = endpoint<Shares>()({
  method: 'DELETE',
  path: '/tickets/:id/shares/:share',
  who: CUSTOMER,
  takes: z.object({ id: Id, share: Id }),
})

/**
 * Opens a card by its code, which travels in the body alone. `not-found` alike for a code that is made up, stopped or over.
 * Every opening but the owner's own is counted.
 */
export const readShare = endpoint<SharedCard>()({
  method: 'POST',
  path: '/shares',
  who: 'anyone',
  takes: z.object({ code: line(100) }),
})
