import type { z } from '../schema.ts'

/** Who may call. `anyone` needs no session. */
export const ROLES = ['customer', 'reviewer', 'station', 'agent', 'lead', 'administrator'] as const
export type Role = (typeof ROLES)[number]
export const STAFF_ROLES = ['reviewer', 'station', 'agent', 'lead', 'administrator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/**
 * One thing that may be said between the wings. `takes` describes path parameters and body (or query, for GET)
 * together; the reply's type is carried along, its schema stays with the server (`contract/gives`).
 */
export interface Endpoint<Takes extends z.ZodMiniType = z.ZodMiniType, Gives = unknown> {
  /** No PATCH: wx.request refuses it. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api`, parameters as `:name`. */
  readonly path: string
  readonly who: readonly Role[] | 'anyone'
  readonly takes: Takes
  /** The request is multipart with one file beside the fields of `takes`. */
  readonly file?: true
  /** Never set: carries the type only. */
  readonly __gives?: Gives
}

export type Takes<E> = E extends Endpoint<infer T, infer _G> ? z.input<T> : never
export type Taken<E> = E extends Endpoint<infer T, infer _G> ? z.output<T> : never
export type Gives<E> = E extends Endpoint<infer _T, infer G> ? G : never

/** Writes an endpoint row: `endpoint<Reply>()({ method, path, who, takes })`. */
export function endpoint<Reply>() {
  return <T extends z.ZodMiniType>(row: Omit<Endpoint<T>, '__gives'>): Endpoint<T, Reply> => row
}
