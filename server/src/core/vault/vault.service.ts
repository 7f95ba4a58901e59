import { Inject, Injectable } from '@nestjs/common'
import { createHmac } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { In } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { blindIndex } from './blind-index.ts'
import type { IndexKind } from './blind-index.ts'
import { KeyRow } from './key.entity.ts'
import { freshKey, openBytes, sealBytes, unwrapKey, wrapKey } from './sealed-text.ts'
import type { Place } from './sealed-text.ts'

/** Whose key it is. */
export interface KeyOwner {
  readonly kind: 'ticket' | 'customer' | 'staff' | 'report' | 'mail' | 'wechat'
  readonly id: string
}

/** The two secrets everything else hangs on; they never stand in the database. */
export interface VaultSecrets {
  readonly master: KeyObject
  readonly index: KeyObject
}
export const VAULT_SECRETS = Symbol('vault secrets')

/** What may be signed: each purpose apart, so that one's signature is worth nothing for another. */
export type SignedFor = 'picture-link' | 'mail-code' | 'claim-code' | 'packet' | 'share'

/** An owner's key, unwrapped. It prints as an opaque object and cannot be turned into JSON. */
export type OwnerKey = KeyObject

/** Envelope encryption: master key → a key per owner → a key per document; sealed columns; keyed hashes for finding. */
@Injectable()
export class Vault {
  private readonly secrets: VaultSecrets

  constructor(@Inject(VAULT_SECRETS) secrets: VaultSecrets) {
    this.secrets = secrets
  }

  /** Makes and keeps a new key for `owner` in the caller's transaction; a second key for one owner is refused. */
  async makeKey(manager: EntityManager, owner: KeyOwner, now: number): Promise<OwnerKey> {
    const key = freshKey()
    const wrapped = wrapKey(this.secrets.master, placeOf(nameOf(owner)), key)
    await manager.insert(KeyRow, { owner: nameOf(owner), wrapped, madeAt: now })
    return key
  }

  /** Gives the key of `owner`; throws where there is none or the master key is not the one it was wrapped with. */
  async keyOf(manager: EntityManager, owner: KeyOwner): Promise<OwnerKey> {
    const key = (await this.keysOf(manager, owner.kind, [owner.id])).get(owner.id)
    if (!key) throw new Error(`no key for a ${owner.kind}`)
    return key
  }

  /** Gives the keys of many owners of one kind with one query; an owner without a key is left out. */
  async keysOf(
    manager: EntityManager,
    kind: KeyOwner['kind'],
    ids: readonly string[],
  ): Promise<Map<string, OwnerKey>> {
    if (ids.length === 0) return new Map()
    const rows = await manager.findBy(KeyRow, { owner: In(ids.map(id => nameOf({ kind, id }))) })
    return new Map(
      rows.map(row => [
        row.owner.slice(kind.length + 1),
        unwrapKey(this.secrets.master, placeOf(row.owner), row.wrapped),
      ]),
    )
  }

  /** Forgets the keys of some owners in the caller's transaction: what was sealed under them stays unreadable. */
  async dropKeys(manager: EntityManager, kind: KeyOwner['kind'], ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await manager.delete(KeyRow, { owner: In(ids.map(id => nameOf({ kind, id }))) })
  }

  /** Makes a key for one document; gives it and its wrapping under the ticket's key, for the document's own row. */
  documentKey(outer: OwnerKey, place: Place): { key: KeyObject; wrapped: string } {
    const key = freshKey()
    return { key, wrapped: wrapKey(outer, place, key) }
  }

  /** Opens a document's wrapped key; throws `SealBroken`. */
  openDocumentKey(outer: OwnerKey, place: Place, wrapped: string): KeyObject {
    return unwrapKey(outer, place, wrapped)
  }

  /** Seals a text for one column of one row; null stays null. */
  seal<T extends string | null>(key: OwnerKey, place: Place, text: T): T extends string ? string : null
  seal(key: OwnerKey, place: Place, text: string | null): string | null {
    return text === null ? null : sealBytes(key, place, Buffer.from(text, 'utf8')).toString('base64url')
  }

  /** Opens a sealed column; null stays null; throws `SealBroken` for another key, row, column or a changed byte. */
  open<T extends string | null>(key: OwnerKey, place: Place, sealed: T): T extends string ? string : null
  open(key: OwnerKey, place: Place, sealed: string | null): string | null {
    return sealed === null ? null : openBytes(key, place, Buffer.from(sealed, 'base64url')).toString('utf8')
  }

  /** Gives the keyed hash under which `value` is found; 64 hex digits. */
  index(kind: IndexKind, value: string): string {
    return blindIndex(this.secrets.index, kind, value)
  }

  /** Signs bytes for one purpose, so that what comes back can be known as our own; 32 bytes. */
  sign(purpose: SignedFor, bytes: Uint8Array): Buffer {
    return createHmac('sha256', this.secrets.index).update(`sign ${purpose}\n`).update(bytes).digest()
  }
}

function nameOf(owner: KeyOwner): string {
  return `${owner.kind}:${owner.id}`
}

function placeOf(owner: string): Place {
  return { table: 'keys', column: 'wrapped', id: owner }
}
