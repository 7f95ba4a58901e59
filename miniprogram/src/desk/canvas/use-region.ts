import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { NO_SEND_BACK, useDrafts } from '../state/drafts'
import { useDesk } from '../state/desk-state'
import { MIDDLE, nudged, regionBetween } from './region'
import type { Region } from './region'
import type { Point } from './view'

/** Writes the spot of one page into its send-back draft. */
export function writeRegion(ticket: string, page: string, region: Region | null): void {
  useDrafts.getState().write(ticket, draft => ({
    sendBack: { ...draft.sendBack, [page]: { ...(draft.sendBack[page] ?? NO_SEND_BACK), region } },
  }))
}

/** The region tool on one page: a drag, or arrows and Enter. A finished region opens the send-back dialog. */
export function useRegion(ticket: string, page: string, marking: boolean) {
  const kept = useDrafts(state => state.of[ticket]?.sendBack[page]?.region ?? null)
  const [shown, setShown] = useState<Region | null>(kept)
  const from = useRef<Point | null>(null)
  useEffect(() => setShown(marking ? (kept ?? MIDDLE) : kept), [marking, kept])
  const finish = (region: Region) => {
    writeRegion(ticket, page, region)
    useDesk.getState().mark(false)
    useDesk.getState().show('send-back')
  }
  return {
    shown,
    start: (at: Point) => {
      from.current = at
    },
    move: (at: Point) => setShown(from.current ? regionBetween(from.current, at) : null),
    end: (at: Point) => {
      const region = from.current ? regionBetween(from.current, at) : null
      if (region) finish(region)
      else setShown(kept ?? MIDDLE)
    },
    key: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && shown) finish(shown)
      else if (event.key === 'Escape') useDesk.getState().mark(false)
      else if (event.key.startsWith('Arrow'))
        setShown(region => nudged(region ?? MIDDLE, event.key, event.shiftKey))
      else return
      event.preventDefault()
    },
  }
}
