import 'reflect-metadata'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { STAFF_ROLES } from '@iws/shared/contract/endpoint'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { hashPassword } from './accounts/passwords.ts'
import { Staff } from './accounts/staff.service.ts'
import { Audit } from './audit/audit.service.ts'
import { Clock } from './core/clock.ts'
import { readConfig, SettingsRefused } from './core/config/config.ts'
import type { Config } from './core/config/config.ts'
import { DuplicateKey } from './core/database/failures.ts'
import { openDatabase } from './core/database/open.ts'
import { readKeys } from './core/keys.ts'
import { Vault } from './core/vault/vault.service.ts'
import { SCHEMA } from './schema.ts'
import { askPassword } from './staff-prompt.ts'

const USAGE = `Adds a member of staff.

  npm run staff -- add --login NAME --role ${STAFF_ROLES.join('|')} --name "Name shown"

The password (12 characters or more) is asked for on the terminal, or read from standard input with --password-stdin.`
const SHORTEST = 12

/** Something the person at the terminal can put right. */
class Misuse extends Error {}

interface Wanted {
  readonly login: string
  readonly role: StaffRole
  readonly name: string
  readonly fromStdin: boolean
}

function read(args: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      login: { type: 'string' },
      role: { type: 'string' },
      name: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const login = values.login?.trim()
  const name = values.name?.trim()
  const role = STAFF_ROLES.find(each => each === values.role)
  if (positionals[0] !== 'add' || !login || !name || !role || login.length > 80 || name.length > 80)
    throw new Misuse(USAGE)
  return { login, role, name, fromStdin: values['password-stdin'] }
}

async function passwordOf({ fromStdin }: Wanted): Promise<string> {
  const password = fromStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : await askPassword()
  if (password.length < SHORTEST || password.length > 256)
    throw new Misuse(`The password must have ${SHORTEST} to 256 characters.`)
  return password
}

async function add(config: Config, wanted: Wanted, password: string): Promise<void> {
  const clock = new Clock()
  const staff = new Staff(new Vault(await readKeys(config)), clock)
  const database = await openDatabase(config, SCHEMA)
  try {
    const { login, name, role } = wanted
    const hashed = await hashPassword(password)
    await database.transact(async manager => {
      const id = await staff.add(manager, { login, name, role, password: hashed })
      const deed = {
        actor: null,
        role: 'system',
        action: 'staff-added',
        subject: id,
        detail: { role },
      } as const
      await new Audit(clock).record(manager, deed)
    })
  } catch (error) {
    if (error instanceof DuplicateKey) throw new Misuse(`There is a member of staff with this login already.`)
    throw error
  } finally {
    await database.close()
  }
}

try {
  const wanted = read(process.argv.slice(2))
  const config = readConfig(process.env)
  await add(config, wanted, await passwordOf(wanted))
  process.stdout.write(`Added ${wanted.login} as ${wanted.role}.\n`)
} catch (error) {
  const known = error instanceof Misuse || error instanceof SettingsRefused
  process.stderr.write(`${known ? error.message : `It did not work: ${String(error)}\n\n${USAGE}`}\n`)
  process.exitCode = 1
}
