import type { Response } from 'playwright-core'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { Applet } from './applet'
import { answerWizard } from './applet'
import type { Lines } from './photos'

/** What is drawn on the photos of the stories: fictional people and numbers. */
export const PAPERS = {
  'purchase-proof': ['INVOICE / 發票  HK-2026-0814', 'LEGION 5  S/N PF0UT0', '2026-08-14   HKD 9,999'],
  'purchase-proof-again': [
    'INVOICE / 發票  HK-2026-0814',
    'LEGION 5  S/N PF0UT001',
    '2026-08-14   HKD 9,999',
  ],
  'hk-macao-permit': ['往来港澳通行证', 'ERIKSSON ANNA MARIA', 'L898902C   2034-04-15'],
  'exit-entry-record': ['出入境记录查询结果（电子签章）', '2026-08-13 出境  罗湖', '2026-08-15 入境  罗湖'],
  'tax-form-original': ['进境物品税款缴纳凭证', '2026-09-02', 'YOGA 9  CNY 1,299'],
} satisfies Record<string, Lines>

/** Fills in the machine and who can be reached; ends on the days. */
export async function giveMachine(applet: Applet): Promise<void> {
  await applet.type('serial', 'PF0UT001')
  await applet.type('model', 'Legion 5')
  await applet.type('name', 'ERIKSSON ANNA MARIA')
  await applet.type('phone', '+1 202 555 0143')
  await applet.tap('next')
  await applet.see('purchase-day-year').waitFor()
}

/** Ticks both consents, each by itself; ends on the papers, signed in. */
export async function giveConsents(applet: Applet): Promise<void> {
  await applet.tap('consent-identity-papers')
  await applet.tap('consent-lawful-import')
  await applet.tap('next')
  await signIn(applet)
}

/** Takes the demonstration's one tap where it is offered. */
export async function signIn(applet: Applet): Promise<void> {
  await applet.see('sign-in-demo').click()
  await applet.see('sign-in-demo').waitFor({ state: 'detached' })
}

/** Sends one photo from the album; gives the ticket as the server answered, once the slot says that it arrived. */
export async function sendPhoto(
  applet: Applet,
  button: string,
  slot: string,
  file: string,
): Promise<TicketView> {
  const answered = applet.page.waitForResponse(isUpload)
  await applet.photograph(button, file)
  const response = await answered
  if (!response.ok()) throw new Error(`upload: ${response.status()} ${await response.text()}`)
  await applet.see(`slot-${slot}`).getByText('已收到').first().waitFor()
  return (await response.json()) as TicketView
}

const isUpload = (response: Response): boolean =>
  response.request().method() === 'POST' && new URL(response.url()).pathname.endsWith('/pages')

/** J4 up to the papers: bought in Hong Kong, carried home through the e-Channel, the slip lost; the record instead. */
export async function carriedUpToPapers(applet: Applet): Promise<void> {
  await answerWizard(applet, { place: 'hongkong', way: 'carried', residency: 'mainland' })
  await applet.tap('start')
  await giveMachine(applet)
  await applet.day('purchase-day', '2026-08-14')
  await applet.tap('chip-hk-macao-permit-endorsement-exit-entry-record')
  await applet.tap('chip-hk-visitor-slip-exit-entry-record')
  await applet.day('day-exit-entry-record-leftMainland', '2026-08-13')
  await applet.day('day-exit-entry-record-returnedOn', '2026-08-15')
  await applet.tap('next')
  await giveConsents(applet)
}

/** J3 up to the papers: bought abroad, mailed home. */
export async function postedUpToPapers(applet: Applet): Promise<void> {
  await answerWizard(applet, { place: 'abroad', way: 'posted' })
  await applet.tap('start')
  await giveMachine(applet)
  await applet.day('purchase-day', '2026-08-20')
  await applet.day('day-tax-form-original-taxDay', '2026-09-02')
  await applet.tap('next')
  await giveConsents(applet)
}

/** Goes to the check of everything and submits; gives the ticket's number. */
export async function submit(applet: Applet): Promise<string> {
  await applet.tap('next')
  await applet.see('submit').click()
  await applet.see('to-ticket').waitFor()
  const number = /IWS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await applet.reads())?.[0]
  if (!number) throw new Error('No number is shown after submitting.')
  return number
}
