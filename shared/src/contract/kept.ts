import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import type { KeptRate } from './gives/kept.ts'

/** How much of what was owed to customers came in time, week by week, for anybody to read. It may be kept for an hour. */
export const readKeptRate = endpoint<KeptRate>()({
  method: 'GET',
  path: '/kept',
  who: 'anyone',
  takes: z.object({}),
})
