import type { PageView } from '@iws/shared/contract/gives/tickets'
import { CANVAS } from '../words/canvas'
import { reasonLabel } from '../words/policy'
import { useSay } from '../words/use-say'

interface Props {
  readonly page: PageView
  readonly marking: boolean
}

/** What stands over the picture: how to mark a spot, or why the page came back. */
export function StageNote({ page, marking }: Props) {
  const say = useSay()
  if (marking) return <p className="desk-stage-note">{say(CANVAS.regionHelp)}</p>
  if (!page.because) return null
  return (
    <p className="desk-stage-note">
      <strong>{say(reasonLabel(page.because.reason))}</strong>
      {page.because.note ? ` · ${page.because.note}` : null}
    </p>
  )
}
