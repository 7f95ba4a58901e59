import type { CallWindow } from '@iws/shared/contract/service-fields'

/** The parts of a day in which somebody likes to be called, in minutes since midnight of his own clock. */
export const PARTS = {
  morning: [540, 720],
  noon: [720, 960],
  afternoon: [960, 1140],
  evening: [1140, 1320],
} as const
export type PartOfDay = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as readonly PartOfDay[]

export const DAYS = {
  allDays: [1, 2, 3, 4, 5, 6, 7],
  workDays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
} as const
export type DaysName = keyof typeof DAYS
export const DAY_NAMES = Object.keys(DAYS) as readonly DaysName[]

/** Takes what was chosen, names parted by blanks; gives the parts of the day in their order. */
export function partsOf(chosen: string | undefined): readonly PartOfDay[] {
  const names = (chosen ?? '').split(' ')
  return PART_NAMES.filter(name => names.includes(name))
}

export function daysOf(chosen: string | undefined): DaysName {
  return DAY_NAMES.find(name => name === chosen) ?? 'allDays'
}

/** Adds a part that is not chosen, takes away one that is. */
export function toggled(chosen: string | undefined, part: PartOfDay): string {
  const before = partsOf(chosen)
  const after = before.includes(part) ? before.filter(each => each !== part) : [...before, part]
  return after.join(' ')
}

/**
 * Gives the windows as they are sent; parts that follow each other are one. Any time on every day is no window at all, any
 * time on some days is the waking day there.
 */
export function windowsOf(parts: string | undefined, days: string | undefined): CallWindow[] {
  const chosen = partsOf(parts)
  const on = daysOf(days)
  if (chosen.length === 0 && on === 'allDays') return []
  const spans: (readonly [number, number])[] =
    chosen.length === 0 ? [[540, 1320]] : chosen.map(name => PARTS[name])
  return spans
    .reduce<[number, number][]>((joined, [from, until]) => {
      const last = joined[joined.length - 1]
      if (last && last[1] === from) last[1] = until
      else joined.push([from, until])
      return joined
    }, [])
    .map(([from, until]) => ({ days: [...DAYS[on]], from, until }))
}

/** Takes windows as they were sent; gives what was chosen, as `windowsOf` takes it. */
export function chosenOf(windows: readonly CallWindow[]): { readonly parts: string; readonly days: string } {
  const parts = PART_NAMES.filter(name =>
    windows.some(({ from, until }) => from <= PARTS[name][0] && until >= PARTS[name][1]),
  )
  const on = windows[0]?.days.join() ?? DAYS.allDays.join()
  const days = DAY_NAMES.find(name => DAYS[name].join() === on) ?? 'allDays'
  return { parts: parts.length === PART_NAMES.length ? '' : parts.join(' '), days }
}
