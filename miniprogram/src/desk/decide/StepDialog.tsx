import type { acceptPapers, askAgain } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { ReactNode } from 'react'
import { call } from '../api/call'
import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { useSteps } from '../state/use-steps'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'

interface Props {
  readonly ticket: DeskTicket
  readonly title: string
  readonly act: string
  readonly done: string
  readonly row: typeof askAgain | typeof acceptPapers
  readonly children: ReactNode
}

/** A step that needs nothing but a yes. It closes when it went through or when somebody else was faster. */
export function StepDialog({ ticket, title, act, done, row, children }: Props) {
  const say = useSay()
  const show = useDesk(state => state.show)
  const { take, busy } = useSteps(ticket.id)
  const run = async () => {
    await take(version => call(row, { id: ticket.id, version }), done)
    show(null)
  }
  return (
    <Dialog
      title={title}
      onClose={() => show(null)}
      act={{ label: busy ? say(DECIDE.sending) : act, run: () => void run(), busy }}
    >
      {children}
    </Dialog>
  )
}
