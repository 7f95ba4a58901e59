import { linkPicture } from '@iws/shared/contract/pictures'
import type { Rendition } from '@iws/shared/contract/pictures'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call'

/** A link is asked for again this long before it runs out. */
const EARLY_MS = 20_000

/** A short-lived link to one picture, bound to this session; asked for anew when it has run out. */
export function useLink(page: string, rendition: Rendition, ready: boolean) {
  const link = useQuery({
    queryKey: ['link', page, rendition],
    queryFn: ({ signal }) => call(linkPicture, { page, rendition }, signal),
    enabled: ready,
    gcTime: 5 * 60_000,
    staleTime: query => {
      const given = query.state.data
      return given ? Math.max(0, given.expiresAt - EARLY_MS - query.state.dataUpdatedAt) : 0
    },
  })
  const url = link.data && link.data.expiresAt > Date.now() + 1_000 ? link.data.url : null
  return { url, failed: link.isError ? link.error : null, renew: () => void link.refetch() }
}
