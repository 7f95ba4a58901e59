import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { SCENES } from '../../drawings/scenes'
import { replace, restart } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useWhen } from '../use-when'

/** Submitted: what happens next and when. */
export function Done({ ticket }: { readonly ticket: TicketView }) {
  const t = useSays('registration', 'review')
  const flow = useSays('registration', 'flow')
  const documents = useSays('registration', 'documents')
  const say = useSay()
  const when = useWhen()
  const originals = ticket.lines.filter(line => line.original === 'to-hand-in')
  const papers = originals.map(line => say(PAPER[line.requirement.id].name)).join(documents('comma'))
  return (
    <Screen
      title={t('doneTitle')}
      first
      foot={
        <>
          <Button id="to-ticket" onTap={() => replace('ticket', { id: ticket.id })}>
            {t('toTicket')}
          </Button>
          <Button id="home" look="plain" onTap={() => restart('home')}>
            {flow('home')}
          </Button>
        </>
      }
    >
      <Box className="ds-sketch">
        <Sketch drawing={SCENES.progress} />
      </Box>
      <Banner tone="yes" title={t('doneNumber', { number: ticket.number })} live>
        <Words>{t('doneNext')}</Words>
      </Banner>
      {ticket.dueBy !== null && <Words>{t('doneDue', { when: when(ticket.dueBy) })}</Words>}
      {papers && (
        <Banner tone="ask">
          <Words>{t('doneOriginal', { papers })}</Words>
        </Banner>
      )}
    </Screen>
  )
}
