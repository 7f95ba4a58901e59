import {
  actAtDesk,
  addNote,
  askCustomer,
  assignService,
  handOver,
  linkService,
  listService,
  logCall,
  mergeService,
  saveView,
  searchTickets,
  setPresence,
  setTags,
} from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { anotherColleague } from '../another-colleague.ts'
import { filed, seenAtDesk } from '../desk-tickets.ts'
import { must } from '../journeys/stage.ts'
import type { Stage } from '../journeys/stage.ts'
import type { Person } from '../person.ts'

const HOUR = 3_600_000

/** Puts a marker into everything the service desk may write; each request is accepted. */
export async function spreadAtServiceDesk(stage: Stage, anna: Person, phone: string): Promise<void> {
  const agent = await stage.person('agent')
  const { id } = await filed(anna, 'repair', {
    serial: 'MARKER77',
    name: 'MARKER77Q name',
    text: 'MARKER77Q trouble',
  })
  const other = await filed(anna, 'enquiry', { name: 'MARKER77Q name', text: 'MARKER77Q question' })
  for (const text of ['MARKER77', 'MARKER77Q name', phone]) must(await agent.call(searchTickets, { text }))
  must(await agent.call(listService, { tag: 'MARKER77Q tag' }))
  must(await agent.call(saveView, { name: 'MARKER77Q view', filter: { tag: 'MARKER77Q tag' } }))
  const at = async () => ({ id, version: (await seenAtDesk(agent, id)).version })
  must(await agent.call(addNote, { id, text: 'MARKER77Q note' }))
  must(await agent.call(setTags, { ...(await at()), tags: ['MARKER77Q tag'] }))
  must(await agent.call(linkService, { ...(await at()), number: other.number, linked: true }))
  await repaired(stage, agent, at)
  await handedOver(stage, agent, other.id)
  const merge = { ...(await at()), into: other.number, samePerson: false }
  must(await agent.call(mergeService, merge))
  await agent.call(mergeService, { ...merge, into: 'MARKER77Q number' })
  await agent.call(linkService, { ...merge, number: 'MARKER77Q number', linked: true })
}

async function repaired(
  stage: Stage,
  agent: Person,
  at: () => Promise<Pick<DeskService, 'id' | 'version'>>,
): Promise<void> {
  const call = { reached: true, note: 'MARKER77Q call', outside: 'MARKER77Q outside' }
  must(await agent.call(logCall, { ...(await at()), ...call }))
  const ask = { kind: 'keyboard' as const, words: 'MARKER77Q words', layout: 'MARKER77Q layout' }
  must(await agent.call(askCustomer, { ...(await at()), ...ask }))
  must(await agent.call(actAtDesk, { ...(await at()), action: 'diagnose', note: 'MARKER77Q step' }))
  const nextWordAt = stage.app.clock.now() + 24 * HOUR
  const wait = { part: 'MARKER77Q part', expectedDay: '2031-03-13', nextWordAt }
  must(await agent.call(actAtDesk, { ...(await at()), action: 'wait-part', ...wait }))
  // Refused while the customer has not answered; what it says must not stay behind either.
  await agent.call(actAtDesk, { ...(await at()), action: 'resolve', summary: 'MARKER77Q summary' })
}

async function handedOver(stage: Stage, agent: Person, id: string): Promise<void> {
  const { id: to, person } = await anotherColleague(stage.app, 'MARKER77Q colleague', 'agent', ['home'])
  must(await person.call(setPresence, { until: stage.app.clock.now() + HOUR }))
  const { version } = await seenAtDesk(agent, id)
  const { people } = must(await agent.call(setPresence, { until: stage.app.clock.now() + HOUR }))
  const me = people.find(each => each.role === 'agent' && each.id !== to)?.id ?? ''
  must(await agent.call(assignService, { id, version, owner: me }))
  must(await agent.call(handOver, { to, tickets: [id], note: 'MARKER77Q handed over' }))
}
