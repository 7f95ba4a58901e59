import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import type { Load } from './gives/desk-lead.ts'

/** Who has how much to do: for whoever leads the service desk. */
export const readLoad = endpoint<Load>()({
  method: 'GET',
  path: '/desk/load',
  who: ['lead'],
  takes: z.object({}),
})
