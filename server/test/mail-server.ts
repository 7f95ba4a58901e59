import { randomBytes } from 'node:crypto'
import { createTransport } from 'nodemailer'

/** The real mail server of this run: IMAP to read from, LMTP to deliver into. Any name has a box. */
export function mailServer(): { imap(user: string): string; lmtpPort: number } {
  const url = process.env.IWS_TEST_IMAP
  if (!url) throw new Error('IWS_TEST_IMAP must name a mail server: these tests read real mailboxes')
  const { hostname, port, password, searchParams } = new URL(url)
  return {
    imap: user => `imap://${encodeURIComponent(user)}:${password}@${hostname}:${port}/INBOX`,
    lmtpPort: Number(searchParams.get('lmtp')),
  }
}

/** Brings the bytes of a mail into a box, as the last server on its way does. */
export async function deliver(box: string, raw: Buffer): Promise<void> {
  const transport = createTransport({
    lmtp: true,
    host: '127.0.0.1',
    port: mailServer().lmtpPort,
    ignoreTLS: true,
  })
  await transport.sendMail({ envelope: { from: 'sender@example.com', to: box }, raw })
}

/** A box of its own name, so that tests beside each other do not meet. */
export const freshBox = () => `box-${randomBytes(6).toString('hex')}@mailbox.example.com`
