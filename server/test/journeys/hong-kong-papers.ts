import { photo } from '../photos/photo.ts'

/** The days of the trip, as the signed exit-entry record shows them. */
const RECORD_DAYS = { leftMainland: '2026-08-13', returnedOn: '2026-08-15' }

/** One record answers the slip and the endorsement side. */
export const READINGS = {
  'hk-visitor-slip': { paper: 'exit-entry-record', dates: RECORD_DAYS },
  'hk-macao-permit-endorsement': { paper: 'exit-entry-record', dates: RECORD_DAYS },
} as const

const invoice = (serial: string) => ['HONG KONG COMPUTER SHOP', 'INVOICE 2026-08-14', 'Legion Y9000P', serial]

/** The papers of the story as a phone takes them: twelve megapixels each. */
export const PAPERS = {
  /** Held upright; the end of the serial is cut off. */
  proof: () => photo({ lines: invoice('S/N PF0U....'), orientation: 6 }),
  betterProof: () => photo({ lines: invoice('S/N PF0UT001') }),
  permit: () => photo({ lines: ['EXIT-ENTRY PERMIT HONG KONG MACAO', 'ERIKSSON ANNA MARIA', 'C00000000'] }),
  record: () =>
    photo({ lines: ['EXIT-ENTRY RECORD', 'OUT 2026-08-13 FUTIAN', 'IN 2026-08-15 FUTIAN', 'SIGNED'] }),
  another: () => photo({ lines: ['ANOTHER PERMIT'] }),
}

/** What the customer reads at the end, newest first. */
export const STORY = [
  'registered',
  'papers-accepted',
  'submitted',
  'page-received',
  'asked-again',
  'submitted',
  'consented',
  'page-reused',
  'page-received',
  'page-received',
  'page-received',
  'consented',
  'opened',
]
