import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askAgain, markPage } from '@iws/shared/contract/desk'
import { withdrawTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { must } from '../../../test/journeys/stage.ts'
import { ledger } from '../../../test/promised.ts'
import { atDesk, submitted } from '../../../test/registrations.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('The review of a registration', () => {
  it('is promised when it comes to us, and kept by the decision of a reviewer', async () => {
    const anna = await app.signIn('customer', 'anna')
    const reviewer = await app.signIn('reviewer')
    const { id } = await submitted(app, anna)
    const [promise] = await ledger(app).ofTicket(id)
    // Sunday the 22nd in Beijing: three working days end on Wednesday at six in the evening.
    const dueAt = Date.parse('2026-11-25T18:00:00+08:00')
    expect(promise).toMatchObject({ kind: 'review', state: 'open', dueAt })
    expect((await ledger(app).ticket(id)).dueBy).toBe(dueAt)
    const seen = await atDesk(reviewer, id)
    const page = seen.pages[0]?.id ?? ''
    const marked = must(
      await reviewer.call(markPage, {
        id,
        page,
        version: seen.version,
        mark: 'sent-back',
        reason: 'glare',
      }),
    )
    must(await reviewer.call(askAgain, { id, version: marked.version }))
    expect((await ledger(app).ofTicket(id))[0]).toMatchObject({ state: 'kept', evidenceKind: 'decision' })
    expect(await ledger(app).ofTicket(id)).toHaveLength(1)
  })

  it('is owed no more when the customer takes the ticket back', async () => {
    const boris = await app.signIn('customer', 'boris')
    const { id } = await submitted(app, boris)
    must(await boris.call(withdrawTicket, { id, version: (await ledger(app).ticket(id)).version }))
    expect(await ledger(app).ofTicket(id)).toMatchObject([{ state: 'released', why: 'ended' }])
    expect((await ledger(app).ticket(id)).nextDue).toBeNull()
  })
})
