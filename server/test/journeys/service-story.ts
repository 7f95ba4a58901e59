import type { StaffRole, Takes } from '@iws/shared/contract/endpoint'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { actAtDesk, openServiceAtDesk } from '@iws/shared/contract/desk-service'
import {
  addServiceFile,
  consentService,
  fileService,
  openService,
  saveService,
} from '@iws/shared/contract/service'
import type { ServiceConsent } from '@iws/shared/contract/service'
import { loginOf } from '../../src/accounts/demo-accounts.service.ts'
import { Staff } from '../../src/accounts/staff.service.ts'
import { Teams } from '../../src/accounts/teams.service.ts'
import type { TestApp } from '../app.ts'
import type { Person } from '../person.ts'
import { intent, must } from './stage.ts'

export type Saved = Omit<Takes<typeof saveService>, 'id'>
type Step = Omit<Takes<typeof actAtDesk>, 'id' | 'version'>

/** Makes an engineer or agent beside the demonstration's own; gives his id. */
export async function engineer(app: TestApp, name: string, ...teams: string[]): Promise<string> {
  const staff = app.house.nest.get(Staff)
  const made = {
    login: name.toLowerCase(),
    name,
    role: 'agent' as const,
    password: 'nobody signs in with this',
  }
  return app.database.transact(async manager => {
    const id = await staff.add(manager, made)
    for (const team of teams)
      await app.house.nest.get(Teams).join(manager, { team, staff: id }, app.clock.now())
    return id
  })
}

/** Puts the demonstration's member of a role into teams; gives his id. */
export async function seat(app: TestApp, role: StaffRole, teams: readonly string[]): Promise<string> {
  const member = await app.house.nest.get(Staff).withLogin(app.database.reader, loginOf(role))
  if (!member) throw new Error(`no ${role}`)
  const lead = role === 'lead'
  await app.database.transact(async manager => {
    for (const team of teams)
      await app.house.nest.get(Teams).join(manager, { team, staff: member.id, lead }, app.clock.now())
  })
  return member.id
}

/** What somebody in Boston with a dark screen says, to be called between 16 and 19 o'clock on her clock. */
export const BOSTON: Saved = {
  trouble: {
    symptom: 'black-screen',
    text: 'The screen stays dark, the light is on.',
    model: 'Legion Y7000',
    serial: 'PF0UT001',
    answers: [{ step: 'signs', answer: 'none' }],
  },
  where: { country: 'US', zone: 'America/New_York' },
  person: {
    name: 'ERIKSSON ANNA MARIA',
    phone: '+1 202 555 0100',
    mail: 'anna@example.com',
    callLanguage: 'en',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 16 * 60, until: 19 * 60 }],
    address: { street: '1 Example Street', city: 'Boston', state: 'Massachusetts', postcode: '02108' },
  },
}

/** What somebody in Tokyo with a program that will not open says; no serial. */
export const TOKYO: Saved = {
  trouble: { symptom: 'system-software', text: 'Word does not open any more.' },
  where: { country: 'JP', zone: 'Asia/Tokyo', abroad: true },
  person: { name: 'ERIKSSON ANNA MARIA', phone: '+81 3 1234 5678', mail: 'anna@example.com' },
}

/** A new draft of a kind with what was said in it. */
export async function drafted(
  person: Person,
  kind: ServiceView['kind'],
  saved: Saved,
  consents: readonly ServiceConsent[] = [],
): Promise<ServiceView> {
  const { id } = must(await person.call(openService, { key: intent(), kind, language: 'en' }))
  let view = must(await person.call(saveService, { id, ...saved }))
  for (const consent of consents)
    view = must(await person.call(consentService, { id, consent, version: '2026-11-1', given: true }))
  return view
}

/** The same with the consents of its kind, filed. */
export async function filed(
  person: Person,
  kind: ServiceView['kind'],
  saved: Saved = kind === 'remote' ? TOKYO : BOSTON,
): Promise<ServiceView> {
  const consents = { repair: ['transfer'], remote: ['limits'], enquiry: [] } as const
  const { id } = await drafted(person, kind, saved, consents[kind])
  return must(await person.call(fileService, { id, key: intent() }))
}

/** The ticket as the desk has it now. */
export async function seen(agent: Person, id: string): Promise<DeskService> {
  return must(await agent.call(openServiceAtDesk, { id }))
}

/** Takes one step at the desk on the newest version. */
export async function step(agent: Person, id: string, asked: Step) {
  const { version } = await seen(agent, id)
  return agent.call(actAtDesk, { id, version, ...asked })
}

/** Sends one file; gives the answer. */
export async function send(
  person: Person,
  id: string,
  bytes: Buffer,
  more: Partial<Takes<typeof addServiceFile>> = {},
) {
  return person.upload(addServiceFile, { id, key: intent(), use: 'fault', ...more }, { bytes })
}
