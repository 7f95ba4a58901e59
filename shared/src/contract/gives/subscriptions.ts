import { z } from '../../schema.ts'
import { TEMPLATE_KINDS } from '../subscriptions.ts'

/** `left` counts the messages the customer's consents still allow. */
export const Subscriptions = z.object({
  templates: z.array(z.object({ id: z.string(), kind: z.enum(TEMPLATE_KINDS), left: z.number() })),
})
export type Subscriptions = z.infer<typeof Subscriptions>
