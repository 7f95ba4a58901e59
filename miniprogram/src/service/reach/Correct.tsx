import type { ServiceView } from '@iws/shared/contract/gives/service'
import { correctReach, getService } from '@iws/shared/contract/service'
import { useState } from 'react'
import { call } from '../../api/call'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import type { Call } from '../../api/use-call'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { backTo, urlOf } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { correctedOf, fieldsOf } from '../changes'
import { noteCorrected } from '../corrected'
import type { ServiceDraft } from '../draft'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useServiceBook } from '../use-kind'
import { reachErrors } from './errors'
import { ReachBoxes, useSentence } from './ReachBoxes'

/** How somebody is reached, corrected in a ticket that is with us: what was typed stays while anything goes wrong. */
export function Correct({ ticket }: { readonly ticket: string }) {
  const t = useSays('service', 'reach')
  const gate = useGate()
  const asked = useCall(getService, gate.open ? { id: ticket } : null)
  const [typed, setTyped] = useState<ServiceDraft['fields']>({})
  const [tried, setTried] = useState(false)
  const { forms } = useServiceBook()
  const view = asked.data
  const kind = view?.kind ?? 'enquiry'
  const fields = { ...(view && fieldsOf(view)), ...typed }
  const errors = reachErrors({ ...fields, name: '-' }, kind === 'repair' ? forms : null)
  const sentence = useSentence(fields, errors, tried)
  const wrong = Object.keys(errors)[0]
  const ready = (): boolean => {
    setTried(true)
    return wrong === undefined
  }
  return (
    <ServiceScreen
      title={t('title')}
      gate={gate}
      call={asked}
      foot={
        view && (
          <CorrectFoot
            view={view}
            typed={typed}
            asked={asked}
            ready={ready}
            lack={wrong === undefined ? null : sentence(wrong)}
          />
        )
      }
    >
      <ReachBoxes
        kind={kind}
        fields={fields}
        sentence={sentence}
        type={(field, text) => setTyped(before => ({ ...before, [field]: text }))}
      />
    </ServiceScreen>
  )
}

interface FootProps {
  readonly view: ServiceView
  readonly typed: ServiceDraft['fields']
  readonly asked: Call<ServiceView>
  readonly ready: () => boolean
  readonly lack: string | null
}

/** Saves, and goes back to the ticket. Where it has changed meanwhile, the newer one is there for the second tap. */
function CorrectFoot({ view, typed, asked, ready, lack }: FootProps) {
  const change = useSays('service', 'flow')('change')
  const language = useSettings(settings => settings.language)
  const doing = useDoing()
  const { id, version } = view
  const save = async (): Promise<void> => {
    if (!ready()) return
    const person = correctedOf(view, typed, language)
    const saved = await doing.run(async () => {
      try {
        return await call(correctReach, { id, version, person })
      } catch (thrown) {
        void asked.refresh()
        throw thrown
      }
    })
    if (!saved) return
    asked.set(saved)
    noteCorrected(id)
    backTo(urlOf('service', { id }))
  }
  const why = doing.problem?.sentence ?? lack
  return (
    <>
      {why && (
        <Box live>
          <Words className="ds-error">{why}</Words>
        </Box>
      )}
      <Button id="save-reach" busy={doing.busy} onTap={() => void save()}>
        {change}
      </Button>
    </>
  )
}
