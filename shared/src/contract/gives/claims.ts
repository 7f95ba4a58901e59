import { z } from '../../schema.ts'
import { TICKET_KINDS } from '../../ticket/kinds.ts'

export const Claimed = z.object({ id: z.string(), number: z.string(), kind: z.enum(TICKET_KINDS) })
export type Claimed = z.infer<typeof Claimed>
