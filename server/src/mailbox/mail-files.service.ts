import { Injectable } from '@nestjs/common'
import { Database } from '../core/database/database.ts'
import { isDuplicate } from '../core/database/failures.ts'
import { Problem } from '../core/problem.ts'
import type { OwnerKey } from '../core/vault/vault.service.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { AttachmentIntake } from '../documents/attachment-intake.service.ts'
import { Attachments } from '../documents/attachments.service.ts'
import { refusalOf } from './refused-files.ts'
import type { Refusal } from './refused-files.ts'
import type { MailFile } from './read-mail.ts'

const WHY: Readonly<Record<string, Refusal>> = {
  'file-too-large': 'too-large',
  'picture-too-large': 'too-large',
  'picture-too-small': 'too-small',
  'file-cut': 'broken',
  'file-missing': 'empty',
}

/** What became of the files of a mail: ids of those kept, and by their place in the mail why others were not. */
export interface FilesTaken {
  readonly kept: readonly string[]
  readonly refused: readonly { readonly place: number; readonly why: Refusal }[]
}

/** Takes the files of a mail into its ticket, through the same gate and the same cleaning as any other. */
@Injectable()
export class MailFiles {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly intake: AttachmentIntake,
    private readonly attachments: Attachments,
  ) {}

  /** Each file once for a mail and its place in it, however often this is tried. Not inside a transaction. */
  async take(
    mail: { readonly id: string; readonly receivedAt: number },
    ticket: string,
    files: readonly MailFile[],
  ): Promise<FilesTaken> {
    const key = await this.vault.keyOf(this.database.reader, { kind: 'ticket', id: ticket })
    const kept: string[] = []
    const refused: { place: number; why: Refusal }[] = []
    for (const [place, file] of files.entries()) {
      const taken = await this.one(mail, ticket, key, place, file)
      if ('id' in taken) kept.push(taken.id)
      else refused.push({ place, why: taken.why })
    }
    if (kept.length > 0) this.intake.wake()
    return { kept, refused }
  }

  private async one(
    mail: { readonly id: string; readonly receivedAt: number },
    ticket: string,
    key: OwnerKey,
    place: number,
    file: MailFile,
  ): Promise<{ id: string } | { why: Refusal }> {
    const why = refusalOf(file.name, file.bytes)
    if (why) return { why }
    const keyHash = this.vault.index('idempotency-key', `mail ${mail.id} ${place}`)
    const known = await this.attachments.underKey(ticket, keyHash)
    if (known) return known
    try {
      const taken = await this.intake.receiveBytes(key, file.bytes)
      const about = {
        ticket,
        use: 'mail' as const,
        ask: null,
        message: null,
        name: file.name,
        receivedAt: mail.receivedAt,
      }
      const row = { ...about, keyHash, bodyHash: keyHash }
      await this.database
        .transact(manager => this.attachments.add(manager, key, taken, row))
        .catch(async error => {
          await this.intake.discard([taken.original])
          throw error
        })
      return taken
    } catch (error) {
      if (isDuplicate(error)) return (await this.attachments.underKey(ticket, keyHash)) ?? { why: 'broken' }
      if (error instanceof Problem && error.status < 500) return { why: WHY[error.code] ?? 'unknown' }
      throw error
    }
  }
}
