import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Trouble } from '../api/problem'
import { Dialog } from '../shell/Dialog'
import { NewsLines } from '../shell/NewsBar'
import { NEWS } from '../words/news'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { useService } from './service-state'
import type { Done } from './use-service-steps'
import { useServiceSteps } from './use-service-steps'

interface Props {
  readonly ticket: DeskService
  readonly title: string
  readonly act: string
  readonly done: string | Done
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
  const clash = trouble?.code === 'changed-meanwhile'
  const run = async (): Promise<void> => {
    setTried(true)
    if (!ready) return leadToMissing()
    const failed = await take(send, typeof done === 'string' ? { says: done } : done)
    setTrouble(failed)
    if (!failed) show(null)
  }
  return (
    <Dialog
      title={title}
      onClose={() => show(null)}
      act={{
        label: busy ? say(SERVICE.sending) : clash ? say(NEWS.repeatForm) : act,
        run: () => void run(),
        busy,
      }}
    >
      <NewsLines ticket={ticket.id} />
      {children(tried, trouble)}
      {trouble ? (
        <p className="desk-wrong" role="alert">
          {trouble.message} {clash ? say(NEWS.kept) : null}
        </p>
      ) : null}
    </Dialog>
  )
}

/** To the first field that says it is missing, once it does. */
function leadToMissing(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog[open] [aria-invalid]')?.focus())
}
