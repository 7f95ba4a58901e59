import type { Thread } from '@iws/shared/contract/gives/thread'
import { getService } from '@iws/shared/contract/service'
import { readThread, writeMessage } from '@iws/shared/contract/thread'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { call } from '../../api/call'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { freshKey } from '../../platform/fresh-key'
import { storage } from '../../platform/storage'
import { readJson, writeJson } from '../../platform/storage-face'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { onArrived } from '../files'
import { FilesPart } from '../parts/FilesPart'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useCleaning } from '../use-cleaning'
import { Messages } from './Messages'

/** The messages of one ticket, both sides, oldest first. */
function ThreadPage() {
  const t = useSays('service', 'thread')
  const gate = useGate()
  const id = useRouter().params.id ?? ''
  const asked = useCall(readThread, gate.open ? { id } : null)
  useCleaning(
    asked.data?.messages.flatMap(({ files }) => files),
    asked.refresh,
  )
  return (
    <ServiceScreen title={t('title')} gate={gate} call={asked}>
      {asked.data && <Messages messages={asked.data.messages} />}
      <Composer id={id} thread={asked.data} onSent={asked.set} />
    </ServiceScreen>
  )
}

export default withSays('service', ThreadPage)

interface Typed {
  readonly text: string
  /** The same words are the same message, however often they are sent. */
  readonly key: string
}

/** What is being written, kept on the phone until it is sent. */
function useTyped(id: string) {
  const name = `kept.message.${id}`
  const [typed, setTyped] = useState(() => readJson<Typed>(storage, name, { text: '', key: freshKey() }))
  const keep = (next: Typed | null): void => {
    setTyped(next ?? { text: '', key: freshKey() })
    if (next) writeJson(storage, name, next)
    else storage.drop(name)
  }
  return { typed, keep }
}

interface ComposerProps {
  readonly id: string
  readonly thread: Thread | null
  readonly onSent: (thread: Thread) => void
}

function Composer({ id, thread, onSent }: ComposerProps) {
  const t = useSays('service', 'thread')
  const gate = useGate()
  const { typed, keep } = useTyped(id)
  const doing = useDoing()
  const view = useCall(getService, gate.open ? { id } : null)
  const { data, set, refresh } = view
  useEffect(() => onArrived(arrived => arrived.id === id && set(arrived)), [id, set])
  const said = new Set((thread?.messages ?? []).flatMap(({ files }) => files.map(each => each.id)))
  const fresh = (data?.files ?? []).filter(each => each.use === 'message' && !said.has(each.id))
  useCleaning(fresh, refresh)
  const send = (): void =>
    void doing.run(async () => {
      const files = fresh.map(each => each.id)
      onSent(
        await call(writeMessage, {
          id,
          key: typed.key,
          text: typed.text,
          ...(files.length > 0 && { files }),
        }),
      )
      keep(null)
    })
  return (
    <Box className="ds-stack">
      <Field
        id="message"
        kind="long"
        label={t('write')}
        value={typed.text}
        max={4000}
        onText={text => keep({ text, key: text === typed.text ? typed.key : freshKey() })}
      />
      {data && <FilesPart title={t('photos')} kind={null} ticket={id} use="message" there={fresh} />}
      {doing.problem && <Words className="ds-error">{`${doing.problem.sentence} ${t('kept')}`}</Words>}
      <Button id="send-message" busy={doing.busy} disabled={typed.text.trim() === ''} onTap={send}>
        {t('send')}
      </Button>
    </Box>
  )
}
