/**
 * Writes the table of machine types from a file of collected facts, whose path is the only argument: rows with
 * `machineType`, `brandLine`, `family`, `form`, names and a source, and the country suffixes seen. A row without a
 * confirmed name is left out: it would tell nobody which machine it is.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const TARGET = join(import.meta.dirname, '../src/rulebook/tables/machine-types.ts')
const LINES = { consumer: 'consumer', think: 'think', 'commercial-not-think': 'commercial' }

function typeRow(row) {
  const { machineType, brandLine, family, form, nameEn, nameZh, nameZhInferred, source } = row
  if (!/^[0-9A-Z]{4}$/.test(machineType) || !LINES[brandLine]) throw new Error(`Not a row: ${machineType}`)
  return {
    machineType,
    line: LINES[brandLine],
    family,
    form,
    nameEn,
    nameZh,
    // The Chinese names are our rendering of what the machine's own firmware says in letters.
    source: nameZhInferred ? 'inferred' : 'public',
    checkedOn: dayIn(source),
  }
}

/** The day a source's data are of; a month alone counts from its first day. */
function dayIn(source) {
  const [, day, month] = /(\d{4}-\d{2}-\d{2})|(\d{4}-\d{2})/.exec(source) ?? []
  if (!day && !month) throw new Error('A source without a date')
  return day ?? `${month}-01`
}

const facts = JSON.parse(await readFile(process.argv[2], 'utf8'))
const rows = facts.rows
  .filter(row => row.nameEn && row.family)
  .map(typeRow)
  .sort((one, other) => (one.machineType < other.machineType ? -1 : 1))
if (new Set(rows.map(row => row.machineType)).size !== rows.length) throw new Error('A type stands twice')

const text = `import type { MachineTypeRow } from '../cover-book.ts'

/**
 * Machine types and their names, from firmware records of real machines (linuxhw/DMI) and public pages; made by
 * \`shared/tools/machine-types.mjs\`. That a type stands here says nothing about where it is sold.
 */
export const MACHINE_TYPES: readonly MachineTypeRow[] = ${JSON.stringify(rows)}
`
const style = await resolveConfig(TARGET)
await writeFile(TARGET, await format(text, { ...style, parser: 'typescript' }))
console.log(`${rows.length} machine types`)
