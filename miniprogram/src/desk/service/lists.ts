import type { listService } from '@iws/shared/contract/desk-service'
import type { Takes } from '@iws/shared/contract/endpoint'

export type Filter = Omit<Takes<typeof listService>, 'after'>

/** The lists everybody has. */
export const LISTS = {
  atRisk: { risk: 'at-risk', open: 'open' },
  mine: { owner: 'me', open: 'open' },
  unowned: { owner: 'none', open: 'open' },
  open: { open: 'open' },
  ended: { open: 'ended' },
} as const satisfies Readonly<Record<string, Filter>>
export type ListName = keyof typeof LISTS

/** The list a filter narrows. */
export function listOf({ owner, risk, open }: Filter): ListName {
  if (owner === 'me') return 'mine'
  if (owner === 'none') return 'unowned'
  if (risk === 'at-risk') return 'atRisk'
  return open === 'ended' ? 'ended' : 'open'
}

/** Another list, narrowed as the one before; a state goes where only ended or only open tickets have it. */
export function onList(filter: Filter, name: ListName): Filter {
  const { kind, team, country, tag, state } = filter
  const keeps = (name === 'ended') === (filter.open === 'ended')
  const kept = { kind, team, country, tag, ...(keeps ? { state } : {}) }
  return { ...given(kept), ...LISTS[name] }
}

/** What narrows a list beyond what the list itself is. */
export function narrowing(filter: Filter): Filter {
  const of: Filter = LISTS[listOf(filter)]
  const more = Object.entries(given(filter)).filter(([key, value]) => of[key as keyof Filter] !== value)
  return Object.fromEntries(more) as Filter
}

/** Whether two filters leave the same tickets. */
export function sameFilter(one: Filter, other: Filter): boolean {
  const [a, b] = [given(one), given(other)].map(each => Object.entries(each).sort())
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A filter without what does not narrow. */
export function given(filter: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''),
  ) as Filter
}
