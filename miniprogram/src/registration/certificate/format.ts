import type { Place } from '@iws/shared/rulebook/words'

/** Writes a number or serial in groups of four, so that it can be read out; one that has groups already stays. */
export function grouped(text: string): string {
  return /[\s-]/.test(text) ? text : text.replace(/(.{4})(?=.)/g, '$1 ')
}

const PLACES: Readonly<Record<string, Place>> = { HK: 'hongkong', MO: 'macao', TW: 'taiwan' }

/** The rulebook's place behind a country code, where it has a name of its own; other codes stay codes. */
export function placeOfCountry(code: string): Place | null {
  return PLACES[code] ?? null
}
