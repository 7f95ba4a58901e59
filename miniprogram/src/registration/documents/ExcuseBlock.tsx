import { EXCUSE_NAMES } from '@iws/shared/rulebook/labels'
import type { ExcuseId } from '@iws/shared/rulebook/words'
import { useState } from 'react'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Field } from '../../components/Field'
import { Sheet } from '../../components/Sheet'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Slot } from '../slots'
import type { SlotActions } from './slot-actions'

interface ExcuseBlockProps {
  readonly slot: Slot
  readonly actions: SlotActions
}

/** The honest way out of a paper that cannot be shown, or what was said already. */
export function ExcuseBlock({ slot, actions }: ExcuseBlockProps) {
  const t = useSays('registration', 'documents')
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { requirement, excuse, excuseNote } = slot.line
  if (requirement.excuses.length === 0 || slot.photos.length > 0) return null
  if (excuse)
    return (
      <Box className="ds-well ds-stack ds-stack--tight">
        <Words className="ds-strong">{say(EXCUSE_NAMES[excuse])}</Words>
        {excuseNote && <Words className="ds-second">{excuseNote}</Words>}
        <Words className="ds-hint">{t('excuseRead')}</Words>
        <Button
          id={`excuse-back-${requirement.id}`}
          small
          look="plain"
          onTap={() => actions.excuse(slot, null, '')}
        >
          {t('excuseBack')}
        </Button>
      </Box>
    )
  return (
    <>
      <Button id={`excuse-${requirement.id}`} look="plain" onTap={() => setOpen(true)}>
        {t('excuse')}
      </Button>
      {open && <ExcuseSheet slot={slot} actions={actions} onClose={() => setOpen(false)} />}
    </>
  )
}

function ExcuseSheet({ slot, actions, onClose }: ExcuseBlockProps & { readonly onClose: () => void }) {
  const t = useSays('registration', 'documents')
  const say = useSay()
  const [excuse, setExcuse] = useState<ExcuseId | null>(null)
  const [note, setNote] = useState('')
  const send = (): void => {
    if (!excuse) return
    actions.excuse(slot, excuse, note.trim())
    onClose()
  }
  return (
    <Sheet title={t('excuse')} onClose={onClose}>
      <Words>{t('excuseLead')}</Words>
      <Chips
        label={t('excuse')}
        chips={slot.line.requirement.excuses.map(each => ({
          id: `excuse-${each}`,
          label: say(EXCUSE_NAMES[each]),
          chosen: each === excuse,
          onTap: () => setExcuse(each),
        }))}
      />
      <Field id="excuse-note" kind="long" label={t('excuseNote')} value={note} max={300} onText={setNote} />
      <Button id="excuse-send" disabled={!excuse} onTap={send}>
        {t('excuseSend')}
      </Button>
    </Sheet>
  )
}
