import { z } from '../../schema.ts'

export const Health = z.object({ status: z.enum(['ok', 'unavailable']), revision: z.string() })
export type Health = z.infer<typeof Health>
