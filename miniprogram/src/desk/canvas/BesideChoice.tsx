import type { PageView } from '@iws/shared/contract/gives/tickets'
import { useDesk } from '../state/desk-state'
import { CANVAS } from '../words/canvas'
import { paperName } from '../words/policy'
import { useSay } from '../words/use-say'

interface Props {
  readonly pages: readonly PageView[]
  readonly chosen: string
}

/** Chooses which page stands on the right. */
export function BesideChoice({ pages, chosen }: Props) {
  const say = useSay()
  const compare = useDesk(state => state.compare)
  return (
    <label className="desk-beside-choice">
      <span className="desk-unseen">{say(CANVAS.beside)}</span>
      <select value={chosen} onChange={event => compare(true, event.target.value)}>
        {pages.map(page => (
          <option key={page.id} value={page.id}>
            {say(paperName(page.paper))}
          </option>
        ))}
      </select>
    </label>
  )
}
