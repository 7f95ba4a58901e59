import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { CANVAS } from '../words/canvas'
import { paperName } from '../words/policy'
import { useSay } from '../words/use-say'
import { useMarks } from './use-marks'

interface Props {
  readonly ticket: DeskTicket
  readonly pages: readonly PageView[]
  readonly page: PageView
}

/** The three things to do with a page, and which requirements it answers. */
export function MarkRow({ ticket, pages, page }: Props) {
  const say = useSay()
  const { accept, undo, why, whyNoUndo } = useMarks(ticket, pages, page)
  const show = useDesk(state => state.show)
  const covers = page.covers.map(each => say(paperName(each))).join(' · ')
  return (
    <div className="desk-marks">
      <CommandButton command="accept" kind="act" run={() => void accept()} why={why}>
        {say(CANVAS.accept)}
      </CommandButton>
      <CommandButton command="send-back" run={() => show('send-back')} why={why}>
        {say(CANVAS.sendBack)}
      </CommandButton>
      <CommandButton command="undo" kind="bare" run={() => void undo()} why={whyNoUndo}>
        {say(CANVAS.undo)}
      </CommandButton>
      <span className="desk-marks-covers">
        {page.covers.length > 1 ? say(CANVAS.covers, { papers: covers }) : null}
      </span>
    </div>
  )
}
