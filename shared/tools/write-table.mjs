import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('../src/rulebook/tables/', import.meta.url)

/** Takes a value of a table; gives it as the house writes literals, on one line. */
export function literal(value) {
  if (typeof value === 'string')
    return value.includes("'") ? `"${value}"` : `'${value.replaceAll('\\', '\\\\')}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const key = name => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`)
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${key(name)}: ${literal(inner)}`)
    .join(', ')} }`
}

/** Takes rows; gives a constant with one row a line, which the formatter leaves alone. */
export function rowsOf(name, type, rows, of = '') {
  const lines = rows.map(row => `  ${typeof row === 'string' ? row : literal(row)},`)
  return `// prettier-ignore\nconst ${name}: ${type} = [${of}\n${lines.join('\n')}\n]\n`
}

const CHECKING = process.argv.includes('--check')

/** Writes one table of the rulebook; `head` says how it was made. With `--check` it only tells whether the file is as made. */
export function writeTable(file, head, body) {
  const made = `/*\n${head.map(line => ` * ${line}`).join('\n')}\n */\n${body}`
  const path = fileURLToPath(new URL(file, FOLDER))
  const same = readFileSync(path, 'utf8') === made
  if (!CHECKING) writeFileSync(path, made)
  else if (!same) process.exitCode = 1
  process.stdout.write(`${file}: ${same ? 'unchanged' : CHECKING ? 'differs' : 'written'}\n`)
}
