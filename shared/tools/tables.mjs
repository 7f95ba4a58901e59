/** Writes the tables of the rulebook that come out of packages: zones, holidays, places, addresses. See docs/tables.md. */
import { DIRECTORY_ROWS } from '../src/rulebook/tables/directory.ts'
import { MAINS_ROWS } from '../src/rulebook/tables/mains.ts'
import { writeAddresses } from './addresses.mjs'
import { writeHolidays } from './holidays.mjs'
import { writePlaces } from './places.mjs'
import { writeZones } from './zones.mjs'

const withPhones = DIRECTORY_ROWS.filter(row => row.phones.length > 0).map(row => row.place)

writePlaces([...DIRECTORY_ROWS, ...MAINS_ROWS].map(row => row.place))
writeHolidays(withPhones)
writeZones(DIRECTORY_ROWS.flatMap(row => [row.zone, ...row.phones.flatMap(phone => phone.hours?.zone ?? [])]))
writeAddresses(DIRECTORY_ROWS.map(row => row.place))
