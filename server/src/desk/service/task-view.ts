import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import type { SeenTask } from './task-sight.service.ts'

/** A task as the desk shows it. */
export function taskView({ task, brief }: SeenTask): Tasks['tasks'][number] {
  const { id, kind, ticket, about, madeAt, dueAt, person, team } = task
  const told = { number: brief?.number ?? null, ticketKind: brief?.kind ?? null }
  return { id, kind, ticket, ...told, about, madeAt, dueAt, person, team }
}
