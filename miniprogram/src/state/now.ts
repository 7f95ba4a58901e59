import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Gives the instant (epoch ms), renewed every `everyMs` while the page is in sight and not at all while it is hidden. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now)
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!shown) return undefined
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [shown, everyMs])
  return now
}
