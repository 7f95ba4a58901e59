import { sendFileAtDesk } from '@iws/shared/contract/desk-service'
import { writeAtDesk } from '@iws/shared/contract/thread'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { freshKey } from '../../platform/fresh-key'
import { call, upload } from '../api/call'
import { troubleOf } from '../api/problem'
import { useDesk } from '../state/desk-state'
import { noteWriting } from '../state/doing'
import { useHeard } from '../state/news'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { keptWords, keepWords } from './kept-words'
import { rereadService } from './use-service'

/** The words being written to a customer. `send` gives whether they have gone. */
export function useComposer({ id }: { readonly id: string }) {
  const say = useSay()
  const client = useQueryClient()
  const [text, setText] = useState(keptWords(id))
  const reply = useRef<string | undefined>(undefined)
  // The same key until it went through: a lost answer does not write twice.
  const key = useRef(freshKey())
  const [file, setFile] = useState<File | null>(null)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () => {
      const message = { id, key: key.current, text: text.trim(), reply: reply.current }
      return file ? upload(sendFileAtDesk, message, file) : call(writeAtDesk, message)
    },
  })
  const write = (words: string, from?: string): void => {
    setText(words)
    keepWords(id, words)
    noteWriting(id, words)
    if (from) reply.current = from
  }
  const send = async (): Promise<boolean> => {
    if (text.trim() === '' || isPending) return false
    try {
      client.setQueryData(['thread', id], await mutateAsync())
      key.current = freshKey()
      reply.current = undefined
      write('')
      setFile(null)
      useHeard.getState().forget()
      useDesk.getState().tell(say(SERVICE.sent))
      void rereadService(client, id)
      // A registration is another version now too.
      void client.invalidateQueries({ queryKey: ['ticket', id] })
      return true
    } catch (thrown) {
      useDesk.getState().tell(troubleOf(thrown).message, 'trouble')
      return false
    }
  }
  return { text, write, file, setFile, send, busy: isPending, empty: text.trim() === '' }
}
