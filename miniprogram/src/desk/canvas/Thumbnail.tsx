import type { PageView } from '@iws/shared/contract/gives/tickets'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../state/desk-state'
import { paperName } from '../words/policy'
import { PAGE_STATES } from '../words/states'
import { useSay } from '../words/use-say'
import { hasPicture } from './pages'
import { useLink } from './use-link'

/** One page in small. The word under it says how it stands, colour never alone. */
export function Thumbnail({ page, selected }: { readonly page: PageView; readonly selected: boolean }) {
  const say = useSay()
  const turnTo = useDesk(state => state.turnTo)
  const ready = hasPicture(page)
  const { url, renew } = useLink(page.id, 'thumbnail', ready)
  const [broken, setBroken] = useState(0)
  const retry = () => {
    setBroken(count => count + 1)
    if (broken === 0) renew()
  }
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (selected) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  return (
    <button
      ref={button}
      type="button"
      className="desk-thumb"
      aria-current={selected ? 'true' : undefined}
      onClick={() => turnTo(page.id)}
    >
      <span className="desk-thumb-picture">
        {url && broken < 2 ? <img src={url} alt="" onError={retry} /> : null}
      </span>
      <span className="desk-thumb-name">{say(paperName(page.paper))}</span>
      <span className={`desk-thumb-state desk-state-${page.state}`}>{say(PAGE_STATES[page.state])}</span>
    </button>
  )
}
