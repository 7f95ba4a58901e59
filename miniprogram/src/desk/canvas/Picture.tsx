import type { PageView } from '@iws/shared/contract/gives/tickets'
import type { Text } from '@iws/shared/text'
import type { CSSProperties } from 'react'
import { useState } from 'react'
import { Problem } from '../shell/Problem'
import { Trouble } from '../api/problem'
import { CANVAS } from '../words/canvas'
import { paperName } from '../words/policy'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { hasPicture } from './pages'
import type { Region } from './region'
import { RegionBox } from './RegionBox'
import { useLink } from './use-link'
import { fitScale } from './view'
import type { Size, View } from './view'

interface Props {
  readonly page: PageView
  readonly stage: Size
  readonly picture: Size
  readonly view: View
  readonly region: Region | null
  readonly onSize: (size: Size) => void
}

/** The cleaned picture of a page, laid on the stage, with the spot the reviewer is marking or has marked. */
export function Picture({ page, stage, picture, view, region, onSize }: Props) {
  const say = useSay()
  const ready = hasPicture(page)
  const { url, failed, renew } = useLink(page.id, 'page', ready)
  const [broken, setBroken] = useState(0)
  if (!ready) return <p className="desk-stage-word">{say(insteadOf(page))}</p>
  const trouble = failed ?? (broken > 1 ? new Trouble('link-expired', say(CANVAS.noPicture)) : null)
  const again = () => {
    setBroken(0)
    renew()
  }
  if (trouble) return <Problem trouble={trouble} retry={again} />
  if (!url) return <p className="desk-stage-word">{say(SHELL.loading)}</p>
  return (
    <div className="desk-picture" style={laid(stage, picture, view)}>
      <img
        src={url}
        alt={say(paperName(page.paper))}
        draggable={false}
        onLoad={event => onSize(sizeOf(event.currentTarget))}
        onError={() => {
          setBroken(count => count + 1)
          renew()
        }}
      />
      {page.because?.region ? <RegionBox region={page.because.region} /> : null}
      {region ? <RegionBox region={region} live /> : null}
    </div>
  )
}

function insteadOf(page: PageView): Text {
  if (page.erasedAt !== null) return CANVAS.erased
  return page.state === 'received' ? CANVAS.preparing : CANVAS.unreadable
}

function sizeOf(image: HTMLImageElement): Size {
  return { width: image.naturalWidth, height: image.naturalHeight }
}

function laid(stage: Size, picture: Size, view: View): CSSProperties {
  const scale = fitScale(stage, picture, view.turn) * view.zoom
  return {
    width: picture.width * scale,
    height: picture.height * scale,
    transform: `translate(-50%, -50%) translate(${view.x}px, ${view.y}px) rotate(${view.turn}deg)`,
  }
}
