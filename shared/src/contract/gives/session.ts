import { z } from '../../schema.ts'
import { ROLES } from '../endpoint.ts'

export const Nothing = z.object({})
export type Nothing = z.infer<typeof Nothing>

/** `token` is null for staff: theirs is a cookie no script can read. `expiresAt` is epoch milliseconds. */
export const SessionGiven = z.object({
  token: z.nullable(z.string()),
  role: z.enum(ROLES),
  name: z.nullable(z.string()),
  expiresAt: z.number(),
})
export type SessionGiven = z.infer<typeof SessionGiven>

/** `role` is null for somebody not signed in. `demonstration` marks every screen. */
export const Whoami = z.object({
  role: z.nullable(z.enum(ROLES)),
  name: z.nullable(z.string()),
  demonstration: z.boolean(),
})
export type Whoami = z.infer<typeof Whoami>
