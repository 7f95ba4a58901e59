import type { BreachReason, PromiseKind, Stage } from './promise.ts'

/** Who is to have the ticket after a rung: a present colleague, the lead, or whoever has it. */
export type Handing = 'colleague' | 'lead' | 'stays'

/** What is done for one promise in one step of the ladder. */
export interface Climb {
  readonly tellOwner: boolean
  readonly tellLead: boolean
  readonly hand: Handing
  readonly breaks: boolean
}

/** What the ladder looks at: `silent` tells that the owner did nothing on the ticket since the promise was made. */
export interface Climber {
  readonly kind: PromiseKind
  readonly owned: boolean
  readonly silent: boolean
}

/**
 * Takes a promise and the stages it comes from and to; gives what is done, once, however many rungs lie between. At 50
 * the owner is told, and where he was silent or nobody owns it a present colleague gets it; at 75 and 90 the lead is
 * told, who takes it at 90; at 100 it is broken, and the lead is told again. A remote session stays with its engineer,
 * who has nothing to do before its hour; a registration stays with the reviewers, whose queue it is in.
 */
export function climb({ kind, owned, silent }: Climber, from: Stage, to: Stage): Climb {
  const passes = (stage: Stage): boolean => from < stage && stage <= to
  const lead = passes(90) || passes(100)
  const moves = kind !== 'review' && (kind !== 'session' || !owned)
  return {
    tellOwner: passes(50),
    tellLead: passes(75) || lead,
    hand: !moves ? 'stays' : passes(90) ? 'lead' : passes(50) && (silent || !owned) ? 'colleague' : 'stays',
    breaks: passes(100),
  }
}

/** What is known of a broken promise. */
export interface Circumstances {
  /** The server stood still when it was due. */
  readonly outage: boolean
  /** Somebody of ours tried and reached nobody. */
  readonly tried: boolean
  /** The local centre opened only after it was due. */
  readonly centreLate: boolean
}

/** Why a promise was broken, as the customer is told it: the fault is always ours. */
export function reasonOf({ outage, tried, centreLate }: Circumstances): BreachReason {
  if (outage) return 'outage'
  if (tried) return 'not-reached'
  return centreLate ? 'centre-closed' : 'nobody-free'
}
