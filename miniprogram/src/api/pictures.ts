import { linkPicture } from '@iws/shared/contract/pictures'
import type { Rendition } from '@iws/shared/contract/pictures'
import { useEffect, useState } from 'react'
import { fetchPicture, freePicture } from '../platform/picture'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { call } from './call'
import { headersOf } from './transport'

/** Gives a path that shows one page of one's own ticket; null until it is there, or where it cannot be had. */
export function usePicture(page: string | null, rendition: Rendition): string | null {
  const [path, setPath] = useState<string | null>(null)
  useEffect(() => {
    if (page === null) return undefined
    let shown: string | null = null
    let gone = false
    void pictureOf(page, rendition).then(
      got => {
        if (gone) return freePicture(got)
        shown = got
        setPath(got)
      },
      () => setPath(null),
    )
    return () => {
      gone = true
      if (shown) freePicture(shown)
      setPath(null)
    }
  }, [page, rendition])
  return path
}

/** Asks for a short-lived link and fetches what lies behind it. */
export async function pictureOf(page: string, rendition: Rendition): Promise<string> {
  const { url } = await call(linkPicture, { page, rendition })
  const { token } = useSession.getState()
  return fetchPicture(`${API_HOST}${url}`, headersOf(token, useSettings.getState().language))
}
