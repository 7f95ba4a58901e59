import type { SoldRow } from '../cover-book.ts'

/** What the demonstration says of one type, or of one model: places by answer, their codes set apart by spaces. */
interface Spread {
  /** Sold and serviced. */
  readonly both?: string
  /** Sold, but not serviced. */
  readonly soldOnly?: string
  /** Sold; nobody has said whether it is serviced. */
  readonly soldOrAsk?: string
  /** Not sold, so not serviced. */
  readonly neither?: string
  /** Somebody looked and got no answer. */
  readonly ask?: string
}

const ANSWERS: readonly (readonly [keyof Spread, sold: boolean | null, serviced: boolean | null])[] = [
  ['both', true, true],
  ['soldOnly', true, false],
  ['soldOrAsk', true, null],
  ['neither', false, false],
  ['ask', null, null],
]

/** All of it is made up; no type is said to be sold anywhere in truth. */
const TYPES: Readonly<Record<string, Spread>> = {
  // The student's machine in Boston.
  '82WM': {
    both: 'US CA GB IE DE FR IT ES NL SE CH PL AU NZ SG MY TH AE HK TW',
    soldOnly: 'BR ZA',
    soldOrAsk: 'MX VN',
    neither: 'JP KR',
    ask: 'IN MO',
  },
  // The traveller's machine in Tokyo.
  '82L5': {
    both: 'US CA GB DE NL AU NZ SG HK',
    soldOnly: 'IT ES',
    soldOrAsk: 'MY TW',
    neither: 'JP KR FR BR MX IN VN',
    ask: 'IE SE CH PL TH AE ZA MO',
  },
  '82N7': {
    both: 'US CA GB DE FR JP AU SG HK TW',
    soldOnly: 'NZ',
    soldOrAsk: 'KR',
    neither: 'BR MX IN VN ZA',
    ask: 'IE IT ES NL SE CH PL MY TH AE MO',
  },
  '82JQ': {
    both: 'US CA GB DE FR IT ES NL SE PL AU SG MY TH HK TW KR',
    soldOnly: 'AE',
    soldOrAsk: 'CH NZ',
    neither: 'JP BR MX ZA',
    ask: 'IE IN VN MO',
  },
  '82TL': {
    both: 'US GB DE SG AU HK TW',
    soldOnly: 'FR ES PL',
    soldOrAsk: 'IT NL',
    neither: 'JP KR BR IN VN',
    ask: 'CA MX IE SE CH NZ MY TH AE ZA MO',
  },
  '82RF': {
    both: 'US CA GB DE FR IT ES NL SE CH PL AU NZ JP SG MY TH HK TW KR',
    soldOnly: 'MX',
    soldOrAsk: 'AE ZA',
    neither: 'BR',
    ask: 'IE IN VN MO',
  },
  '83AL': {
    both: 'US CA GB DE FR AU JP SG HK',
    soldOnly: 'TH',
    soldOrAsk: 'KR TW',
    neither: 'BR MX ZA AE',
    ask: 'IE IT ES NL SE CH PL NZ MY VN IN MO',
  },
  '83D3': {
    both: 'US GB DE IT KR AU SG MY',
    soldOnly: 'FR',
    soldOrAsk: 'JP',
    neither: 'BR MX VN IN',
    ask: 'CA IE ES NL SE CH PL NZ TH AE ZA HK MO TW',
  },
  // Seen under Chinese names only.
  '82GR': {
    neither: 'US CA MX BR GB IE DE FR IT ES NL SE CH PL AU NZ JP KR SG MY TH VN IN AE ZA TW',
    ask: 'HK MO',
  },
}

/**
 * Models by MTM (C2: the very model must be sold there). Where a place tells the models of a type apart, those it does not
 * name are unknown there, so only one type of the demonstration does.
 */
const MODELS: Readonly<Record<string, Spread>> = {
  // Its type is sold and serviced in these places, this model of it only in the first.
  '83D3EX00CD': { both: 'US', neither: 'KR IT' },
}

export const DEMONSTRATION_SOLD: readonly SoldRow[] = [
  ...Object.entries(TYPES).flatMap(([type, spread]) => rowsOf(type, null, spread)),
  ...Object.entries(MODELS).flatMap(([model, spread]) => rowsOf(model.slice(0, 4), model, spread)),
]

function rowsOf(machineType: string, model: string | null, spread: Spread): SoldRow[] {
  return ANSWERS.flatMap(([answer, sold, serviced]) =>
    (spread[answer] ?? '')
      .split(' ')
      .filter(Boolean)
      .map(place => ({
        machineType,
        model,
        place,
        sold,
        serviced,
        source: 'demonstration' as const,
        checkedOn: '2026-11-22',
        from: '2026-01-01',
      })),
  )
}
