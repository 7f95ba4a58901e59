import type { PageView } from '@iws/shared/contract/gives/tickets'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { CANVAS } from '../words/canvas'
import { paperName } from '../words/policy'
import { useSay } from '../words/use-say'
import { Picture } from './Picture'
import { StageNote } from './StageNote'
import { useRegion } from './use-region'
import { useDrag, useSize, useWheel } from './use-stage'
import { fractionAt, held, panBy, zoomAt } from './view'
import type { Point, Size, View } from './view'

interface Props {
  readonly ticket: string
  readonly page: PageView
  readonly view: View
  readonly change: (page: string, next: (view: View) => View) => void
  readonly marking: boolean
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: 60, y: 0 },
  ArrowRight: { x: -60, y: 0 },
  ArrowUp: { x: 0, y: 60 },
  ArrowDown: { x: 0, y: -60 },
}

/** One page to look at: zoomed with the wheel at the pointer, moved by dragging or by arrows, marked with the region tool. */
export function PictureStage({ ticket, page, view, change, marking }: Props) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const stage = useSize(box)
  const [picture, setPicture] = useState<Size>({ width: page.width, height: page.height })
  const region = useRegion(ticket, page.id, marking)
  const lies = held(view, stage, picture)
  const see = (next: (view: View) => View) =>
    change(page.id, given => held(next(held(given, stage, picture)), stage, picture))
  const spot = (at: Point) => fractionAt(lies, stage, picture, at)
  useWheel(box, (factor, at) => see(given => zoomAt(given, factor, at)))
  const drag = useDrag({
    start: at => (marking ? region.start(spot(at)) : undefined),
    move: (at, by) => (marking ? region.move(spot(at)) : see(given => panBy(given, by))),
    end: at => (marking ? region.end(spot(at)) : undefined),
  })
  useEffect(() => {
    if (marking) box.current?.focus()
  }, [marking])
  const pressed = (event: KeyboardEvent) => {
    if (marking) return region.key(event)
    const by = ARROWS[event.key]
    if (!by) return
    event.preventDefault()
    see(given => panBy(given, by))
  }
  return (
    <div
      ref={box}
      className={marking ? 'desk-stage desk-stage-marking' : 'desk-stage'}
      role="group"
      tabIndex={0}
      aria-label={say(CANVAS.stage, { paper: say(paperName(page.paper)) })}
      onKeyDown={pressed}
      {...drag}
    >
      <Picture
        page={page}
        stage={stage}
        picture={picture}
        view={lies}
        region={region.shown}
        onSize={setPicture}
      />
      <StageNote page={page} marking={marking} />
    </div>
  )
}
