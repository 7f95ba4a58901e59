import { addDays, day } from '../../calendar/day.ts'
import type { Day } from '../../calendar/day.ts'
import { recordOfStatement } from '../../machine/cover-statement.ts'
import { ENTITLEMENTS, LAYER_KINDS, LOOKUPS, RECORD_SOURCES } from '../../machine/record.ts'
import type { Layer, MachineRecord } from '../../machine/record.ts'
import type { CoverBook, SoldRow } from '../../rulebook/cover-book.ts'
import type { CoverFacts } from '../cover-facts.ts'

/** Gives the next number from 0 up to 1: mulberry32, so that one seed always makes the same records. */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const TYPES = ['81XA', '81XB', '81XC', '20XT', '81XF'] as const
const MODELS = ['1111CD', '2222CD', '3333CD'] as const
const PLACES = ['CN', 'HK', 'TW', 'US', 'JP', 'FR', 'DE'] as const
const ANSWERS = [true, true, true, true, true, true, true, true, false, null] as const
const TODAY = day('2026-11-22')

/** Makes the facts of one machine, likelier good than bad, so that each outcome comes often. */
export function someFacts(chance: Chance): CoverFacts {
  const found = chance() < 0.8
  const lookup = found ? 'found' : pick(chance, LOOKUPS)
  return {
    today: addDays(TODAY, Math.floor(chance() * 40) - 20),
    boughtIn: chance() < 0.6 ? 'CN' : maybe(chance, 0.5, pick(chance, PLACES)),
    destination: pick(chance, PLACES),
    lookup,
    record: lookup === 'found' || chance() < 0.2 ? someRecord(chance) : null,
    stated: chance() < 0.3 ? someStatement(chance) : null,
    refurbishedMark: pick(chance, [...Array<false>(14).fill(false), true, null]),
  }
}

/** Makes a book with a row or none for each type, place and model. */
export function someBook(chance: Chance): CoverBook {
  const sold: SoldRow[] = []
  for (const machineType of TYPES)
    for (const place of PLACES)
      for (const model of [null, ...MODELS])
        if (chance() < (model ? 0.15 : 0.9)) sold.push(...someRows(chance, machineType, place, model))
  const types = (['consumer', 'consumer', 'consumer', 'think', 'commercial'] as const).map((line, i) => ({
    ...{ machineType: TYPES[i] ?? '', line, family: 'Seed', form: 'notebook', nameEn: 'Seed', nameZh: null },
    ...{ source: 'inferred' as const, checkedOn: '2026-10-02' },
  }))
  const whole = { kind: 'demonstration', version: 'seed', checkedOn: '2026-10-01', suffixes: [] } as const
  return { ...whole, types: types.filter(() => chance() < 0.9), sold }
}

function someRows(chance: Chance, machineType: string, place: string, model: string | null): SoldRow[] {
  const row = (from: string, until: string | undefined): SoldRow => ({
    ...{ machineType, place, model: model && machineType + model },
    ...{ sold: pick(chance, ANSWERS), serviced: pick(chance, ANSWERS) },
    ...{ source: 'demonstration', checkedOn: '2026-10-03', from, until },
  })
  const change = addDays(TODAY, Math.floor(chance() * 40) - 20)
  const kind = chance()
  if (kind < 0.7) return [row('2020-01-01', undefined)]
  if (kind < 0.85) return [row(change, undefined), row('2020-01-01', addDays(change, -1))]
  return kind < 0.95 ? [row('2020-01-01', change)] : [row(change, undefined), row('2020-01-01', undefined)]
}

function someRecord(chance: Chance): MachineRecord {
  const machineType = pick(chance, [...TYPES, '81XA', '81XB', '81XA', '81XB'])
  const mtm = maybe(chance, 0.9, machineType + pick(chance, MODELS))
  return {
    source: pick(chance, RECORD_SOURCES),
    demonstration: true,
    readAt: Date.UTC(2026, 10, 1),
    machineType: chance() < 0.9 ? machineType : pick(chance, [null, 'TO BE FILLED', '81XC']),
    mtm,
    name: null,
    line: chance() < 0.85 ? 'consumer' : pick(chance, [null, 'think', 'commercial', 'consumer']),
    soldIn: chance() < 0.85 ? 'CN' : maybe(chance, 0.4, pick(chance, PLACES)),
    purchased: null,
    shipped: null,
    layers: someLayers(chance),
    entitlement: chance() < 0.7 ? 'bundled' : pick(chance, ENTITLEMENTS),
  }
}

function someLayers(chance: Chance): Layer[] {
  const count = Math.floor(chance() * chance() * 5)
  const usual = chance() < 0.8 ? [aLayer(chance, 'base', 0)] : []
  return [...usual, ...Array.from({ length: count }, () => aLayer(chance, pick(chance, LAYER_KINDS), 0.15))]
}

function aLayer(chance: Chance, kind: Layer['kind'], unknown: number): Layer {
  const start = addDays(TODAY, Math.floor(chance() * 120) - 100)
  const end = addDays(start, Math.floor(chance() * 220) - 2)
  return { kind, name: null, start: maybe(chance, 1 - unknown, start), end: maybe(chance, 1 - unknown, end) }
}

function someStatement(chance: Chance): MachineRecord {
  const day = (): Day => addDays(TODAY, Math.floor(chance() * 80) - 30)
  return recordOfStatement(
    {
      machineType: maybe(chance, 0.3, pick(chance, TYPES)) ?? undefined,
      mtm: maybe(chance, 0.5, pick(chance, TYPES) + pick(chance, MODELS)) ?? undefined,
      purchased: maybe(chance, 0.3, day()) ?? undefined,
      baseEnds: maybe(chance, 0.7, day()) ?? undefined,
      entitlement: pick(chance, ENTITLEMENTS),
      soldIn: maybe(chance, 0.3, pick(chance, PLACES)),
    },
    Date.UTC(2026, 10, 2),
  )
}

function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T
}

function maybe<T>(chance: Chance, often: number, value: T): T | null {
  return chance() < often ? value : null
}
