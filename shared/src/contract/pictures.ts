import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { Id } from './fields.ts'
import type { PictureLink } from './gives/pictures.ts'

/**
 * `page`: the cleaned picture, at most 2560 px, or the cleaned film; `thumbnail`: 320 px, of pictures alone. The file as sent is
 * never shown to anyone.
 */
export const RENDITIONS = ['page', 'thumbnail'] as const
export type Rendition = (typeof RENDITIONS)[number]

/** Who looks at pictures: the owner; reviewers at those of registrations, the service desk at those of its tickets. */
const LOOKERS = ['customer', 'reviewer', 'agent', 'lead'] as const

/** Makes a link to one picture or film, a page of papers or a file of a ticket; bound to the session, good for 5 minutes. */
export const linkPicture = endpoint<PictureLink>()({
  method: 'POST',
  path: '/pages/:page/links',
  who: LOOKERS,
  takes: z.object({ page: Id, rendition: z.enum(RENDITIONS) }),
})

/** The bytes behind a link. Needs the session that asked for it. */
export const getPicture = endpoint<never>()({
  method: 'GET',
  path: '/pictures/:link',
  who: LOOKERS,
  takes: z.object({ link: z.string().check(z.regex(/^[A-Za-z0-9_-]{40,200}$/, 'not-valid')) }),
})
