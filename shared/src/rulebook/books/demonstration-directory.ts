import { text } from '../../text.ts'
import type { DirectoryRow, OpenSpan, PhoneRow } from '../directory.ts'

const CHECKED_ON = '2026-11-22'
const SOURCE = 'demonstration'
const WORKDAYS: readonly OpenSpan[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '09:00', close: '18:00' },
]
const EXAMPLE = text(
  '演示用的号码，打不通；真实号码请查联想官方页面。',
  '示範用的號碼，無法接通；真實號碼請查聯想官方頁面。',
  'An example number for the demonstration; it connects to nobody. Look up the real one on Lenovo’s own page.',
)

/**
 * Made-up numbers, by place, for the journeys: one of those set apart for stories in the United States, and one with a
 * local part that no exchange of Japan has.
 */
const PHONES: Readonly<Record<string, PhoneRow>> = {
  US: {
    ...example('us-demonstration', '202-555-0142', '+12025550142'),
    menuOption: '2',
    languages: ['en', 'zh'],
    hours: { zone: 'America/New_York', spans: WORKDAYS },
    tollFree: false,
    fromAbroad: true,
  },
  JP: {
    ...example('jp-demonstration', '03-0000-0142', '+81300000142'),
    languages: ['ja'],
    hours: { zone: 'Asia/Tokyo', spans: WORKDAYS },
    tollFree: false,
  },
}

/** Puts the demonstration's numbers before the real ones of their places; every real row stays as it is. */
export function withDemonstrationPhones(rows: readonly DirectoryRow[]): readonly DirectoryRow[] {
  return rows.map(row => {
    const phone = PHONES[row.place]
    return phone ? { ...row, phones: [phone, ...row.phones] } : row
  })
}

function example(id: string, number: string, e164: string): PhoneRow {
  return {
    id,
    number,
    e164,
    line: 'consumer',
    purpose: 'support',
    menuOption: null,
    languages: null,
    hours: null,
    tollFree: null,
    fromAbroad: null,
    note: EXAMPLE,
    state: 'demonstration',
    source: SOURCE,
    sourceDate: null,
    checkedOn: CHECKED_ON,
    stale: false,
  }
}
