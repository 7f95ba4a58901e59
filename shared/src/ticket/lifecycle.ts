import type { Text } from '../text.ts'
import type { Refusal } from './refusals.ts'

/**
 * Who takes a step: `reviewer` those of a registration, `agent` those of the service desk (a lead counts as one).
 * `station` marks originals only and takes no step; `system` is the server itself.
 */
export type Actor = 'customer' | 'reviewer' | 'agent' | 'system'

/** One way from a state to the next. `needs` gives the reason why it cannot be taken now, or null. */
export interface Step<State extends string, Action extends string, Facts> {
  readonly action: Action
  readonly by: Actor
  readonly from: readonly State[]
  readonly to: State
  readonly needs?: (facts: Facts) => Refusal | null
  readonly label: Text
}

/** A kind of ticket: its states in the order people meet them, which of them are ends, and its steps. */
export interface Lifecycle<State extends string, Action extends string, Facts> {
  readonly states: readonly State[]
  readonly ends: readonly State[]
  readonly steps: readonly Step<State, Action, Facts>[]
}

export type Attempt<State> = { ok: true; to: State } | { ok: false; why: Refusal }

/** Takes the state and facts of a ticket and the step somebody wants; gives the next state, or why not. */
export function attempt<State extends string, Action extends string, Facts extends { state: State }>(
  life: Lifecycle<State, Action, Facts>,
  facts: Facts,
  action: Action,
  by: Actor,
): Attempt<State> {
  const named = life.steps.filter(step => step.action === action && step.by === by)
  const step = named.find(each => each.from.includes(facts.state))
  if (!step) return { ok: false, why: 'not-now' }
  const why = step.needs?.(facts) ?? null
  return why ? { ok: false, why } : { ok: true, to: step.to }
}

/** The buttons to show: every step this actor has from this state; a grey one says why. */
export function offered<State extends string, Action extends string, Facts extends { state: State }>(
  life: Lifecycle<State, Action, Facts>,
  facts: Facts,
  by: Actor,
): { action: Action; why: Refusal | null }[] {
  return life.steps
    .filter(step => step.by === by && step.from.includes(facts.state))
    .map(step => ({ action: step.action, why: step.needs?.(facts) ?? null }))
}
