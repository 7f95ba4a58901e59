import { useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { learnWhoami } from './api/sign-in'
import { kickUploads, startUploads } from './api/uploads'
import { flushDraft } from './state/draft'
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
  })
  useDidShow(kickUploads)
  useDidHide(flushDraft)
  return children
}
