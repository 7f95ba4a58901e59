import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import type { Health } from './gives/health.ts'

/** The process answers. */
export const live = endpoint<Health>()({
  method: 'GET',
  path: '/health/live',
  who: 'anyone',
  takes: z.object({}),
})

/** Database and storage answer too; 503 otherwise. */
export const ready = endpoint<Health>()({
  method: 'GET',
  path: '/health/ready',
  who: 'anyone',
  takes: z.object({}),
})
