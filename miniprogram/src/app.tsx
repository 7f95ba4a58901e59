import Taro, { useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { learnWhoami } from './api/sign-in'
import { kickUploads, startUploads } from './api/uploads'
import { onUnloadedPage } from './platform/unloaded-page'
import { flushDrafts } from './service/draft'
import { kickFiles } from './service/files'
import { sendQueued } from './service/outbox'
import { flushCover } from './state/cover'
import { flushDraft } from './state/draft'
import { useSettings } from './state/settings'
import { PAGE_WORDS } from './words/page-words'
import { say } from '@iws/shared/text'
import './theme/tokens.css'
import './theme/base.css'
import './theme/icons.css'
import './theme/screens.css'
import './theme/components.css'

/** The applet's root; each page brings its own screen. */
export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(() => {
    startUploads()
    void learnWhoami()
    onUnloadedPage(tellUnloaded)
  })
  useDidShow(() => {
    kickUploads()
    kickFiles()
    sendQueued()
  })
  useDidHide(() => {
    flushDraft()
    flushDrafts()
    flushCover()
  })
  return children
}

function tellUnloaded(): void {
  const title = say(PAGE_WORDS.unloaded, useSettings.getState().language)
  void Taro.showToast({ title, icon: 'none', duration: 4000 })
}
