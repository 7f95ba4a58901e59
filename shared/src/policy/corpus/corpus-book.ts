import type { CoverBook, MachineTypeRow, SoldRow } from '../../rulebook/cover-book.ts'

type Answer = boolean | null

/**
 * A fictional book for the corpus. Type 82AA: sold and serviced in US, DE, NZ, HK, MO, TW, CN; every other place has
 * something of its own, as the rows say.
 */
export const CORPUS_BOOK: CoverBook = {
  kind: 'demonstration',
  version: 'corpus',
  checkedOn: '2026-10-01',
  types: [
    typeRow('82AA', 'consumer'),
    typeRow('82BB', 'consumer'),
    typeRow('82CC', 'consumer'),
    typeRow('21TT', 'think'),
    typeRow('83MM', 'commercial'),
  ],
  sold: [
    ...['US', 'DE', 'NZ', 'HK', 'MO', 'TW', 'CN'].map(place => row('82AA', place, true, true)),
    row('82AA', 'JP', false, false),
    row('82AA', 'IN', false, null),
    row('82AA', 'FR', true, false),
    row('82AA', 'GB', true, true),
    row('82AA', 'GB', true, false, { model: '82AA001XCD' }),
    row('82AA', 'IE', true, true),
    row('82AA', 'IE', false, false, { model: '82AA001XCD' }),
    row('82AA', 'AU', true, true),
    row('82AA', 'AU', true, true, { model: '82AA009XCD' }),
    row('82AA', 'MY', true, true),
    row('82AA', 'MY', true, true, { model: '82AA001XCD' }),
    row('82AA', 'MY', false, false, { model: '82AA009XCD' }),
    row('82AA', 'SG', null, true),
    row('82AA', 'KR', true, null),
    row('82AA', 'PH', null, null),
    row('82AA', 'TH', true, true, { model: '82AA001XCD' }),
    row('82AA', 'IT', false, false, { model: '82AA001XCD' }),
    row('82AA', 'ES', true, true),
    row('82AA', 'ES', true, null, { model: '82AA001XCD' }),
    row('82AA', 'VN', true, true, { until: '2026-06-30' }),
    row('82AA', 'VN', false, false, { from: '2026-07-01' }),
    row('82AA', 'ID', true, true, { from: '2027-01-01' }),
    row('82AA', 'CA', true, true),
    row('82AA', 'CA', false, false, { from: '2026-09-01' }),
    row('82AA', 'MX', true, true, { until: '2026-03-31' }),
    row('82AA', 'TR', false, false),
    row('82AA', 'TR', true, true, { model: '82AA001XCD' }),
    row('82BB', 'US', true, true),
    row('82BB', 'JP', true, true),
    row('82BB', 'DE', true, false),
  ],
  suffixes: [],
}

function row(
  machineType: string,
  place: string,
  sold: Answer,
  serviced: Answer,
  more: Partial<SoldRow> = {},
): SoldRow {
  return {
    ...{ machineType, model: null, place, sold, serviced },
    ...{ source: 'demonstration', checkedOn: '2026-09-15', from: '2020-01-01' },
    ...more,
  }
}

function typeRow(machineType: string, line: MachineTypeRow['line']): MachineTypeRow {
  return {
    ...{
      machineType,
      line,
      family: 'Corpus',
      form: 'notebook',
      nameEn: `Corpus ${machineType}`,
      nameZh: null,
    },
    ...{ source: 'inferred', checkedOn: '2026-09-01' },
  }
}
