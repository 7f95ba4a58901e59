import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { lazy, Suspense } from 'react'
import { orderedPages, startPage } from '../canvas/pages'
import { useDesk } from '../state/desk-state'
import { AcceptPapersDialog } from './AcceptPapersDialog'
import { AskAgainDialog } from './AskAgainDialog'
import { RefuseDialog } from './RefuseDialog'
import { RegisterDialog } from './RegisterDialog'
import { SendBackDialog } from './SendBackDialog'

const ClauseDialog = lazy(() => import('../facts/ClauseDialog'))

/** The one dialog that is open, if any. */
export function DecisionDialogs({ ticket }: { readonly ticket: DeskTicket }) {
  const dialog = useDesk(state => state.dialog)
  const clause = useDesk(state => state.clause)
  const chosen = useDesk(state => state.page)
  if (dialog === 'send-back') {
    const pages = orderedPages(ticket)
    const page = pages.find(each => each.id === chosen) ?? startPage(pages)
    return page ? <SendBackDialog ticket={ticket} page={page} pages={pages} /> : null
  }
  if (dialog === 'ask-again') return <AskAgainDialog ticket={ticket} />
  if (dialog === 'accept-papers') return <AcceptPapersDialog ticket={ticket} />
  if (dialog === 'register') return <RegisterDialog ticket={ticket} />
  if (dialog === 'refuse') return <RefuseDialog ticket={ticket} />
  if (dialog !== 'clause' || !clause) return null
  return (
    <Suspense fallback={null}>
      <ClauseDialog id={clause} />
    </Suspense>
  )
}
