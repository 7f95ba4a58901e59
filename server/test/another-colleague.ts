import { signInAsStaff } from '@iws/shared/contract/session'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { hashPassword } from '../src/accounts/passwords.ts'
import { Staff } from '../src/accounts/staff.service.ts'
import { Teams } from '../src/accounts/teams.service.ts'
import type { TestApp } from './app.ts'
import { Person } from './person.ts'

/** Signs in one more member of staff beside the demonstration's, a member of these teams. */
export async function anotherColleague(
  app: TestApp,
  name: string,
  role: StaffRole,
  teams: readonly string[] = [],
): Promise<{ id: string; person: Person }> {
  const password = 'correct horse battery staple'
  const hashed = await hashPassword(password)
  const login = name.toLowerCase().replaceAll(' ', '-')
  const staff = app.house.nest.get(Staff)
  const id = await app.database.transact(async manager => {
    const made = await staff.add(manager, { login, name, role, password: hashed })
    for (const team of teams)
      await app.house.nest.get(Teams).join(manager, { team, staff: made }, app.clock.now())
    return made
  })
  const { headers, problem } = await app.stranger.call(signInAsStaff, { login, password })
  if (problem) throw new Error(`sign-in failed: ${problem.code}`)
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  return {
    id,
    person: new Person(app.house.nest, role, { cookie, origin: 'http://localhost:80', 'x-iws': '1' }),
  }
}
