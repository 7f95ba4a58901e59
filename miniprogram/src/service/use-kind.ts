import type { Segments } from '@iws/shared/contract/book'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'
import { keptPart, useKeptBook } from '../state/book'
import { flushDrafts, forgetGone, useDrafts } from './draft'
import type { ServiceDraft } from './draft'
import { kickFiles } from './files'
import { sendQueued } from './outbox'

/** The kind that a page's address names; a repair where it names none. */
export function useKind(): ServiceKind {
  const named = useRouter().params.kind
  return SERVICE_KINDS.find(kind => kind === named) ?? 'repair'
}

/** The draft of a kind; written down when the page is hidden, forgotten where somebody has signed out meanwhile. */
export function useDraft(kind: ServiceKind): ServiceDraft {
  useDidShow(() => {
    forgetGone()
    kickFiles()
    sendQueued()
  })
  useDidHide(flushDrafts)
  return useDrafts(drafts => drafts[kind])
}

/** What the book says of service. Pages are there only once it is kept. */
export function useServiceBook(): Segments['service'] {
  useKeptBook(book => book.parts.service)
  const part = keptPart('service')
  if (!part) throw new Error('a service page without its part of the book')
  return part.data
}
