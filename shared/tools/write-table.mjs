import { writeFileSync } from 'node:fs'
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

/** Writes one table of the rulebook; `head` says how it was made. */
export function writeTable(file, head, body) {
  const comment = head.map(line => ` * ${line}`).join('\n')
  const path = fileURLToPath(new URL(file, FOLDER))
  writeFileSync(path, `/*\n${comment}\n */\n${body}`)
  process.stdout.write(`${file}: ${Math.round(body.length / 1000)} KB\n`)
}
