import type { Day } from '../calendar/day.ts'
import type { CoverBook, SoldRow } from '../rulebook/cover-book.ts'
import type { PlaceCode } from '../rulebook/place.ts'
import type { Verdict } from './finding.ts'

/** What the book says of one question, and the day its row was checked. */
export interface SoldAnswer {
  readonly verdict: Verdict
  readonly asOf: string
}

/** The three questions of C1 and C2 at one place. */
export interface SoldThere {
  readonly sold: SoldAnswer
  readonly serviced: SoldAnswer
  /** Whether the very model is sold and serviced. */
  readonly model: SoldAnswer
}

const rowsByType = new WeakMap<CoverBook, Map<string, SoldRow[]>>()

/** Gives the book with the rows of one type alone. A large book is sorted once, then asked many times. */
export function bookOfType(book: CoverBook, type: string | null): CoverBook {
  let rows = rowsByType.get(book)
  if (!rows) {
    rows = new Map()
    for (const row of book.sold) {
      const alike = rows.get(row.machineType)
      if (alike) alike.push(row)
      else rows.set(row.machineType, [row])
    }
    rowsByType.set(book, rows)
  }
  return { ...book, sold: rows.get(type ?? '') ?? [] }
}

/**
 * Takes the book, type, model, place and day; gives what the rows in force say. A model of a type that is sold shows that
 * the type is, where no row speaks of the type. Where none speaks of the model (C2), the answer for its type holds, unless
 * the book tells the type's models apart at that place: then nobody has spoken of this one.
 */
export function soldThere(
  book: CoverBook,
  type: string | null,
  model: string | null,
  place: PlaceCode,
  today: Day,
): SoldThere {
  const there = book.sold.filter(
    row =>
      row.machineType === type &&
      row.place === place &&
      row.from <= today &&
      (!row.until || row.until >= today),
  )
  const ofType = latest(there, null)
  const ofModel = model === null ? null : latest(there, model)
  const other = there.find(row => row.model !== null)
  const sold = ofType?.sold ?? (ofModel?.sold || null)
  const serviced = ofType?.serviced ?? (ofModel?.serviced || null)
  const say = (row: SoldRow | null | undefined, ...answers: (boolean | null)[]): SoldAnswer => ({
    verdict: answers.includes(false) ? 'fail' : answers.includes(null) ? 'unknown' : 'pass',
    asOf: (row ?? book).checkedOn,
  })
  return {
    sold: say(ofType ?? ofModel, sold),
    serviced: say(ofType ?? ofModel, serviced),
    model: ofModel
      ? say(ofModel, ofModel.sold, ofModel.serviced)
      : other
        ? say(other, null)
        : say(ofType, sold, serviced),
  }
}

/** The row in force of the type (null) or of one model that began last. */
function latest(rows: readonly SoldRow[], model: string | null): SoldRow | null {
  return rows.reduce<SoldRow | null>(
    (best, row) => (row.model !== model || (best && best.from > row.from) ? best : row),
    null,
  )
}

/** Every place of which the rows speak, in their order. */
export function placesOf(book: CoverBook): PlaceCode[] {
  return [...new Set(book.sold.map(row => row.place))]
}
