import type { MessageView, Thread } from '@iws/shared/contract/gives/thread'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { FileTile } from './FileTile'
import { useService } from './service-state'
import { LISTS, useThread } from './use-service'

interface Props {
  readonly ticket: string
  /** Whether messages can be chosen, to be split off. */
  readonly choosing?: boolean
}

/** Everything both sides wrote, the newest at the end. */
export function Messages({ ticket, choosing = false }: Props) {
  const say = useSay()
  const thread = useThread(ticket)
  const messages = thread.data?.messages ?? []
  useSeen(thread.data)
  const { log, scrolled } = useLatest(messages)
  return (
    <div
      ref={log}
      className="desk-messages"
      tabIndex={0}
      role="log"
      aria-label={say(SERVICE.thread)}
      onScroll={scrolled}
    >
      {thread.isError ? <Problem trouble={thread.error} retry={() => void thread.refetch()} /> : null}
      {thread.data && messages.length === 0 ? <p className="desk-hint">{say(SERVICE.noMessages)}</p> : null}
      <ol>
        {messages.map(message => (
          <Message key={message.id} message={message} choosing={choosing} />
        ))}
      </ol>
    </div>
  )
}

/** What has just been read is no longer unread in the lists. */
function useSeen(thread: Thread | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (thread && thread.unread > 0)
      for (const list of LISTS) void client.invalidateQueries({ queryKey: [list] })
  }, [client, thread])
}

/** Stays at the newest message; whoever reads further up is left there when another one comes, unless it is our own. */
function useLatest(messages: readonly MessageView[]) {
  const log = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  useEffect(() => {
    const box = log.current
    if (box && (atEnd.current || messages.at(-1)?.by === 'staff')) box.scrollTop = box.scrollHeight
  }, [messages.length])
  const scrolled = (): void => {
    const box = log.current
    if (box) atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX
  }
  return { log, scrolled }
}

const NEAR_PX = 80

function Message({ message, choosing }: { readonly message: MessageView; readonly choosing: boolean }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const who = message.by === 'customer' ? say(SERVICE.byCustomer) : (message.name ?? say(SERVICE.bySystem))
  return (
    <li className={`desk-message desk-message-${message.by}`}>
      <p className="desk-message-head">
        <strong>{who}</strong> <time className="desk-number">{momentWords(message.at, language)}</time>
        {message.via === 'mail' ? <span className="desk-hint"> · {say(SERVICE.viaMail)}</span> : null}
        {choosing ? <Choice message={message.id} /> : null}
      </p>
      <p className="desk-message-text" lang={message.language ?? undefined}>
        {message.text}
      </p>
      {message.files.length > 0 ? (
        <div className="desk-files">
          {message.files.map(file => (
            <FileTile key={file.id} file={file} />
          ))}
        </div>
      ) : null}
    </li>
  )
}

function Choice({ message }: { readonly message: string }) {
  const say = useSay()
  const chosen = useService(state => state.chosen.includes(message))
  const choose = useService(state => state.choose)
  return (
    <input
      type="checkbox"
      checked={chosen}
      aria-label={say(SERVICE.chosen)}
      onChange={() => choose(message)}
    />
  )
}
