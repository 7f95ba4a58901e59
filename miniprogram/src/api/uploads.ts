import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { addPage } from '@iws/shared/contract/tickets'
import type { PaperId, RequirementId } from '@iws/shared/rulebook/words'
import { say, text } from '@iws/shared/text'
import { useEffect } from 'react'
import { create } from 'zustand'
import { freshKey } from '../platform/fresh-key'
import { keptFiles } from '../platform/kept-files'
import { network } from '../platform/network'
import type { PickedPhoto } from '../platform/pick-face'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { addressOf } from './address'
import { withSession } from './call'
import { problemFrom } from './problem'
import { sendFile } from './transport'
import { UploadQueue } from './upload-queue'
import type { Intent, Upload } from './upload-queue'

const KEY = 'uploads'
const LOST = text(
  '这张照片已不在手机上，请重新拍一张。',
  '這張照片已不在手機上，請重新拍一張。',
  'This photo is no longer on the phone. Please take it again.',
)

const useQueue = create<{ readonly uploads: readonly Upload[] }>()(() => ({ uploads: [] }))
const listeners = new Set<(ticket: TicketView) => void>()

const queue = new UploadQueue(
  {
    files: keptFiles,
    read: () => readJson<readonly Intent[]>(storage, KEY, []),
    write: intents => writeJson(storage, KEY, intents),
    send,
    later(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    lost: () => say(LOST, useSettings.getState().language),
  },
  {
    changed: uploads => useQueue.setState({ uploads }),
    arrived: ticket => listeners.forEach(heard => heard(ticket)),
  },
)

async function send(
  intent: Intent,
  path: string,
  onProgress: (percent: number) => void,
): Promise<TicketView> {
  const { language } = useSettings.getState()
  const { ticket, requirement, paper, key, replaces } = intent
  const { url } = addressOf(addPage.path, { id: ticket, requirement })
  // In the address, not in the form: the order in which a phone writes fields and file is its own affair.
  const query = Object.entries({ paper, key, ...(replaces && { replaces }) }).map(pair => pair.join('='))
  const address = `${url}?${query.join('&')}`
  const answer = await withSession(token => sendFile({ url: address, path, token, language, onProgress }))
  if (answer.status >= 400) throw problemFrom(answer.status, answer.data, language)
  return answer.data as TicketView
}

/** Which paper of which ticket a photo answers. */
export interface PhotoOf {
  readonly ticket: string
  readonly requirement: RequirementId
  readonly paper: PaperId
  readonly replaces?: string | null
}

/** Keeps photos and sends them, one page each. */
export async function addPhotos(of: PhotoOf, photos: readonly PickedPhoto[]): Promise<void> {
  for (const { path, bytes } of photos)
    await queue.add({ ...of, replaces: of.replaces ?? null, key: freshKey(), bytes }, path)
}

export const retryUpload = (key: string): void => queue.retry(key)
export const removeUpload = (key: string): Promise<void> => queue.remove(key)
export const clearUploads = (): Promise<void> => queue.clear()

/** The photos of one ticket that are still on their way, in the order they were added. */
export function useUploads(ticket: string | null): readonly Upload[] {
  const uploads = useQueue(state => state.uploads)
  return uploads.filter(upload => upload.ticket === ticket)
}

/** Calls back with the ticket each time a photo of it has arrived. */
export function useArrivals(ticket: string | null, heard: (ticket: TicketView) => void): void {
  useEffect(() => {
    const listen = (arrived: TicketView): void => {
      if (arrived.id === ticket) heard(arrived)
    }
    listeners.add(listen)
    return () => void listeners.delete(listen)
  }, [ticket, heard])
}

/** A path that shows a photo on its way, for as long as it is kept. */
export const pathOfUpload = (upload: Upload): Promise<string | null> => keptFiles.open(upload.file)

/** Goes on with what an earlier run left, and again whenever the network is back or somebody signs in. */
export function startUploads(): void {
  queue.kick()
  network.onChange(online => {
    if (online) queue.kick()
  })
  useSession.subscribe((now, before) => {
    if (now.token && !before.token) queue.kick()
  })
}

/** The applet is in front again: no need to wait out a pause. */
export const kickUploads = (): void => queue.kick()
