import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { Id } from './fields.ts'
import type { PictureLink } from './gives/pictures.ts'

/** `page`: the cleaned picture, at most 2560 px; `thumbnail`: 320 px. The file as sent is never shown to anyone. */
export const RENDITIONS = ['page', 'thumbnail'] as const
export type Rendition = (typeof RENDITIONS)[number]

/** Makes a link to one picture of one's own ticket, or, for reviewers, of any; bound to the session, good for 5 minutes. */
export const linkPicture = endpoint<PictureLink>()({
  method: 'POST',
  path: '/pages/:page/links',
  who: ['customer', 'reviewer'],
  takes: z.object({ page: Id, rendition: z.enum(RENDITIONS) }),
})

/** The bytes behind a link. Needs the session that asked for it. */
export const getPicture = endpoint<never>()({
  method: 'GET',
  path: '/pictures/:link',
  who: ['customer', 'reviewer'],
  takes: z.object({ link: z.string().check(z.regex(/^[A-Za-z0-9_-]{40,200}$/, 'not-valid')) }),
})
