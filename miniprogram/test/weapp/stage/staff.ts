import type { Endpoint, Gives, StaffRole, Takes } from '@iws/shared/contract/endpoint'
import { signInToDemo } from '@iws/shared/contract/session'
import type { z } from '@iws/shared/schema'

type AnyEndpoint = Endpoint<z.ZodMiniType, unknown>

/** Somebody at the desk or at a station counter, speaking HTTP as the desk page does. */
export class Staff {
  private cookie = ''

  private constructor(private readonly server: string) {}

  /** Takes a demonstration server's address; signs in there. */
  static async signIn(server: string, role: StaffRole): Promise<Staff> {
    const staff = new Staff(server)
    await staff.say(signInToDemo, { as: role })
    return staff
  }

  /** Says one thing to the server; gives its reply. A refusal is thrown with the server's own words. */
  async say<E extends AnyEndpoint>(endpoint: E, input: Takes<E>): Promise<Gives<E>> {
    const rest: Record<string, unknown> = { ...(input as object) }
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
      const value = String(rest[name])
      delete rest[name]
      return encodeURIComponent(value)
    })
    const query = endpoint.method === 'GET' ? `?${new URLSearchParams(rest as Record<string, string>)}` : ''
    const body = endpoint.method === 'GET' ? undefined : JSON.stringify(rest)
    const headers = {
      'content-type': 'application/json',
      'x-iws': '1',
      origin: this.server,
      cookie: this.cookie,
    }
    const answer = await fetch(`${this.server}/api${path}${query}`, {
      method: endpoint.method,
      headers,
      body,
    })
    const set = answer.headers.get('set-cookie')
    if (set) this.cookie = set.split(';')[0] ?? ''
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${endpoint.method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text) as Gives<E>
  }
}
