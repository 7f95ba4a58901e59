import { BOOK_KINDS } from '../../rulebook/cover-book.ts'
import { z } from '../../schema.ts'

export const BookManifest = z.object({
  kind: z.enum(BOOK_KINDS),
  version: z.string(),
  segments: z.array(z.object({ name: z.string(), hash: z.string(), bytes: z.number() })),
})
export type BookManifest = z.infer<typeof BookManifest>
