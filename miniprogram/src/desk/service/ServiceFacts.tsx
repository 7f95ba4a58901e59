import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { AskList } from './AskList'
import { CallList } from './CallList'
import { Customer } from './Customer'
import { NotesAndLinks } from './NotesAndLinks'
import { Progress } from './Progress'
import { PromiseList } from './PromiseList'
import { ServiceHistory } from './ServiceHistory'
import { Trouble } from './Trouble'

/** Right column: what was promised, who it is and whether to call now, the trouble, calls, asks, notes, history. */
export function ServiceFacts({ ticket }: { readonly ticket: DeskService | null }) {
  const say = useSay()
  return (
    <aside className="desk-facts" aria-label={say(SERVICE.who)}>
      {ticket ? (
        <div className="desk-facts-scroll" tabIndex={0} role="group" aria-label={ticket.number}>
          <PromiseList ticket={ticket} />
          <Progress ticket={ticket} />
          <Customer ticket={ticket} />
          <Trouble ticket={ticket} />
          <CallList ticket={ticket} />
          <AskList ticket={ticket} />
          <NotesAndLinks ticket={ticket} />
          <ServiceHistory ticket={ticket} />
        </div>
      ) : null}
    </aside>
  )
}
