import { findSameSerial } from '@iws/shared/contract/service'
import { serialTail } from '@iws/shared/machine/serial'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import type { SameSerial } from '@iws/shared/contract/gives/service'
import { useEffect, useState } from 'react'
import { call } from '../../api/call'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Field } from '../../components/Field'
import { SerialField } from '../../components/SerialField'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { useCover } from '../../state/cover'
import { useSession } from '../../state/session'
import { changeDraft, typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { serialOf } from '../changes'

interface MachineProps {
  readonly kind: ServiceKind
  readonly draft: ServiceDraft
  readonly tried: boolean
}

/** Which machine: its serial, or that it cannot be read; remote help takes any brand and asks for none (C13). */
export function Machine({ kind, draft, tried }: MachineProps) {
  const t = useSays('service', 'trouble')
  const { fields } = draft
  const unreadable = fields.unreadable === '1'
  const type = (name: string) => (text: string) => typeInto(kind, name, text)
  return (
    <Box className="ds-stack">
      <Words as="h2">{t('machine')}</Words>
      {kind === 'remote' && (
        <Field id="brand" label={t('brand')} value={fields.brand ?? ''} max={60} onText={type('brand')} />
      )}
      {kind === 'repair' && !unreadable && <LastChecked kind={kind} draft={draft} />}
      {kind === 'repair' && !unreadable && (
        <SerialField value={fields.serial ?? ''} tried={tried} onText={type('serial')} />
      )}
      {kind === 'repair' && unreadable && <Words>{t('noSerialWhy')}</Words>}
      {kind === 'repair' && (
        <Button
          id="no-serial"
          small
          look="plain"
          className="ds-flush"
          onTap={() => typeInto(kind, 'unreadable', unreadable ? '' : '1')}
        >
          {t(unreadable ? 'hasSerial' : 'noSerial')}
        </Button>
      )}
      {kind === 'repair' && !unreadable && <SameTicket serial={serialOf(fields.serial)} />}
      <Field id="model" label={t('model')} value={fields.model ?? ''} max={80} onText={type('model')} />
    </Box>
  )
}

/** The machine whose cover was asked about last, to be taken over with a tap. */
function LastChecked({ kind, draft }: Pick<MachineProps, 'kind' | 'draft'>) {
  const t = useSays('service', 'trouble')
  const serial = useCover(cover => cover.answers[0]?.question.serial)
  if (!serial || draft.fields.serial) return null
  const label = t('fromCover', { tail: serialTail(serial) })
  const take = (): void => changeDraft(kind, { fields: { ...draft.fields, serial } })
  return <Chips label={label} chips={[{ id: 'last-checked', label, onTap: take }]} />
}

/** An open ticket for the same serial is offered at once: there is one, not two. */
function SameTicket({ serial }: { readonly serial: string | null }) {
  const t = useSays('service', 'trouble')
  const token = useSession(session => session.token)
  const [same, setSame] = useState<SameSerial['tickets']>([])
  useEffect(() => {
    let gone = false
    setSame([])
    // Without an answer the server finds it when the ticket is filed.
    if (serial !== null && token !== null)
      call(findSameSerial, { serial }).then(
        ({ tickets }) => !gone && setSame(tickets),
        () => undefined,
      )
    return () => {
      gone = true
    }
  }, [serial, token])
  if (same.length === 0) return null
  return (
    <Banner tone="ask" title={t('same')} live>
      <Words>{t('sameWhy')}</Words>
      {same.map(({ id, number }) => (
        <Button key={id} id={`same-${id}`} small look="second" onTap={() => go('service', { id })}>
          {t('sameOpen', { number })}
        </Button>
      ))}
    </Banner>
  )
}
