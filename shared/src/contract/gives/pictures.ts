import { z } from '../../schema.ts'

/** `url` is a path on the same host; `expiresAt` epoch milliseconds. */
export const PictureLink = z.object({ url: z.string(), expiresAt: z.number() })
export type PictureLink = z.infer<typeof PictureLink>
