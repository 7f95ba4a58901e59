import { Injectable } from '@nestjs/common'
import type { KeyObject } from 'node:crypto'
import { Clock } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { DocumentsBackground } from './background.service.ts'
import { Intake } from './intake.service.ts'
import type { Incoming, Measured } from './intake.service.ts'
import { placeOf } from './page.ts'

/** A photo that is durable and waits for its row. */
export interface TakenPage extends Measured {
  readonly id: string
  readonly original: string
  readonly wrappedKey: string
}

/** Takes in the photo of a page under a key of its own. */
@Injectable()
export class PageIntake {
  constructor(
    private readonly intake: Intake,
    private readonly vault: Vault,
    private readonly background: DocumentsBackground,
    private readonly clock: Clock,
  ) {}

  /** Streams one photo into the store, sealed; throws a `Problem` when it cannot be taken, and keeps nothing then. */
  async receive(ticketKey: KeyObject, file: Incoming): Promise<TakenPage> {
    const [id, original] = [newId(this.clock.now()), newId(this.clock.now())]
    const { key, wrapped } = this.vault.documentKey(ticketKey, placeOf(id, 'wrappedKey'))
    return { ...(await this.intake.receive(file, original, key)), id, original, wrappedKey: wrapped }
  }

  /** Reads a photo without keeping it, to compare it with one already taken. */
  compare(file: Incoming): Promise<Measured> {
    return this.intake.compare(file)
  }

  /** Takes back photos that no row came to name, or whose rows are gone. */
  async discard(objects: readonly string[]): Promise<void> {
    for (const object of objects) await this.intake.discard(object)
  }

  /** Lets the cleaning begin; returns at once. */
  wake(): void {
    this.background.wake()
  }
}
