import type { DirectoryRow } from '@iws/shared/rulebook/directory'
import type { PlaceCode, PlaceRow } from '@iws/shared/rulebook/place'

/** A country or region with what the directory knows of it; null: nobody has looked for numbers there yet. */
export interface Listed {
  readonly place: PlaceRow
  readonly row: DirectoryRow | null
}

/** Puts `first` at the top, then places with a number, then the others; inside each in the book's own order. */
export function inOrder(
  places: readonly PlaceRow[],
  rows: readonly DirectoryRow[],
  first: PlaceCode | null,
): readonly Listed[] {
  const byPlace = new Map(rows.map(row => [row.place, row]))
  const listed = places.map(place => ({ place, row: byPlace.get(place.code) ?? null }))
  const rank = ({ place, row }: Listed): number => (place.code === first ? 0 : row?.phones.length ? 1 : 2)
  return [0, 1, 2].flatMap(each => listed.filter(one => rank(one) === each))
}

/** Keeps what is called so in any language, by another name or by its code; names that begin so come first. */
export function find(listed: readonly Listed[], typed: string): readonly Listed[] {
  const wanted = plain(typed)
  if (wanted === '') return listed
  const begins: Listed[] = []
  const holds: Listed[] = []
  for (const one of listed) {
    const { code, name, also } = one.place
    const names = [code, ...Object.values(name), ...also].map(plain)
    if (names.some(each => each.startsWith(wanted))) begins.push(one)
    // Two letters stand in the middle of too many names.
    else if (/[^a-z]/.test(wanted) || wanted.length > 2)
      if (names.some(each => each.includes(wanted))) holds.push(one)
  }
  return [...begins, ...holds]
}

/** Without case, accents, blanks and signs between the words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s.,·'’()&-]/g, '')
    .toLowerCase()
}
