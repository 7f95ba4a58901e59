import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { messageFor, messageIdOf } from './mail-message.ts'
import type { Mail, Post } from './post.ts'

const FROM = 'IWS demonstration <iws@example.com>'

/**
 * Puts mails into a folder as `.eml` files instead of sending them: for a demonstration, where codes must be readable and
 * nobody may be written to.
 */
export class FolderPost implements Post {
  private readonly composer = createTransport({ streamTransport: true, buffer: true })

  constructor(private readonly folder: string) {}

  messageId(id: string): string {
    return messageIdOf(FROM, id)
  }

  async send(mail: Mail): Promise<'sent'> {
    const { message } = await this.composer.sendMail(messageFor(FROM, mail))
    const path = join(this.folder, `${mail.id.replace(/[^\w.-]/g, '_')}.eml`)
    await mkdir(this.folder, { recursive: true })
    await writeFile(`${path}.part`, message as Buffer)
    await rename(`${path}.part`, path)
    return 'sent'
  }
}
