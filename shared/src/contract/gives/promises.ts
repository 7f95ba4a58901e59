import { z } from '../../schema.ts'
import {
  BREACH_REASONS,
  EVIDENCE_KINDS,
  PROMISE_KINDS,
  PROMISE_STATES,
  STAGES,
} from '../../ticket/promise.ts'

/**
 * One promise, as both sides see it. `clause` names the page's own promise, null is our target. `why` is the reason of a
 * breach, `next` the promise that was made instead of this one.
 */
export const PromiseView = z.object({
  id: z.string(),
  kind: z.enum(PROMISE_KINDS),
  state: z.enum(PROMISE_STATES),
  clause: z.nullable(z.literal('C9')),
  madeAt: z.number(),
  dueAt: z.number(),
  stage: z.literal(STAGES),
  closedAt: z.nullable(z.number()),
  evidence: z.nullable(z.object({ kind: z.enum(EVIDENCE_KINDS), id: z.string() })),
  why: z.nullable(z.enum(BREACH_REASONS)),
  next: z.nullable(z.string()),
})
export type PromiseView = z.infer<typeof PromiseView>
