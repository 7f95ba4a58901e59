import { signInAsStaff } from '@iws/shared/contract/session'
import { hashPassword } from '../src/accounts/passwords.ts'
import { Staff } from '../src/accounts/staff.service.ts'
import type { TestApp } from './app.ts'
import { Person } from './person.ts'

/** Signs in one more reviewer beside the demonstration's, by name and password. */
export async function anotherReviewer(app: TestApp, name: string): Promise<Person> {
  const password = 'correct horse battery staple'
  const hashed = await hashPassword(password)
  const login = name.toLowerCase().replaceAll(' ', '-')
  const staff = app.house.nest.get(Staff)
  await app.database.transact(manager =>
    staff.add(manager, { login, name, role: 'reviewer', password: hashed }),
  )
  const { headers, problem } = await app.stranger.call(signInAsStaff, { login, password })
  if (problem) throw new Error(`sign-in failed: ${problem.code}`)
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  return new Person(app.house.nest, 'reviewer', { cookie, origin: 'http://localhost:80', 'x-iws': '1' })
}
