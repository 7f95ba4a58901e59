import { SERIAL_EXAMPLES } from '@iws/shared/machine/serial'
import { useState } from 'react'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Sheet } from '../../components/Sheet'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { PAPER_DRAWINGS } from '../../drawings/papers'
import { canScan, scanCode } from '../../platform/scan'
import { useWords } from '../../words/words'
import { useFieldSay } from '../use-field-say'
import { MACHINE } from '../words/machine'
import { hasLookalikes, serialReading } from './read'

const EXAMPLE = SERIAL_EXAMPLES[0]

interface SerialFieldProps {
  readonly value: string
  readonly onText: (text: string) => void
  /** Somebody has tried to go on: an empty box is an error now. */
  readonly tried: boolean
}

/** The serial, typed or scanned, with how it was read or why it cannot be one. */
export function SerialField({ value, onText, tried }: SerialFieldProps) {
  const t = useWords(MACHINE)
  const sentence = useFieldSay()
  const [left, setLeft] = useState(false)
  const [scanError, setScanError] = useState<string | null>(null)
  const read = serialReading(value)
  const told = tried || left || value.trim().length > 8
  const error = read.ok || !told || (read.why === 'empty' && !tried) ? null : read.why
  const scan = async (): Promise<void> => {
    const scanned = await scanCode()
    if (!scanned.ok) return setScanError(scanned.why === 'failed' ? t('scanNotHere') : null)
    const found = serialReading(scanned.text)
    if (found.ok) onText(found.serial)
    setScanError(found.ok ? null : t('scanNothing'))
  }
  return (
    <Box className="ds-stack">
      <Field
        id="serial"
        kind="capitals"
        label={t('serial')}
        hint={t('serialHint', { example: EXAMPLE })}
        value={value}
        max={40}
        onText={onText}
        onLeave={() => setLeft(true)}
        error={
          error === 'placeholder'
            ? t('placeholder', { example: EXAMPLE })
            : sentence(error === 'shape' ? 'serial-shape' : error)
        }
      />
      {read.ok && (
        <Box className="ds-stack ds-stack--tight" live>
          <VerdictLine tone="yes">
            {read.mtm
              ? t('withModel', { serial: read.serial, model: read.mtm })
              : t('readAs', { serial: read.serial })}
          </VerdictLine>
          {hasLookalikes(read.serial) && <Words className="ds-hint">{t('lookalikes')}</Words>}
        </Box>
      )}
      <Box className="ds-row ds-row--wrap">
        {canScan && (
          <Button id="scan" small look="second" icon="scan" onTap={() => void scan()}>
            {t('scan')}
          </Button>
        )}
        <WhereButton />
      </Box>
      {scanError && <Words className="ds-error">{scanError}</Words>}
    </Box>
  )
}

function WhereButton() {
  const t = useWords(MACHINE)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button id="where" small look="plain" className="rg-flush" onTap={() => setOpen(true)}>
        {t('where')}
      </Button>
      {open && (
        <Sheet title={t('where')} onClose={() => setOpen(false)}>
          <Box className="rg-drawing">
            <Sketch drawing={PAPER_DRAWINGS['serial-label-photo']} only={['serial']} />
          </Box>
          <Words>{t('whereText')}</Words>
        </Sheet>
      )}
    </>
  )
}
