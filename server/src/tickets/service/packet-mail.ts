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

/** The mail that asks a local centre to erase what it got: the customer took the consent back. */
export function packetOverMail(number: string) {
  const page = mailPage('en', {
    lines: [
      `The customer of ${number} no longer agrees that you receive the details. The link to the ticket has stopped working.`,
      'Please erase what you have of it, on paper too, and do not call. The desk in mainland China goes on with the ticket.',
    ],
  })
  return { subject: `${number} taken back: please erase`, ...page }
}
