import type { Lookup } from '../machine/record.ts'
import type { CoverCase } from './cover-case.ts'
import type { CoverAction, CoverOutcome } from './cover-facts.ts'

/** Takes how the look-up went, the case and its outcome; gives what somebody can do, the primary thing first. */
export function actionsOf(lookup: Lookup, asked: CoverCase, outcome: CoverOutcome): CoverAction[] {
  const { line, firstSold, place } = asked
  const home = firstSold.value === place
  const other = line.value !== null && line.value !== 'consumer'
  const software: CoverAction[] = !other && !home && firstSold.value === 'CN' ? ['software-help'] : []
  if (outcome === 'covered')
    return ['call-local', 'counter-card', 'official-look-up', 'official-ticket', ...software, 'before-you-go']
  const first: CoverAction[] = other
    ? ['think-policy']
    : home
      ? [place === 'CN' ? 'call-mainland' : 'call-local']
      : lookup === 'not-answered'
        ? ['try-again']
        : []
  const correct: CoverAction[] = lookup === 'found' ? [] : ['correct-machine']
  const ask: CoverAction[] = outcome === 'ask-us' && !other && !home ? ['call-local', 'counter-card'] : []
  // A no is ours alone: the centre may find otherwise in its own system, and the card asks it to look (C8).
  const appeal: CoverAction[] = outcome === 'not-covered' && !home ? ['counter-card'] : []
  const rest: CoverAction[] = [
    'official-look-up',
    ...correct,
    'call-mainland',
    ...ask,
    ...software,
    ...appeal,
  ]
  return [...new Set<CoverAction>([...first, ...rest])]
}
