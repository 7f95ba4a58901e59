import { Injectable } from '@nestjs/common'
import type { KeyObject } from 'node:crypto'
import { Clock } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { FILM } from './attachment.entity.ts'
import type { AttachmentState } from './attachment.entity.ts'
import { DocumentsBackground } from './background.service.ts'
import { FileGate } from './file-gate.ts'
import { Intake } from './intake.service.ts'
import type { Incoming, Measured } from './intake.service.ts'

/** A file that is durable and waits for its row. */
export interface TakenFile extends Measured {
  readonly id: string
  readonly type: string
  readonly state: AttachmentState
  readonly original: string
  readonly wrappedKey: string
}

/** Takes in the files of a ticket, each under a key of its own: photos and films to be cleaned, HEIC and PDF to be kept. */
@Injectable()
export class AttachmentIntake {
  constructor(
    private readonly intake: Intake,
    private readonly vault: Vault,
    private readonly background: DocumentsBackground,
    private readonly clock: Clock,
  ) {}

  /** Streams one file into the store, sealed; throws a `Problem` saying why it cannot be taken, and keeps nothing then. */
  async receiveStream(ticketKey: KeyObject, file: Incoming): Promise<TakenFile> {
    const [id, original] = [newId(this.clock.now()), newId(this.clock.now())]
    const place = { table: 'attachments', column: 'wrappedKey', id }
    const { key, wrapped } = this.vault.documentKey(ticketKey, place)
    const gate = new FileGate()
    const measured = await this.intake.receive(file, original, key, gate)
    const state = gate.isPhoto || FILM.test(gate.type) ? 'received' : 'kept'
    return { ...measured, id, type: gate.type, state, original, wrappedKey: wrapped }
  }

  /** The same for bytes that are there already: what came with a mail. */
  receiveBytes(ticketKey: KeyObject, bytes: Uint8Array): Promise<TakenFile> {
    return this.receiveStream(ticketKey, inPieces(bytes))
  }

  /** Reads a file to its end without keeping it, to compare it with one already taken; refuses as `receiveStream` does. */
  async compare(file: Incoming): Promise<{ sha256: string }> {
    return this.intake.compare(file, new FileGate())
  }

  /** Takes back files that no row came to name, or whose rows are gone. */
  async discard(objects: readonly string[]): Promise<void> {
    for (const object of objects) await this.intake.discard(object)
  }

  /** Lets the cleaning begin; returns at once. */
  wake(): void {
    this.background.wake()
  }
}

const PIECE = 64 * 1024

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) yield Buffer.from(bytes.subarray(from, from + PIECE))
}
