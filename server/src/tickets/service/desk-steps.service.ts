import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { actAtDesk } from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { CANCEL_REASONS, ESCALATE_REASONS, WAIT_REASONS } from '@iws/shared/rulebook/service/reasons'
import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import type { ServiceAction } from '@iws/shared/ticket/service-life'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { DeskEffects } from './desk-effects.service.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change } from './service-tickets.service.ts'
import type { OpenedService } from './service-store.ts'
import { SessionCodes } from './session-codes.service.ts'
import { StepEffects } from './step-effects.service.ts'

type Acting = Taken<typeof actAtDesk>

/** Every action of an agent by its name. Merging is the desk's own: it has two tickets to do with. */
const AGENT_ACTIONS: readonly string[] = [
  ...new Set(
    Object.values(SERVICE_LIVES).flatMap(life =>
      life.steps.filter(step => step.by === 'agent' && step.action !== 'merge').map(step => step.action),
    ),
  ),
]

/** The steps of the service desk. */
@Injectable()
export class DeskSteps {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly effects: StepEffects,
    private readonly desk: DeskEffects,
    private readonly codes: SessionCodes,
  ) {}

  /** Takes one step. Throws the refusal, `code-wrong`, `reason-unknown`, or `changed-meanwhile` with who and what. */
  async act(person: string, asked: Acting): Promise<void> {
    const { id, version, summary = '' } = asked
    if (!AGENT_ACTIONS.includes(asked.action)) throw new Problem('not-now')
    const action = asked.action as ServiceAction
    checkReason(asked)
    const code = action === 'begin-session' && asked.code !== undefined
    if (code) await this.codes.check(id, asked.code ?? '')
    const given = {
      reason: asked.reason !== undefined,
      summary: summary !== '',
      bothDates: asked.expectedDay !== undefined && asked.nextWordAt !== undefined,
      code,
    }
    const also = (opened: OpenedService, manager: EntityManager, now: number) =>
      this.effectOf(action, { ...asked, person }, opened, manager, now)
    const step = this.tickets.step('agent', action, also, given)
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, step)
  }

  private effectOf(
    action: ServiceAction,
    asked: Acting & { readonly person: string },
    opened: OpenedService,
    manager: EntityManager,
    now: number,
  ): Promise<Change> | Change {
    const { service } = opened
    const { note = '', reason = '', summary = '', person } = asked
    switch (action) {
      case 'cancel':
        return this.effects.cancel(manager, service, { reason, note, by: 'agent' }, now)
      case 'close':
        return this.effects.close(manager, service, now, 'agent')
      case 'resolve':
        return this.effects.resolve(manager, service, summary, now)
      case 'reopen':
        return this.effects.reopen(manager, service, note, now)
      case 'wait-part':
        return this.desk.waitPart(manager, service, asked, now)
      case 'wait-customer':
        return this.desk.waitCustomer(manager, service, asked, now)
      case 'escalate':
        return this.desk.escalate(manager, service, { person, reason, note }, now)
      case 'begin-session':
        return this.desk.beginSession(manager, service, now)
      case 'end-session':
        return { parts: { summary }, event: { what: 'session-ended' }, notice: 'session-summary' }
      case 'serve':
        return this.desk.serve(manager, opened, now)
      case 'answer':
        return this.desk.answered(manager, service, now)
      case 'contact':
        return { event: { id: newId(now), what: 'contacted', about: noted(note) } }
      case 'triage':
        return { event: { what: 'triaging', about: noted(note) } }
      default:
        return { parts: { wait: null }, event: { what: 'diagnosing', about: noted(note) } }
    }
  }
}

const noted = (note: string): Record<string, string> => (note === '' ? {} : { note })

const REASONS: Readonly<Partial<Record<string, readonly string[]>>> = {
  cancel: CANCEL_REASONS.filter(each => each.by !== 'customer').map(each => each.id),
  escalate: ESCALATE_REASONS.map(each => each.id),
  'wait-customer': WAIT_REASONS.map(each => each.id),
}

function checkReason({ action, reason, note = '' }: Acting): void {
  if (reason === undefined) return
  if (!(REASONS[action] ?? []).includes(reason)) throw new Problem('reason-unknown')
  if (reason === 'other' && note === '') throw new Problem('note-needed')
}
