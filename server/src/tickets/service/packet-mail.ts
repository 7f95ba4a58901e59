import { mailPage } from '../../core/mail/mail-page.ts'

/** The mail to a local centre: a number and a link. Nothing of the person or the machine stands in it. */
export function packetMail(number: string, url: string, expiresAt: number) {
  const until = `${new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const page = mailPage('en', {
    lines: [
      `A customer in your country filed a repair under Lenovo’s international warranty: ${number}.`,
      'The customer agreed that you receive the details. Somebody has to call within 24 hours of the filing.',
    ],
    link: { label: 'Open the ticket', url },
    after: [`The link holds until ${until} and opens this one ticket. Every opening is written down.`],
  })
  return { subject: `${number} handed over to your centre`, ...page }
}
