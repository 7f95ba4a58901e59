import type { ServiceView } from '@iws/shared/contract/gives/service'
import { addServiceFile } from '@iws/shared/contract/service'
import type { FileUse } from '@iws/shared/contract/service'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { say } from '@iws/shared/text'
import { create } from 'zustand'
import { addressOf } from '../api/address'
import { withSession } from '../api/call'
import { problemFrom } from '../api/problem'
import { sendFile } from '../api/transport'
import { UploadQueue } from '../api/upload-queue'
import type { Kept, Sending } from '../api/upload-queue'
import { freshKey } from '../platform/fresh-key'
import { keptFiles } from '../platform/kept-files'
import { network } from '../platform/network'
import type { PickedPhoto } from '../platform/pick-face'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'
import { keptPart } from '../state/book'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { opened } from './send'

/** What a file belongs to: a draft of this phone, whose ticket may not be open yet, or a ticket. */
export interface FileOf {
  readonly draft: ServiceKind | null
  readonly ticket: string | null
  readonly use: FileUse
  readonly ask?: string
}
type FileIntent = Kept & FileOf
export type Outgoing = Sending<FileIntent>

/** Signing out drops it. */
const KEY = 'kept.service-files'
const useQueue = create<{ readonly files: readonly Outgoing[] }>()(() => ({ files: [] }))
const listeners = new Set<(view: ServiceView, intent: FileIntent) => void>()

const queue = new UploadQueue<FileIntent, ServiceView>(
  {
    files: keptFiles,
    read: () => readJson<readonly FileIntent[]>(storage, KEY, []),
    write: intents => writeJson(storage, KEY, intents),
    send,
    later(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    lost,
  },
  {
    changed: files => useQueue.setState({ files }),
    arrived: (view, intent) => listeners.forEach(heard => heard(view, intent)),
  },
)

function lost(): string {
  const words = keptPart('service')?.data.says.files.lost
  return words ? say(words, useSettings.getState().language) : '…'
}

async function send(
  intent: FileIntent,
  path: string,
  onProgress: (percent: number) => void,
): Promise<ServiceView> {
  const { language } = useSettings.getState()
  const { key, use, ask } = intent
  const id = intent.ticket ?? (intent.draft ? (await opened(intent.draft)).id : '')
  const { url } = addressOf(addServiceFile.path, { id })
  const query = Object.entries({ key, use, ...(ask && { ask }) }).map(pair => pair.join('='))
  const address = `${url}?${query.join('&')}`
  const answer = await withSession(token => sendFile({ url: address, path, token, language, onProgress }))
  if (answer.status >= 400) throw problemFrom(answer.status, answer.data, language)
  return answer.data as ServiceView
}

/** Keeps files and sends them, each under its own key. */
export async function addFiles(of: FileOf, chosen: readonly PickedPhoto[]): Promise<void> {
  for (const { path, bytes } of chosen) await queue.add({ ...of, key: freshKey(), bytes }, path)
}

export const retryFile = (key: string): void => queue.retry(key)
export const removeFile = (key: string): Promise<void> => queue.remove(key)

/** The files of a draft or a ticket that are still on their way. */
export function useOutgoing(of: Pick<FileOf, 'draft' | 'ticket'>): readonly Outgoing[] {
  const files = useQueue(state => state.files)
  return files.filter(
    each =>
      (of.ticket !== null && each.ticket === of.ticket) || (of.draft !== null && each.draft === of.draft),
  )
}

/** Calls back with the ticket each time a file has arrived; gives the way to stop. */
export function onArrived(heard: (view: ServiceView, intent: FileIntent) => void): () => void {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

/** Files of a draft that has been filed belong to the ticket from now on. */
export const settleFiles = (kind: ServiceKind, ticket: string): void =>
  queue.change(intent => (intent.draft === kind ? { ...intent, draft: null, ticket } : intent))

/** Goes on with what an earlier run left; throws away what belongs to somebody who has signed out. */
export function kickFiles(): void {
  if (storage.read(KEY) === null) void queue.clear()
  queue.kick()
}

network.onChange(online => online && queue.kick())
useSession.subscribe((now, before) => {
  if (now.token && !before.token) queue.kick()
})
