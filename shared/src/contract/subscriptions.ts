import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { IdempotencyKey } from './fields.ts'
import type { Subscriptions } from './gives/subscriptions.ts'

/** What a template of subscribe messages is used for; a notice has one of them. */
export const TEMPLATE_KINDS = ['progress', 'action', 'appointment'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** Which templates there are, and how many messages the customer's consents still allow for each. */
export const readSubscriptions = endpoint<Subscriptions>()({
  method: 'GET',
  path: '/subscriptions',
  who: ['customer'],
  takes: z.object({}),
})

/** The templates accepted on one tap, at most three as WeChat asks; each allows one message more. */
export const acceptSubscriptions = endpoint<Subscriptions>()({
  method: 'POST',
  path: '/subscriptions',
  who: ['customer'],
  takes: z.object({
    key: IdempotencyKey,
    templates: z
      .array(z.string().check(z.regex(/^[\w-]{20,64}$/, 'not-valid')))
      .check(z.minLength(1, 'empty'), z.maxLength(3, 'too-long')),
  }),
})
