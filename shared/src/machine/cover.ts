import { addDays, readDay } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import type { Entitlement, Layer, LayerKind } from './record.ts'

export type LayerState = 'running' | 'ended' | 'not-begun' | 'unknown'

/** A layer as it stands on one day, and whether it counts abroad, with the clause that says so. */
export interface LayerStanding extends Layer {
  readonly state: LayerState
  readonly countsAbroad: 'yes' | 'no' | 'unknown'
  readonly clause: string
}

/** Only the base layer sets the end that counts abroad; the entitlement is what lets it count there. */
const ABROAD: Readonly<Record<LayerKind, readonly ['yes' | 'no', string]>> = {
  base: ['yes', 'C3'],
  software: ['no', 'C4'],
  extended: ['no', 'C5'],
  accidental: ['no', 'C5'],
  iws: ['yes', 'C19'],
}

/** Takes a layer and a day; gives how it stands then. A start nobody gave counts as past, an end nobody gave as unknown. */
export function layerOn(layer: Layer, today: Day): LayerStanding {
  const start = readDay(layer.start ?? '')
  const end = readDay(layer.end ?? '')
  const [countsAbroad, clause] = ABROAD[layer.kind]
  return { ...layer, start, end, state: stateOn(start, end, today), countsAbroad, clause }
}

function stateOn(start: Day | null, end: Day | null, today: Day): LayerState {
  if (start && end && start > end) return 'unknown'
  if (start && start > today) return 'not-begun'
  if (!end) return 'unknown'
  return end < today ? 'ended' : 'running'
}

/** The base term on one day: its state, and its last day where that is known. */
export interface BaseTerm {
  readonly state: LayerState
  readonly end: Day | null
}

/**
 * Takes every layer of a machine and a day; gives the base term (C3, C11). Base layers that join one another without a
 * day between count as one, to the latest end; other kinds never lengthen it. No base layer is unknown, and so is an
 * end nobody gave: neither ever counts as ended.
 */
export function baseTermOn(layers: readonly Layer[], today: Day): BaseTerm {
  const base = layers.filter(layer => layer.kind === 'base').map(layer => layerOn(layer, today))
  const state =
    (['running', 'unknown', 'not-begun'] as const).find(one => base.some(layer => layer.state === one)) ??
    (base[0] ? 'ended' : 'unknown')
  if (state === 'unknown') return { state, end: null }
  const alike = base.filter(layer => layer.state === state).sort(byEnd)
  // Of what lies ahead the first to begin is named, of all else the last to end.
  let end = (state === 'not-begun' ? alike.sort(byStart) : alike)[0]?.end ?? null
  for (const layer of base.sort(byStart))
    if (end && layer.start && layer.start <= addDays(end, 1) && layer.end && layer.end > end) end = layer.end
  return { state, end }
}

function byStart(one: Layer, other: Layer): number {
  return compare(one.start, other.start)
}

/** The latest end first. */
function byEnd(one: Layer, other: Layer): number {
  return compare(other.end, one.end)
}

function compare(one: Day | null, other: Day | null): number {
  const [first, second] = [one ?? '', other ?? '']
  return first < second ? -1 : Number(first > second)
}

/** The entitlement on one day (C19). `ended`: it was there and its own end is over. */
export type EntitlementState = 'present' | 'absent' | 'ended' | 'unknown'

/**
 * Takes what a source says of the entitlement, its layers and a day. An entitlement without days of its own is present:
 * its term is the base term's (C11). "None" beside a layer that has not ended is a contradiction, so unknown.
 */
export function entitlementOn(said: Entitlement, layers: readonly Layer[], today: Day): EntitlementState {
  const states = layers.filter(layer => layer.kind === 'iws').map(layer => layerOn(layer, today).state)
  if (said === 'none') return states.every(state => state === 'ended') ? 'absent' : 'unknown'
  if (states.includes('running')) return 'present'
  if (said === 'unknown') return 'unknown'
  if (states.length === 0 || states.includes('unknown')) return 'present'
  return states.includes('not-begun') ? 'unknown' : 'ended'
}
