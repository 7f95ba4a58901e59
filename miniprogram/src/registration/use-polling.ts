import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

const EVERY_MS = 2000

/** Asks again every two seconds while something changes by itself, and only while the page is in sight. */
export function usePolling(moving: boolean, ask: () => Promise<void>): void {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!moving || !shown) return undefined
    const timer = setInterval(() => void ask(), EVERY_MS)
    return () => clearInterval(timer)
  }, [moving, shown, ask])
}
