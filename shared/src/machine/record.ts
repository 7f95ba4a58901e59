import type { Day } from '../calendar/day.ts'
import { LINES } from '../rulebook/cover-book.ts'
import { z } from '../schema.ts'

/** Who told us: the catalogue in the package, Lenovo's keyed interface, or the customer. */
export const RECORD_SOURCES = ['catalogue', 'esupport', 'statement'] as const
export type RecordSource = (typeof RECORD_SOURCES)[number]

/** The layers of cover. Only `base` sets the end that counts abroad (C3, C11); `iws` is the entitlement itself (C19). */
export const LAYER_KINDS = ['base', 'software', 'extended', 'accidental', 'iws'] as const
export type LayerKind = (typeof LAYER_KINDS)[number]

/** How the machine has the international warranty (C19). `none` only where a source says so. */
export const ENTITLEMENTS = ['bundled', 'bought', 'none', 'unknown'] as const
export type Entitlement = (typeof ENTITLEMENTS)[number]

const DayText = z.string() as unknown as z.ZodMiniType<Day>

/** One layer as its source names it. A day nobody gave is null, never guessed. */
export const Layer = z.object({
  kind: z.enum(LAYER_KINDS),
  name: z.nullable(z.string()),
  start: z.nullable(DayText),
  end: z.nullable(DayText),
})
export type Layer = z.infer<typeof Layer>

/** What is known of one machine, who said so, and when it was read (epoch ms). It carries no serial. */
export const MachineRecord = z.object({
  source: z.enum(RECORD_SOURCES),
  /** A fictional machine of the demonstration. */
  demonstration: z.boolean(),
  readAt: z.number(),
  machineType: z.nullable(z.string()),
  /** Ten characters. */
  mtm: z.nullable(z.string()),
  name: z.nullable(z.string()),
  line: z.nullable(z.enum(LINES)),
  /** Where Lenovo or a reseller first sold it (C11), a place code. */
  soldIn: z.nullable(z.string()),
  purchased: z.nullable(DayText),
  shipped: z.nullable(DayText),
  layers: z.array(Layer),
  entitlement: z.enum(ENTITLEMENTS),
})
export type MachineRecord = z.infer<typeof MachineRecord>

/** What a look-up came to. `unknown`: the source answered and knows no such machine. `not-answered`: nobody answered. */
export const LOOKUPS = ['found', 'unknown', 'not-answered', 'not-asked'] as const
export type Lookup = (typeof LOOKUPS)[number]
