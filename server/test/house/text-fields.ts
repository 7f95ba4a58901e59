import * as book from '@iws/shared/contract/book'
import * as claims from '@iws/shared/contract/claims'
import * as coverage from '@iws/shared/contract/coverage'
import * as desk from '@iws/shared/contract/desk'
import * as deskLead from '@iws/shared/contract/desk-lead'
import * as deskService from '@iws/shared/contract/desk-service'
import * as directory from '@iws/shared/contract/directory'
import type { Endpoint } from '@iws/shared/contract/endpoint'
import * as health from '@iws/shared/contract/health'
import * as inbox from '@iws/shared/contract/inbox'
import * as kept from '@iws/shared/contract/kept'
import * as mails from '@iws/shared/contract/mails'
import * as pictures from '@iws/shared/contract/pictures'
import * as service from '@iws/shared/contract/service'
import * as session from '@iws/shared/contract/session'
import * as shares from '@iws/shared/contract/shares'
import * as subscriptions from '@iws/shared/contract/subscriptions'
import * as thread from '@iws/shared/contract/thread'
import * as tickets from '@iws/shared/contract/tickets'

/** What the walk needs to know of a schema of zod. */
interface Schema {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } }
}

/** Every place of every request that takes text of a caller's choice, as `METHOD /path field.inner`. */
export function textFields(): string[] {
  const modules = [
    book,
    claims,
    coverage,
    desk,
    deskLead,
    deskService,
    directory,
    health,
    inbox,
    kept,
    mails,
    pictures,
    service,
    session,
    shares,
    subscriptions,
    thread,
    tickets,
  ]
  const endpoints = modules.flatMap(each => Object.values(each)).filter(isEndpoint)
  return endpoints.flatMap(({ method, path, takes }) =>
    textsIn(takes as unknown as Schema).map(field => `${method} ${path} ${field}`),
  )
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'takes' in value && 'path' in value
}

/** Words of a closed list, numbers and booleans carry no text; a kind of schema not known here fails the test. */
function textsIn({ _zod: { def } }: Schema, at = ''): string[] {
  const inner = (schema: unknown, name: string) => textsIn(schema as Schema, at ? `${at}.${name}` : name)
  switch (def.type) {
    case 'string':
      return [at]
    case 'object':
      return Object.entries(def.shape as Record<string, unknown>).flatMap(([name, schema]) =>
        inner(schema, name),
      )
    case 'optional':
    case 'nullable':
      return textsIn(def.innerType as Schema, at)
    case 'array':
      return [...inner(def.element, '*')]
    case 'record':
      return [...inner(def.valueType, '*')]
    case 'enum':
    case 'number':
    case 'int':
    case 'boolean':
      return []
    default:
      throw new Error(`a ${def.type} in a request: say here whether it carries text`)
  }
}
