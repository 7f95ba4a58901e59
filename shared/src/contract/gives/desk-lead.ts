import { z } from '../../schema.ts'
import { Colleague } from './desk-service.ts'

/** Of the open tickets of the service desk: all, those with a promise at risk, those on which one was missed. */
export const Owned = z.object({ open: z.number(), atRisk: z.number(), broken: z.number() })
export type Owned = z.infer<typeof Owned>

/**
 * What each colleague has, who has most in danger first, and what nobody has. Who is no longer of the service desk but still
 * owns something is among them, with no team.
 */
export const Load = z.object({
  people: z.array(z.extend(Colleague, { has: Owned })),
  nobody: Owned,
})
export type Load = z.infer<typeof Load>
