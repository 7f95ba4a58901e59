import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import { useDesk } from '../state/desk-state'
import { CANVAS } from '../words/canvas'
import { useSay } from '../words/use-say'
import { BesideChoice } from './BesideChoice'
import { MarkRow } from './MarkRow'
import { orderedPages, pageAt, startPage } from './pages'
import { PictureStage } from './PictureStage'
import { Thumbnails } from './Thumbnails'
import { ToolRow } from './ToolRow'
import { useViews } from './use-views'

/** The pages of one ticket: tools, one page or two, marks, thumbnails. */
export function PagesCanvas({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const pages = orderedPages(ticket)
  const chosen = useDesk(state => state.page)
  const page = pages.find(each => each.id === chosen) ?? startPage(pages)
  if (!page)
    return (
      <div className="desk-canvas-empty">
        <p>{say(CANVAS.noPages)}</p>
        <p>{say(CANVAS.noPagesHint)}</p>
      </div>
    )
  return <Pages ticket={ticket} pages={pages} page={page} />
}

interface PagesProps {
  readonly ticket: DeskTicket
  readonly pages: readonly PageView[]
  readonly page: PageView
}

function Pages({ ticket, pages, page }: PagesProps) {
  const { viewOf, change } = useViews()
  const split = useDesk(state => state.split) && pages.length > 1
  const wanted = useDesk(state => state.beside)
  const marking = useDesk(state => state.marking)
  const others = pages.filter(each => each.id !== page.id)
  const beside = others.find(each => each.id === wanted) ?? besides(pages, page)
  return (
    <>
      <ToolRow ticket={ticket} pages={pages} page={page} change={change} />
      <div className={split ? 'desk-stages desk-stages-two' : 'desk-stages'}>
        <PictureStage
          key={page.id}
          ticket={ticket.id}
          page={page}
          view={viewOf(page.id)}
          change={change}
          marking={marking}
        />
        {split && beside ? (
          <div className="desk-beside">
            <BesideChoice pages={others} chosen={beside.id} />
            <PictureStage
              key={beside.id}
              ticket={ticket.id}
              page={beside}
              view={viewOf(beside.id)}
              change={change}
              marking={false}
            />
          </div>
        ) : null}
      </div>
      <MarkRow ticket={ticket} pages={pages} page={page} />
      <Thumbnails pages={pages} current={page.id} />
    </>
  )
}

/** The page shown on the right when none was chosen: the next one, or the one before at the end. */
function besides(pages: readonly PageView[], page: PageView): PageView | null {
  const next = pageAt(pages, page.id, 1)
  return next && next.id !== page.id ? next : pageAt(pages, page.id, -1)
}
