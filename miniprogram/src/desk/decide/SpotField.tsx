import type { PageView } from '@iws/shared/contract/gives/tickets'
import { cropOf } from '../canvas/region'
import type { Region } from '../canvas/region'
import { useLink } from '../canvas/use-link'
import { KEYS } from '../keys/keymap'
import { useDesk } from '../state/desk-state'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'
import { Key } from '../shell/Key'

interface Props {
  readonly page: PageView
  readonly region: Region | null
  readonly drop: () => void
}

/** The spot the customer will see, as a crop; marking it goes to the photo and comes back here. */
export function SpotField({ page, region, drop }: Props) {
  const say = useSay()
  const mark = () => {
    useDesk.getState().show(null)
    useDesk.getState().mark(true)
  }
  return (
    <div className="desk-spot">
      {region ? <Crop page={page} region={region} /> : null}
      <div>
        <p>{say(region ? DECIDE.spotMarked : DECIDE.spotNone)}</p>
        <div className="desk-buttons">
          <button type="button" className="desk-button desk-button-plain" onClick={mark}>
            <span>{say(DECIDE.markSpot)}</span>
            <Key name={KEYS.region[0] ?? ''} />
          </button>
          {region ? (
            <button type="button" className="desk-button desk-button-plain" onClick={drop}>
              {say(DECIDE.dropSpot)}
            </button>
          ) : null}
        </div>
      </div>
    </div>
  )
}

function Crop({ page, region }: { readonly page: PageView; readonly region: Region }) {
  const { url } = useLink(page.id, 'page', true)
  const { size, position } = cropOf(region)
  const shape = { aspectRatio: `${page.width} / ${page.height}` }
  const picture = url
    ? { backgroundImage: `url("${url}")`, backgroundSize: size, backgroundPosition: position }
    : {}
  return <span className="desk-crop" style={{ ...shape, ...picture }} />
}
