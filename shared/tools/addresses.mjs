import { formatAddress } from 'localized-address-format'
import { EXAMPLES, LABELS, POSTCODES, REQUIRED } from './address-words.mjs'
import { rowsOf, writeTable } from './write-table.mjs'

const FIELDS = { A: 'street', D: 'district', C: 'city', S: 'state', Z: 'postcode' }
const MARKED = {
  addressLines: ['{street}'],
  dependentLocality: '{district}',
  locality: '{city}',
  administrativeArea: '{state}',
  postalCode: '{postcode}',
}
/** What the package gives for a place it does not know. */
const UNKNOWN = formatOf('ZZ')

/** Takes a place; gives its lines with the fields in braces, as written in its own script. */
function formatOf(place) {
  return formatAddress({ ...MARKED, postalCountry: place }, 'local').join('|')
}

/** Takes the first shape of a postcode; gives something that fits it. */
function exampleOf(shape) {
  let count = 0
  return [...shape].map(sign => (sign === '9' ? String(++count % 10) : sign === 'A' ? 'A' : '1')).join('')
}

function rowOf(place) {
  const format = formatOf(place)
  const shapes = POSTCODES[place]?.split(' ') ?? []
  const required = [...(REQUIRED[place] ?? (shapes.length > 0 ? 'ACZ' : 'AC'))].map(letter => FIELDS[letter])
  const missing = required.find(field => !format.includes(`{${field}}`))
  if (missing) throw new Error(`${place}: ${missing} is required and not asked for`)
  return [
    place,
    format,
    required,
    LABELS[place] ?? {},
    shapes,
    shapes[0] ? (EXAMPLES[place] ?? exampleOf(shapes[0])) : '',
  ]
}

/** Takes the places of the directory; writes addresses.ts. A place the package does not know has no row. */
export function writeAddresses(places) {
  const known = [...new Set(places)].sort().filter(place => formatOf(place) !== UNKNOWN)
  writeTable(
    'addresses.ts',
    [
      'Data table. Made by `npm run tables`: the order of lines from the package localized-address-format (MIT), whose data',
      'are those of Google’s address data service; what is needed, the names of lines and the shapes of postcodes are ours',
      '(tools/address-words.mjs). Do not edit by hand.',
    ],
    `import type { AddressField, AddressForm } from '../service/schema.ts'

${rowsOf(
  'ROWS',
  `readonly (readonly [
  place: string,
  format: string,
  required: readonly AddressField[],
  labels: Readonly<Partial<Record<AddressField, string>>>,
  postcode: readonly string[],
  example: string,
])[]`,
  known.map(rowOf),
)}
export const ADDRESS_ROWS: readonly AddressForm[] = ROWS.map(
  ([place, format, required, labels, postcode, example]) => ({
    place,
    format,
    required,
    labels,
    postcode,
    example,
  }),
)
`,
  )
}
