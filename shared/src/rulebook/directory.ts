import { WEEKDAYS, type Hours, type OpenSpan, type Weekday } from '../calendar/hours.ts'
import type { Text } from '../text.ts'
import type { PlaceCode } from './place.ts'

export { WEEKDAYS }
export type { OpenSpan, Weekday }

/** Opening hours of one line or counter, on the wall clock of an IANA zone. */
export interface Timetable extends Hours {
  readonly zone: string
}

/** How sure a row is: to be used after a check, old or weakly sourced, or an example of the demonstration. */
export const PHONE_STATES = ['checked-source', 'weak-or-old', 'demonstration'] as const

/** When a line is said to answer. `closedOnHolidays` null: the source does not say. */
export interface LineHours {
  readonly zone: string
  readonly spans: readonly OpenSpan[]
  readonly closedOnHolidays?: boolean | null
}

/** One number. Null means "not known, ask", never a guess. */
export interface PhoneRow {
  readonly id: string
  /** As printed in the country. */
  readonly number: string
  /** With country code, where the printed form converts without doubt; else it is only dialled inside the country. */
  readonly e164: string | null
  readonly line: 'consumer' | 'think' | 'any' | 'unknown'
  readonly purpose: 'support' | 'premium' | 'enterprise' | 'iws-desk'
  readonly menuOption: string | null
  /** Language tags of who answers. */
  readonly languages: readonly string[] | null
  readonly hours: LineHours | null
  readonly tollFree: boolean | null
  /** Whether it connects from other countries; null: nobody has tried. */
  readonly fromAbroad: boolean | null
  readonly note: Text | null
  readonly state: (typeof PHONE_STATES)[number]
  /** Where the number stands; a plain reference, not a sentence for customers. */
  readonly source: string
  /** Year or day the source was written, where it says so. */
  readonly sourceDate: string | null
  readonly checkedOn: string
  readonly stale: boolean
}

/** How service is given to machines bought there; a hint of what to expect, since the destination decides (C12). */
export const SERVICE_KINDS = [
  'parts-sent',
  'on-site',
  'courier',
  'carry-in',
  'mail-in',
  'mail-in-own-cost',
  'exchange',
] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]

/** One country or region of the directory. A row without numbers is kept: it says "not known, ask". */
export interface DirectoryRow {
  readonly place: PlaceCode
  readonly zone: string
  /** More than one zone: say whose hours these are. */
  readonly severalZones: boolean
  /** Such as `+49`. */
  readonly callingCode: string | null
  readonly phones: readonly PhoneRow[]
  readonly services: readonly ServiceKind[] | null
  readonly servicesSource: string | null
  readonly checkedOn: string
}

/** A public holiday, from the holiday library, as a row. */
export interface HolidayRow {
  readonly place: PlaceCode
  readonly day: string
  readonly name: string
}

/** The mains at one place, against 220 V 50 Hz, plugs A C I of the mainland. `other`: figures of a second source that differ. */
export interface MainsRow {
  readonly place: PlaceCode
  readonly voltages: readonly number[]
  readonly frequencies: readonly number[]
  readonly plugs: readonly string[]
  readonly agreement: 'full' | 'partial' | 'single-source'
  readonly other: {
    readonly voltages?: readonly number[]
    readonly frequencies?: readonly number[]
    readonly plugs?: readonly string[]
  } | null
}

/** A mainland service station. `lines` null: not known which lines it takes. GCJ-02 degrees. */
export interface StationRow {
  readonly code: string
  readonly name: string
  readonly company: string | null
  readonly province: string
  /** Ends in 市, 州, 盟 or 地区. */
  readonly city: string
  readonly address: string
  readonly phone: string | null
  readonly hours: { readonly zone: 'Asia/Shanghai'; readonly spans: readonly OpenSpan[] } | null
  readonly lat: number
  readonly lng: number
  readonly lines: readonly string[] | null
  readonly source: string
  readonly checkedOn: string
}
