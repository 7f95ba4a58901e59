import { Injectable } from '@nestjs/common'
import { timingSafeEqual } from 'node:crypto'
import { RENDITIONS } from '@iws/shared/contract/pictures'
import type { Rendition } from '@iws/shared/contract/pictures'
import { Vault } from '../core/vault/vault.service.ts'

/** How long a link to a picture lives, ms. */
export const LINK_MS = 5 * 60_000
const MAC_BYTES = 32
const SHAPE = /^([0-9A-Z]{26})\.(page|thumbnail)\.(\d{1,15})$/

/** Makes and reads links that say which picture until when, and are good for one session only. */
@Injectable()
export class PictureLinks {
  constructor(private readonly vault: Vault) {}

  /** A link for `session`, made at `now` (epoch ms). */
  make(
    page: string,
    rendition: Rendition,
    session: string,
    now: number,
  ): { link: string; expiresAt: number } {
    const expiresAt = now + LINK_MS
    const said = Buffer.from(`${page}.${rendition}.${expiresAt}`)
    return { link: Buffer.concat([this.mac(said, session), said]).toString('base64url'), expiresAt }
  }

  /** What a link says; null where it is made up, over, or another session's. */
  read(link: string, session: string, now: number): { page: string; rendition: Rendition } | null {
    const bytes = Buffer.from(link, 'base64url')
    const said = bytes.subarray(MAC_BYTES)
    const mac = bytes.subarray(0, MAC_BYTES)
    // One link, one spelling: the last character of base64 has bits that say nothing.
    if (bytes.toString('base64url') !== link) return null
    if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, this.mac(said, session))) return null
    const parts = SHAPE.exec(said.toString('latin1'))
    const rendition = RENDITIONS.find(each => each === parts?.[2])
    if (!parts?.[1] || !rendition || Number(parts[3]) <= now) return null
    return { page: parts[1], rendition }
  }

  private mac(said: Buffer, session: string): Buffer {
    return this.vault.sign('picture-link', Buffer.concat([Buffer.from(`${session}\n`), said]))
  }
}
