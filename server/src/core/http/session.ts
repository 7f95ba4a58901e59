import type { Role } from '@iws/shared/contract/endpoint'

/** Who is calling. `person` is the id of the customer or of the member of staff. */
export interface Session {
  readonly id: string
  readonly role: Role
  readonly person: string
}

/** What a request shows of itself; at most one of them counts, the bearer token first. */
export interface Credentials {
  readonly bearer: string | null
  readonly cookie: string | null
}

/** Turns credentials into a session. Accounts provides it; the core only asks. */
export interface Sessions {
  resolve(credentials: Credentials): Promise<Session | null>
}
export const SESSIONS = Symbol('sessions')

/** Name of the staff cookie; `__Host-` binds it to one https host. */
export function cookieName(publicUrl: string | null): string {
  return publicUrl?.startsWith('https://') ? '__Host-iws-desk' : 'iws-desk'
}
