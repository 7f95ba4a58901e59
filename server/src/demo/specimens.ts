import type { Readings, Typed } from '../tickets/registration/registration.ts'
import type { Route } from '@iws/shared/rulebook/schema'
import type { ExcuseId, PaperId } from '@iws/shared/rulebook/words'
import type { z } from '@iws/shared/schema'

/** How far a specimen has come. */
export type Stand =
  'draft' | 'in-review' | 'original-kept' | 'sent-back' | 'papers-accepted' | 'registered' | 'refused'

/** One made-up registration. People and numbers are those of specimen documents; none of them exists. */
export interface Specimen {
  /** Stays for ever: it makes the idempotency keys. */
  readonly id: string
  readonly route: z.infer<typeof Route>
  readonly stand: Stand
  /** Belongs to the customer of the one-tap sign-in, so that there is something to look at. */
  readonly own?: true
  readonly typed: Partial<Typed> & Pick<Typed, 'serial' | 'model' | 'name' | 'purchaseDay'>
  /** Which paper answers a requirement, and the lines drawn on it. */
  readonly papers: Partial<Record<PaperId, { readonly paper: PaperId; readonly lines: readonly string[] }>>
  readonly excuse?: { readonly requirement: PaperId; readonly excuse: ExcuseId; readonly note: string }
}

const ANNA = 'ERIKSSON ANNA MARIA'
const MRZ = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<']

const invoice = (day: string, model: string, serial: string, shop = 'EXAMPLE COMPUTERS') => ({
  paper: 'purchase-proof' as const,
  lines: [shop, `INVOICE ${day}`, model, `S/N ${serial}`, 'PAID'],
})
const record = (out: string, back: string) => ({
  paper: 'exit-entry-record' as const,
  lines: ['EXIT-ENTRY RECORD', `EXIT  ${out}`, `ENTRY ${back}`, 'ELECTRONICALLY SIGNED'],
})
const permit = {
  paper: 'hk-macao-permit' as const,
  lines: ['EXIT-ENTRY PERMIT', ANNA, 'C00000000', 'VALID UNTIL 2030-01-01'],
}
const passport = { paper: 'passport-photo-page' as const, lines: ['PASSPORT UTO', ANNA, 'L898902C', ...MRZ] }
const crossing = (out: string, back: string) => ({
  paper: 'exit-entry-record' as const,
  dates: { leftMainland: out, returnedOn: back },
})
const recordDays = (out: string, back: string): Readings => ({
  'hk-visitor-slip': crossing(out, back),
  'hk-macao-permit-endorsement': crossing(out, back),
})

const HONG_KONG = { place: 'hongkong', way: 'carried', residency: 'mainland' } as const
const HONG_KONG_HOME = { place: 'hongkong', way: 'carried', residency: 'hongkong' } as const
const PARCEL = { place: 'abroad', way: 'posted', residency: 'mainland' } as const
const REACH = { phone: '+1 202 555 0100', mail: 'anna@example.com' }

const shopping = (
  id: string,
  serial: string,
  stand: Stand,
  day: string,
  out: string,
  back: string,
): Specimen => ({
  id,
  route: HONG_KONG,
  stand,
  typed: {
    ...REACH,
    serial,
    model: 'Legion Y9000P',
    name: ANNA,
    purchaseDay: day,
    readings: recordDays(out, back),
  },
  papers: {
    'purchase-proof': invoice(day, 'Legion Y9000P', serial, 'EXAMPLE COMPUTERS HONG KONG'),
    'hk-macao-permit': permit,
    'hk-macao-permit-endorsement': record(out, back),
    'hk-visitor-slip': record(out, back),
  },
})
const parcel = (id: string, serial: string, stand: Stand): Specimen => ({
  id,
  route: PARCEL,
  stand,
  typed: {
    ...REACH,
    serial,
    model: 'Yoga Pro 9',
    name: ANNA,
    purchaseDay: '2026-09-01',
    readings: { 'tax-form-original': { paper: 'tax-form-original', dates: { taxDay: '2026-09-12' } } },
  },
  papers: {
    'purchase-proof': invoice('2026-09-01', 'Yoga Pro 9', serial, 'EXAMPLE ONLINE SHOP'),
    'tax-form-original': {
      paper: 'tax-form-original',
      lines: ['TAX FORM', '2026-09-12', ANNA, 'NOTEBOOK COMPUTER 1'],
    },
  },
})
const atHome = (
  id: string,
  serial: string,
  stand: Stand,
  otherName: Typed['otherName'] = null,
): Specimen => ({
  id,
  route: HONG_KONG_HOME,
  stand,
  typed: { ...REACH, serial, model: 'Xiaoxin Pro 16', name: ANNA, purchaseDay: '2026-07-02', otherName },
  papers: {
    'purchase-proof': invoice('2026-07-02', 'Xiaoxin Pro 16', serial),
    'home-return-permit': { paper: 'home-return-permit', lines: ['HOME RETURN PERMIT', ANNA, 'H00000000'] },
  },
})

/** Enough that the desk looks alive: each state, both ways home, and a few knots for the reviewer. */
export const SPECIMENS: readonly Specimen[] = [
  shopping('carried-clean', 'PF0UT101', 'in-review', '2026-08-14', '2026-08-13', '2026-08-15'),
  shopping('carried-outside-stay', 'PF0UT102', 'in-review', '2026-08-20', '2026-08-13', '2026-08-15'),
  parcel('posted-waiting', 'PF0UT103', 'in-review'),
  parcel('posted-original-kept', 'PF0UT104', 'original-kept'),
  {
    id: 'abroad-e-gate',
    route: { place: 'abroad', way: 'carried', residency: 'mainland' },
    stand: 'in-review',
    typed: { ...REACH, serial: 'PF0UT105', model: 'Legion 5', name: ANNA, purchaseDay: '2026-06-10' },
    papers: {
      'purchase-proof': invoice('2026-06-10', 'Legion 5', 'PF0UT105', 'EXAMPLE STORE BOSTON'),
      'passport-photo-page': passport,
    },
    excuse: { requirement: 'passport-stamp-page', excuse: 'no-stamp-e-gate', note: 'E-gate both ways.' },
  },
  atHome('company-invoice', 'PF0UT106', 'in-review', { kind: 'company', note: 'Example Trading Ltd. paid.' }),
  { ...shopping('came-back', 'PF0UT107', 'sent-back', '2026-10-02', '2026-10-01', '2026-10-04'), own: true },
  atHome('passed-on', 'PF0UT108', 'papers-accepted'),
  { ...atHome('registered', 'PF0UT109', 'registered'), own: true },
  atHome('refused', 'PF0UT110', 'refused'),
]
