import 'reflect-metadata'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { EntityManager } from 'typeorm'
import { STAFF_ROLES } from '@iws/shared/contract/endpoint'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { hashPassword } from './accounts/passwords.ts'
import { Staff } from './accounts/staff.service.ts'
import { Teams } from './accounts/teams.service.ts'
import { Audit } from './audit/audit.service.ts'
import type { Deed } from './audit/audit.service.ts'
import { Clock } from './core/clock.ts'
import { readConfig, SettingsRefused } from './core/config/config.ts'
import type { Config } from './core/config/config.ts'
import type { Database } from './core/database/database.ts'
import { DuplicateKey } from './core/database/failures.ts'
import { openDatabase } from './core/database/open.ts'
import { readKeys } from './core/keys.ts'
import { Vault } from './core/vault/vault.service.ts'
import { Books } from './rulebook/books.service.ts'
import { SCHEMA } from './schema.ts'
import { askPassword } from './staff-prompt.ts'

const USAGE = `Adds a member of staff, or puts one into teams.

  npm run staff -- add --login NAME --role ${STAFF_ROLES.join('|')} --name "Name shown" \\
      [--team TEAM]… [--lead]
  npm run staff -- teams --login NAME [--team TEAM]… [--lead]

An agent or lead is put into the teams named, with --lead to lead them; \`teams\` says the whole list anew for somebody who is
there already. Teams are words of the book, such as home, software and remote.

The password (12 characters or more) is asked for on the terminal, or read from standard input with --password-stdin.`
const SHORTEST = 12

/** Something the person at the terminal can put right. */
class Misuse extends Error {}

interface Seats {
  readonly teams: readonly string[]
  readonly lead: boolean
}
interface Wanted extends Seats {
  readonly login: string
  readonly role: StaffRole
  readonly name: string
  readonly fromStdin: boolean
}

const OPTIONS = {
  login: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  team: { type: 'string', multiple: true },
  lead: { type: 'boolean', default: false },
  'password-stdin': { type: 'boolean', default: false },
} as const

/** Whom to add; or, without role and name, whose teams to change. */
function read(args: readonly string[]): Wanted | ({ readonly login: string } & Seats) {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  const { team: teams = [], lead } = values
  const login = values.login?.trim()
  if (!login || login.length > 80) throw new Misuse(USAGE)
  if (positionals[0] === 'teams') return { login, teams, lead }
  const name = values.name?.trim()
  const role = STAFF_ROLES.find(each => each === values.role)
  if (positionals[0] !== 'add' || !name || !role || name.length > 80) throw new Misuse(USAGE)
  if (teams.length > 0 && !isOfServiceDesk(role)) throw new Misuse('Only an agent or a lead is in teams.')
  return { login, name, role, teams, lead, fromStdin: values['password-stdin'] }
}

const isOfServiceDesk = (role: StaffRole): boolean => role === 'agent' || role === 'lead'

async function passwordOf({ fromStdin }: Wanted): Promise<string> {
  const password = fromStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : await askPassword()
  if (password.length < SHORTEST || password.length > 256)
    throw new Misuse(`The password must have ${SHORTEST} to 256 characters.`)
  return password
}

/** The house as far as staff need it. */
async function withHouse(config: Config, work: (house: House) => Promise<void>): Promise<void> {
  const clock = new Clock()
  const staff = new Staff(new Vault(await readKeys(config)), clock)
  const database = await openDatabase(config, SCHEMA)
  try {
    await work({ database, staff, clock, teams: new Teams(), book: new Books(config) })
  } catch (error) {
    if (error instanceof DuplicateKey) throw new Misuse(`There is a member of staff with this login already.`)
    throw error
  } finally {
    await database.close()
  }
}

interface House {
  readonly database: Database
  readonly staff: Staff
  readonly clock: Clock
  readonly teams: Teams
  readonly book: Books
}

async function add({ database, staff, ...house }: House, wanted: Wanted, password: string): Promise<void> {
  const { login, name, role } = wanted
  const hashed = await hashPassword(password)
  await database.transact(async manager => {
    const id = await staff.add(manager, { login, name, role, password: hashed })
    await seat(house, manager, id, wanted)
    await note(house.clock, manager, { action: 'staff-added', subject: id, detail: { role } })
  })
}

/** Says the whole list of somebody's teams anew. */
async function change({ database, staff, ...house }: House, login: string, seats: Seats): Promise<void> {
  await database.transact(async manager => {
    const member = await staff.withLogin(manager, login)
    if (!member || !isOfServiceDesk(member.role))
      throw new Misuse('There is no agent or lead with this login.')
    for (const team of await house.teams.ofStaff(manager, member.id))
      if (!seats.teams.includes(team)) await house.teams.leave(manager, team, member.id)
    await seat(house, manager, member.id, seats)
    const detail = { teams: seats.teams.join(' ') }
    await note(house.clock, manager, { action: 'staff-teams-changed', subject: member.id, detail })
  })
}

async function seat(
  { teams, book, clock }: Omit<House, 'database' | 'staff'>,
  manager: EntityManager,
  staff: string,
  seats: Seats,
): Promise<void> {
  const known = book.routing.teams.map(team => team.id)
  const unknown = seats.teams.find(team => !known.includes(team))
  if (unknown) throw new Misuse(`There is no team ${unknown} in this book: ${known.join(', ')}.`)
  for (const team of seats.teams) await teams.join(manager, { team, staff, lead: seats.lead }, clock.now())
}

function note(clock: Clock, manager: EntityManager, deed: Pick<Deed, 'action' | 'subject' | 'detail'>) {
  return new Audit(clock).record(manager, { actor: null, role: 'system', ...deed })
}

try {
  const wanted = read(process.argv.slice(2))
  const config = readConfig(process.env)
  const password = 'role' in wanted ? await passwordOf(wanted) : ''
  await withHouse(config, house =>
    'role' in wanted ? add(house, wanted, password) : change(house, wanted.login, wanted),
  )
  const said =
    'role' in wanted ? `Added ${wanted.login} as ${wanted.role}.` : `Changed the teams of ${wanted.login}.`
  process.stdout.write(`${said}\n`)
} catch (error) {
  const known = error instanceof Misuse || error instanceof SettingsRefused
  process.stderr.write(`${known ? error.message : `It did not work: ${String(error)}\n\n${USAGE}`}\n`)
  process.exitCode = 1
}
