import type { Endpoint } from '@iws/shared/contract/endpoint'

/** What goes over the wire for one call: `body` is null where the method carries none. */
export interface Request {
  readonly method: Endpoint['method']
  readonly url: string
  readonly body: string | null
}

/**
 * Takes an endpoint row and its input; gives the request. Path parameters are taken out of the input, the rest is the
 * query of a GET or the JSON body of anything else. A field that is `undefined` is left out.
 */
export function requestOf(
  row: Pick<Endpoint, 'method' | 'path'>,
  input: Readonly<Record<string, unknown>>,
): Request {
  const rest = { ...input }
  const path = row.path.replace(/:(\w+)/g, (_place, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  const url = `/api${path}`
  if (row.method === 'GET') return { method: row.method, url: url + queryOf(rest), body: null }
  return { method: row.method, url, body: row.method === 'DELETE' ? null : JSON.stringify(rest) }
}

function queryOf(fields: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) query.set(name, String(value))
  const text = query.toString()
  return text ? `?${text}` : ''
}
