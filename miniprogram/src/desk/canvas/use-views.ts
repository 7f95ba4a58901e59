import { useCallback, useState } from 'react'
import { FITTED } from './view'
import type { View } from './view'

/** How each page lies on the stage, kept while its ticket is open: a page turned once stays turned. */
export function useViews() {
  const [views, setViews] = useState<Readonly<Record<string, View>>>({})
  const change = useCallback((page: string, next: (view: View) => View) => {
    setViews(all => ({ ...all, [page]: next(all[page] ?? FITTED) }))
  }, [])
  return { viewOf: (page: string) => views[page] ?? FITTED, change }
}
