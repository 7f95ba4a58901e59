import type { MainsRow } from '@iws/shared/rulebook/directory'
import type { GuideLine } from '@iws/shared/rulebook/guide'
import type { Fill } from '@iws/shared/text'

/** The mainland's own mains (C7). */
const HOME = { hertz: 50, plugs: ['A', 'C', 'I'] } as const

/** One sentence about the mains of a place, with what fills it. `warns`: read the label before plugging in. */
export interface MainsLine {
  readonly line: GuideLine
  readonly fill: Fill
  readonly warns: boolean
}

/**
 * Takes what is known of a place's mains; gives what somebody from the mainland has to know, most pressing first. A
 * supply of 220 V takes 200 V and more; below that lies the other band, where one with a fixed voltage does not run.
 * Two nominal values inside one band are no danger. Null, where nothing is known.
 */
export function mainsLines(row: MainsRow | null): readonly MainsLine[] {
  if (!row) return [{ line: 'mainsUnknown', fill: {}, warns: true }]
  return [voltage(row), ...frequency(row), plugs(row), ...sources(row), told('labelDecides')]
}

/** Gives which of the plugs in use there are not in use on the mainland. */
export function missingPlugs(row: MainsRow): readonly string[] {
  return row.plugs.filter(letter => !(HOME.plugs as readonly string[]).includes(letter))
}

const told = (line: GuideLine, fill: Fill = {}, warns = false): MainsLine => ({ line, fill, warns })
const isLow = (volts: number): boolean => volts < 200
const either = (values: readonly (number | string)[]): string => values.join(' / ')

function voltage({ voltages, other }: MainsRow): MainsLine {
  // Where sources differ, the one that warns is believed.
  const all = [...voltages, ...(other?.voltages ?? [])]
  const volts = either(voltages)
  if (!all.some(isLow)) return told('mainsSame', { volts })
  if (all.every(isLow)) return told('mainsJump', { volts }, true)
  return told('mainsBoth', { volts: either([...new Set(all)].sort((a, b) => a - b)) }, true)
}

function frequency({ frequencies }: MainsRow): readonly MainsLine[] {
  if (frequencies.every(hertz => hertz === HOME.hertz)) return []
  return [told('mainsHertz', { hertz: either(frequencies) })]
}

function plugs(row: MainsRow): MainsLine {
  const missing = missingPlugs(row)
  const fits = row.plugs.filter(letter => !missing.includes(letter))
  const fill = { plugs: row.plugs.join(' '), fits: fits.join(' '), missing: missing.join(' ') }
  if (missing.length === 0) return told('plugsFit', fill)
  return told(fits.length > 0 ? 'plugsSome' : 'plugsNone', fill)
}

function sources({ agreement, other, ...row }: MainsRow): readonly MainsLine[] {
  if (agreement === 'single-source') return [told('oneSource')]
  const said = [
    differs(row.voltages, other?.voltages) && `${either(other?.voltages ?? [])} V`,
    differs(row.frequencies, other?.frequencies) && `${either(other?.frequencies ?? [])} Hz`,
    differs(row.plugs, other?.plugs) && (other?.plugs ?? []).join(' '),
  ].filter(Boolean)
  return said.length > 0 ? [told('sourcesDiffer', { other: said.join(' · ') })] : []
}

function differs<T>(ours: readonly T[], theirs: readonly T[] | undefined): boolean {
  return theirs !== undefined && [...ours].sort().join() !== [...theirs].sort().join()
}
