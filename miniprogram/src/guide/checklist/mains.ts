import type { MainsRow } from '@iws/shared/rulebook/directory'
import type { GuideLine } from '@iws/shared/rulebook/guide'
import type { Fill } from '@iws/shared/text'

/** One sentence about the mains of a place, with what fills it. `warns`: read the label before plugging in. */
export interface MainsLine {
  readonly line: GuideLine
  readonly fill: Fill
  readonly warns: boolean
}

/** The mainland's own mains (C7). Its supply of 220 V takes 200 V and more; below that is the other band. */
const HERTZ = 50
const PLUGS = 'ACI'
const LOWEST = 200

/** Gives which of the plugs in use there are not in use on the mainland. */
export function missingPlugs(row: MainsRow): readonly string[] {
  return row.plugs.filter(letter => !PLUGS.includes(letter))
}

/**
 * Takes what is known of a place's mains; gives what somebody from the mainland has to know, most pressing first. Two
 * nominal values inside one band are no danger. Where sources differ, the one that warns is believed. Null: not known.
 */
export function mainsLines(row: MainsRow | null): readonly MainsLine[] {
  const lines: MainsLine[] = []
  const add = (line: GuideLine, fill: Fill, warns: boolean): number => lines.push({ line, fill, warns })
  if (!row) {
    add('mainsUnknown', {}, true)
    return lines
  }
  const { voltages = [], frequencies = [], plugs = [] } = row.other ?? {}
  const all = [...new Set([...row.voltages, ...voltages])].sort((one, other) => one - other)
  const [low, high] = [all.some(volts => volts < LOWEST), all.some(volts => volts >= LOWEST)]
  const volts = (low && high ? all : row.voltages).join(' / ')
  add(low ? (high ? 'mainsBoth' : 'mainsJump') : 'mainsSame', { volts }, low)
  if (row.frequencies.some(hertz => hertz !== HERTZ))
    add('mainsHertz', { hertz: row.frequencies.join(' / ') }, false)
  const missing = missingPlugs(row)
  const fits = row.plugs.filter(letter => !missing.includes(letter))
  const plugLine = missing.length === 0 ? 'plugsFit' : fits.length > 0 ? 'plugsSome' : 'plugsNone'
  add(plugLine, { plugs: row.plugs.join(' '), fits: fits.join(' '), missing: missing.join(' ') }, false)
  if (row.agreement === 'single-source') add('oneSource', {}, false)
  const other = [
    voltages.join(' / ') && `${voltages.join(' / ')} V`,
    frequencies.join(' / ') && `${frequencies.join(' / ')} Hz`,
    plugs.join(' '),
  ]
  if (row.other) add('sourcesDiffer', { other: other.filter(Boolean).join(' · ') }, false)
  add('labelDecides', {}, false)
  return lines
}
