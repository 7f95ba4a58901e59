import { claimTicket } from '@iws/shared/contract/claims'
import { openAtDesk } from '@iws/shared/contract/desk'
import { askMailCode, signInAsStaff, signInWithMail, signInWithWechat } from '@iws/shared/contract/session'
import { makeShare, readShare } from '@iws/shared/contract/shares'
import { saveTicket } from '@iws/shared/contract/tickets'
import type { Stage } from '../journeys/stage.ts'
import { must } from '../journeys/stage.ts'
import type { Person } from '../person.ts'

/** Requests that are refused: what they carried must not come out in a log either. */
export async function knockings(stage: Stage, anna: Person, id: string): Promise<void> {
  await anna.call(claimTicket, { code: 'MARKER77', contactTail: 'MARKER77' })
  const { stranger } = stage.app
  await stranger.call(signInAsStaff, { login: 'MARKER77Q login', password: 'MARKER77Q password' })
  await stranger.call(signInWithWechat, { code: 'MARKER77Q-code', language: 'en' })
  must(await stranger.call(askMailCode, { mail: 'marker77@example.com', language: 'en' }))
  await stranger.call(signInWithMail, { mail: 'MARKER77Q@example.com', code: '000000' })
  await stranger.call(readShare, { code: 'MARKER77Q code' })
  await anna.call(saveTicket, { id, serial: 'MARKER77Q no serial !!' })
  await anna.call(openAtDesk, { id })
  await anna.send('POST', '/api/tickets', {
    payload: Buffer.from('{"MARKER77Q": '),
    headers: { 'content-type': 'application/json' },
  })
  await anna.send('GET', '/api/MARKER77Q?MARKER77Q=MARKER77Q')
}

/** Shares a ticket and opens the card; gives its code, which has to stay as unknown as a password. */
export async function sharedCard({ app }: Stage, anna: Person, id: string): Promise<string> {
  const made = must(await anna.call(makeShare, { id, key: 'MARKER77-share-key' }))
  const code = made.shares[0]?.code ?? ''
  must(await app.stranger.call(readShare, { code }))
  return code
}
