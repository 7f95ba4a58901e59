import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { CANVAS } from '../words/canvas'
import { paperName } from '../words/policy'
import { PAGE_STATES } from '../words/states'
import { useSay } from '../words/use-say'
import { Icon } from './Icon'
import { pageAt } from './pages'
import { FITTED, rotate, zoomAt } from './view'
import type { View } from './view'

interface Props {
  readonly ticket: DeskTicket
  readonly pages: readonly PageView[]
  readonly page: PageView
  readonly change: (page: string, next: (view: View) => View) => void
}

const STEP = 1.4

/** Thin row over the picture: which page this is, and everything that can be done to the view of it. */
export function ToolRow({ ticket, pages, page, change }: Props) {
  const say = useSay()
  const split = useDesk(state => state.split)
  const marking = useDesk(state => state.marking)
  const { turnTo, compare, mark } = useDesk.getState()
  const see = (next: (view: View) => View) => () => change(page.id, next)
  const closed = ticket.state === 'in-review' ? null : say(CANVAS.onlyInReview)
  return (
    <div className="desk-tools" role="toolbar" aria-label={say(CANVAS.title)}>
      <Tool
        command="page-back"
        run={() => turnTo(pageAt(pages, page.id, -1)?.id ?? null)}
        word={CANVAS.pageBack}
      />
      <Tool
        command="page-on"
        run={() => turnTo(pageAt(pages, page.id, 1)?.id ?? null)}
        word={CANVAS.pageOn}
      />
      <div className="desk-tools-page">
        <strong>{say(paperName(page.paper))}</strong>
        <span>
          {say(CANVAS.page, { n: pages.indexOf(page) + 1, of: pages.length })} ·{' '}
          {say(PAGE_STATES[page.state])}
        </span>
      </div>
      <span className="desk-bar-gap" />
      <Tool command="zoom-out" run={see(view => zoomAt(view, 1 / STEP))} word={CANVAS.zoomOut} />
      <Tool command="zoom-in" run={see(view => zoomAt(view, STEP))} word={CANVAS.zoomIn} />
      <Tool command="fit" run={see(view => ({ ...FITTED, turn: view.turn }))} word={CANVAS.fit} />
      <Tool command="rotate" run={see(rotate)} word={CANVAS.rotate} />
      <Tool command="split" run={() => compare(!split)} word={CANVAS.split} pressed={split} />
      <Tool command="region" run={() => mark(!marking)} word={CANVAS.region} pressed={marking} why={closed} />
    </div>
  )
}

interface ToolProps {
  readonly command: 'page-back' | 'page-on' | 'zoom-in' | 'zoom-out' | 'fit' | 'rotate' | 'split' | 'region'
  readonly run: () => void
  readonly word: (typeof CANVAS)[keyof typeof CANVAS]
  readonly pressed?: boolean
  readonly why?: string | null
}

function Tool({ command, run, word, pressed, why }: ToolProps) {
  const say = useSay()
  return (
    <CommandButton command={command} kind="bare" run={run} label={say(word)} pressed={pressed} why={why}>
      <Icon name={command} />
    </CommandButton>
  )
}
