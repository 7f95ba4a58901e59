import type { Day } from '../calendar/day.ts'
import type { CoverBook, SoldRow } from '../rulebook/cover-book.ts'
import type { PlaceCode } from '../rulebook/place.ts'
import type { Verdict } from './finding.ts'

/** What is asked of the book: one type, perhaps one model of it, one place, one day. */
export interface SoldAsked {
  readonly type: string | null
  readonly model: string | null
  readonly place: PlaceCode
  readonly today: Day
}

/** What the book says of one question, and the day its row was checked. */
export interface SoldAnswer {
  readonly verdict: Verdict
  readonly asOf: string
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

/** Whether the type is sold, or serviced, there. One model of it that is, shows it where no row speaks of the type. */
export function typeThere(book: CoverBook, asked: SoldAsked, key: 'sold' | 'serviced'): SoldAnswer {
  const { ofType, ofModel } = rowsOf(book, asked)
  const row = ofType && ofType[key] !== null ? ofType : ofModel?.[key] ? ofModel : ofType
  return { verdict: verdictOf(row?.[key]), asOf: row?.checkedOn ?? book.checkedOn }
}

/**
 * Whether the very model is sold and serviced there (C2). A row of its own goes first. Without one the answer for its type
 * holds, unless the book tells the type's models apart at that place: then nobody has spoken of this one.
 */
export function modelThere(book: CoverBook, asked: SoldAsked): SoldAnswer {
  const { ofModel, models } = rowsOf(book, asked)
  if (ofModel) return { verdict: both(ofModel.sold, ofModel.serviced), asOf: ofModel.checkedOn }
  if (models[0]) return { verdict: 'unknown', asOf: models[0].checkedOn }
  const [sold, serviced] = [typeThere(book, asked, 'sold'), typeThere(book, asked, 'serviced')]
  return { verdict: joinedVerdict(sold.verdict, serviced.verdict), asOf: serviced.asOf }
}

/** Every place of which the rows speak, in their order. */
export function placesOf(book: CoverBook): PlaceCode[] {
  return [...new Set(book.sold.map(row => row.place))]
}

function rowsOf(book: CoverBook, { type, model, place, today }: SoldAsked) {
  const there = book.sold.filter(
    row =>
      row.machineType === type &&
      row.place === place &&
      row.from <= today &&
      !(row.until && row.until < today),
  )
  const models = there.filter(row => row.model !== null)
  return {
    ofType: latest(there.filter(row => row.model === null)),
    ofModel: latest(models.filter(row => row.model === model)),
    models,
  }
}

function latest(rows: readonly SoldRow[]): SoldRow | null {
  return rows.reduce<SoldRow | null>((best, row) => (best && best.from > row.from ? best : row), null)
}

function both(one: boolean | null, other: boolean | null): Verdict {
  return joinedVerdict(verdictOf(one), verdictOf(other))
}

function verdictOf(answer: boolean | null | undefined): Verdict {
  return answer === true ? 'pass' : answer === false ? 'fail' : 'unknown'
}

function joinedVerdict(one: Verdict, other: Verdict): Verdict {
  if (one === 'fail' || other === 'fail') return 'fail'
  return one === 'pass' && other === 'pass' ? 'pass' : 'unknown'
}
