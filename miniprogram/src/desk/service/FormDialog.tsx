import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Trouble } from '../api/problem'
import { Dialog } from '../shell/Dialog'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { useService } from './service-state'
import { useServiceSteps } from './use-service'

interface Props {
  readonly ticket: DeskService
  readonly title: string
  readonly act: string
  readonly done: string
  /** Whether everything needed is filled in; until then nothing is sent and the fields say so. */
  readonly ready: boolean
  readonly send: (version: number) => Promise<DeskService>
  readonly children: (tried: boolean, trouble: Trouble | null) => ReactNode
}

/** A dialog that sends one change of the ticket; it stays open with the sentence of the server where it was refused. */
export function FormDialog({ ticket, title, act, done, ready, send, children }: Props) {
  const say = useSay()
  const show = useService(state => state.show)
  const { take, busy } = useServiceSteps(ticket.id)
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const run = async (): Promise<void> => {
    setTried(true)
    if (!ready) return
    const failed = await take(send, done)
    setTrouble(failed)
    if (!failed) show(null)
  }
  return (
    <Dialog
      title={title}
      onClose={() => show(null)}
      act={{ label: busy ? say(SERVICE.sending) : act, run: () => void run(), busy }}
    >
      {children(tried, trouble)}
      {trouble ? (
        <p className="desk-wrong" role="alert">
          {trouble.message}
        </p>
      ) : null}
    </Dialog>
  )
}
