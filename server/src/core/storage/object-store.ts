import type { Readable } from 'node:stream'

/** A stored object as the sweep sees it; `modifiedAt` epoch milliseconds. */
export interface StoredObject {
  readonly id: string
  readonly modifiedAt: number
}

/** The object is not there. */
export class ObjectMissing extends Error {
  constructor() {
    super('a stored object is missing')
    this.name = 'ObjectMissing'
  }
}

/** Keeps sealed bytes under ids. What `put` has acknowledged survives a crash; a failed `put` leaves nothing. */
export interface ObjectStore {
  /** Stores the stream under a new id; resolves when it is durable. Rejects with the stream's own error. */
  put(id: string, content: Readable): Promise<void>
  /** Opens an object for reading; throws `ObjectMissing`. */
  get(id: string): Promise<Readable>
  /** Takes an object away; one that is not there is fine. */
  delete(id: string): Promise<void>
  /** Every stored object, half-written ones left out. */
  list(): AsyncIterable<StoredObject>
  /** Takes away what unfinished writes older than `before` (epoch ms) left; gives how many. */
  clearUnfinished(before: number): Promise<number>
  /** Throws where the store cannot take writes now. */
  check(): Promise<void>
}
export const OBJECT_STORE = Symbol('object store')
