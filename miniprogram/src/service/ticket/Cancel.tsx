import { actOnService } from '@iws/shared/contract/service'
import { useState } from 'react'
import { call } from '../../api/call'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useServiceBook } from '../use-kind'
import type { TicketProps } from './Body'

/** Cancelling needs a reason; it is asked for in its place, never in a box that jumps up. */
export function Cancel({ view: { id, version, offered }, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const { cancelReasons } = useServiceBook()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const [words, setWords] = useState('')
  // Its reason is chosen here, so that this alone does not stand in the way.
  const can = offered.some(
    ({ action, why }) => action === 'cancel' && (why === null || why === 'reason-missing'),
  )
  if (!can) return null
  // Words are asked for with no other reason; a reason taken back takes them along.
  const note = reason === 'other' ? words.trim() : ''
  if (!asking)
    return (
      <Button id="cancel" small look="plain" onTap={() => setAsking(true)}>
        {t('cancel')}
      </Button>
    )
  return (
    <Box className="ds-well ds-stack" live>
      <Words as="h2">{t('cancelWhy')}</Words>
      {cancelReasons
        .filter(each => each.by !== 'agent')
        .map(each => (
          <Choice
            key={each.id}
            id={`reason-${each.id}`}
            title={say(each.label)}
            chosen={reason === each.id}
            onTap={() => setReason(each.id)}
          />
        ))}
      {reason === 'other' && (
        <Field id="cancel-note" label={t('declineWhy')} value={words} max={500} onText={setWords} />
      )}
      {reason && (
        <Button
          id="cancel-yes"
          look="danger"
          busy={doing.busy}
          onTap={() =>
            step(() => call(actOnService, { id, version, action: 'cancel', reason, ...(note && { note }) }))
          }
        >
          {t('cancel')}
        </Button>
      )}
      <Button id="cancel-no" look="second" onTap={() => setAsking(false)}>
        {t('keep')}
      </Button>
    </Box>
  )
}
