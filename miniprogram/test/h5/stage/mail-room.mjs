/**
 * The mail around a server under test, as a process of its own: takes what the server hands over by SMTP, and brings mails into
 * a box of the run's real mail server, as the last server on a mail's way does. Tells its parent the addresses, then does
 * what it is asked: `comes` with a mail as the corpus writes them, `letters` with a recipient.
 */
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')
const load = path => import(join(root, 'server/test', path))
const { SmtpDouble } = await load('doubles/smtp.ts')
const { deliver, freshBox, mailServer } = await load('mail-server.ts')
const { compose } = await load('mails/compose.ts')

const smtp = await new SmtpDouble().start()
const box = freshBox()
const plainly = { number: id => id, answerTo: id => id }

const DEEDS = {
  comes: async mail => deliver(box, await compose({ ...mail, expected: { is: 'new' } }, plainly)),
  letters: async to =>
    (await smtp.to(to)).map(({ subject = '', text = '', messageId = '' }) => ({ subject, text, messageId })),
}

process.on('message', async ({ id, deed, about }) => {
  const answer = await DEEDS[deed](about).then(
    given => ({ given }),
    error => ({ error: String(error) }),
  )
  process.send({ id, ...answer })
})
process.on('disconnect', () => process.exit(0))
process.send({ smtp: smtp.url, from: `IWS <${box}>`, imap: mailServer().imap(box) })
