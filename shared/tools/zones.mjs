import moment from 'moment-timezone'
import { rowsOf, writeTable } from './write-table.mjs'

const FROM = '2025-01-01'
const UNTIL = '2037-12-31'

/** Zones beside those of the directory, where a country has several: hours of a line may come to be given in them. */
const MORE = [
  'America/Anchorage America/Chicago America/Denver America/Edmonton America/Halifax America/Los_Angeles',
  'America/Manaus America/Phoenix America/St_Johns America/Tijuana America/Vancouver America/Winnipeg',
  'Asia/Makassar Asia/Vladivostok Asia/Yekaterinburg Atlantic/Azores Atlantic/Canary Australia/Adelaide',
  'Australia/Brisbane Australia/Darwin Australia/Lord_Howe Australia/Perth Europe/Kaliningrad',
  'Pacific/Chatham Pacific/Easter Pacific/Galapagos Pacific/Honolulu Asia/Kathmandu Asia/Karachi Asia/Dhaka',
]
  .join(' ')
  .split(' ')

/** Takes a zone's id; gives its first offset and its changes, minutes east of UTC. */
function rowOf(id) {
  const zone = moment.tz.zone(id)
  if (!zone) throw new Error(`no such zone in the data: ${id}`)
  const [from, until] = [Date.parse(FROM), Date.parse(`${UNTIL}T23:59:59Z`)]
  const east = index => -Math.round(zone.offsets[index])
  const start = zone.untils.findIndex(each => each === null || each > from)
  const changes = []
  for (let index = start; zone.untils[index] !== null && zone.untils[index] <= until; index += 1) {
    // A change of the name alone is none for us.
    if (index + 1 < zone.offsets.length && east(index + 1) !== east(index))
      changes.push([zone.untils[index] / 1000, east(index + 1)])
  }
  return { id, first: east(start), changes }
}

/** Takes the ids the tables name; writes zones.ts. */
export function writeZones(named) {
  const rows = [...new Set([...named, 'Asia/Shanghai', ...MORE])].sort().map(rowOf)
  const kinds = [...new Set(rows.map(row => JSON.stringify(row.changes)))]
  const of = row => kinds.indexOf(JSON.stringify(row.changes))
  writeTable(
    'zones.ts',
    [
      'Data table. Made by `npm run tables` from the packed data of the package moment-timezone (MIT), which packs the',
      `IANA Time Zone Database (public domain), release ${moment.tz.dataVersion}. Do not edit by hand.`,
    ],
    `import type { ZoneRow, ZoneTable } from '../../calendar/offsets.ts'

/** Sets of changes; several zones share one. */
${rowsOf('CHANGES', "readonly ZoneRow['changes'][]", kinds)}
${rowsOf(
  'ROWS',
  'readonly (readonly [id: string, first: number, changes: number])[]',
  rows.map(row => [row.id, row.first, of(row)]),
)}
export const ZONES: ZoneTable = {
  version: '${moment.tz.dataVersion}',
  from: day('${FROM}'),
  until: day('${UNTIL}'),
  zones: ROWS.map(([id, first, changes]) => ({ id, first, changes: CHANGES[changes]! })),
}
`.replace('import type', "import { day } from '../../calendar/day.ts'\nimport type"),
  )
}
