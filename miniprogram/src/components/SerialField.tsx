import { refurbishedMark } from '@iws/shared/machine/serial-marks'
import { readLabel } from '@iws/shared/machine/serial-label'
import type { LabelRead } from '@iws/shared/machine/serial-label'
import { placeholderOf, readSerial, repairsOf, SERIAL_EXAMPLES } from '@iws/shared/machine/serial'
import { useState } from 'react'
import { PAPER_DRAWINGS } from '../drawings/papers'
import { canScan, scanCode, scansPhotos } from '../platform/scan'
import { useWords } from '../words/words'
import { VerdictLine } from './Banner'
import { Box } from './Box'
import { Button } from './Button'
import { Chips } from './Chips'
import { Field } from './Field'
import { Sheet } from './Sheet'
import { Sketch } from './Sketch'
import { SERIAL_WORDS } from './serial-words'
import { Words } from './Words'

const MOST_OFFERED = 3
const FILL = { example: SERIAL_EXAMPLES[0] }

interface SerialFieldProps {
  readonly value: string
  /** The model that the label named beside this serial, where that is kept. */
  readonly mtm?: string | null
  /** `mtm`: the model that the same label named, or null. */
  readonly onText: (text: string, mtm: string | null) => void
  /** Somebody has tried to go on: an empty box is an error now. */
  readonly tried: boolean
}

/** The serial, typed, pasted with its whole label or scanned, with how it was read or why it cannot be one. */
export function SerialField({ value, mtm = null, onText, tried }: SerialFieldProps) {
  const t = useWords(SERIAL_WORDS)
  const [left, setLeft] = useState(false)
  const [scanError, setScanError] = useState<string | null>(null)
  const read = readLabel(value)
  const take = (text: string): void => {
    const label = readLabel(text)
    // Of a whole label only the serial stays in the box.
    if (label.ok) onText(readSerial(text).ok ? text : label.serial, label.mtm)
    else onText(text, null)
  }
  const scan = async (): Promise<void> => {
    const scanned = await scanCode()
    if (!scanned.ok) return setScanError(scanned.why === 'cancelled' ? null : t(scanned.because))
    const label = readLabel(scanned.text)
    if (label.ok) onText(label.serial, label.mtm)
    else if (label.why === 'several') take(scanned.text)
    setScanError(label.ok || label.why === 'several' ? null : t('no-code'))
  }
  return (
    <Box className="ds-stack">
      <Field
        id="serial"
        kind="capitals"
        label={t('serial')}
        hint={t('serialHint', FILL)}
        value={value}
        max={300}
        onText={take}
        onLeave={() => setLeft(true)}
        error={tried || left || value.trim().length > 8 ? errorOf(value, read, tried, t) : null}
      />
      <Reading value={value} read={read.ok ? { ...read, mtm: read.mtm ?? mtm } : read} onChoose={take} />
      <Box className="ds-row ds-row--wrap">
        {canScan && (
          <Button id="scan" small look="second" icon="scan" onTap={() => void scan()}>
            {t(scansPhotos ? 'photo' : 'scan')}
          </Button>
        )}
        <WhereButton />
      </Box>
      {scanError && <Words className="ds-error">{scanError}</Words>}
    </Box>
  )
}

type Say = (key: keyof typeof SERIAL_WORDS, fill?: Readonly<Record<string, string>>) => string

function errorOf(value: string, read: LabelRead, tried: boolean, t: Say): string | null {
  if (value.trim() === '') return tried ? t('empty') : null
  if (read.ok || read.why === 'several') return null
  const filler = placeholderOf(value) ?? 'board-replaced'
  return read.why === 'placeholder' ? `${t(filler)}${t('fromLabel', FILL)}` : t('shape')
}

/** How the text was read, what is odd about it, and what it could be instead: offered, never done by itself. */
function Reading({
  value,
  read,
  onChoose,
}: {
  readonly value: string
  readonly read: LabelRead
  readonly onChoose: (text: string) => void
}) {
  const t = useWords(SERIAL_WORDS)
  const several = !read.ok && read.why === 'several'
  const lookalikes = read.ok && /[O0I1]/.test(read.serial)
  // The letters O and I are what is misread, and bare digits lack their prefix; other serials are offered nothing.
  const doubtful = !read.ok || /[OI]|^\d{6,7}$/.test(read.serial)
  const others = several ? read.serials : doubtful ? repairsOf(value).slice(0, MOST_OFFERED) : []
  return (
    <>
      {read.ok && (
        <VerdictLine tone="yes">
          {read.mtm
            ? t('withModel', { serial: read.serial, model: read.mtm })
            : t('readAs', { serial: read.serial })}
        </VerdictLine>
      )}
      {read.ok && refurbishedMark(read.serial, read.mtm) && (
        <VerdictLine tone="ask">{t('refurbished')}</VerdictLine>
      )}
      {lookalikes && <Words className="ds-hint">{t('lookalikes')}</Words>}
      {others.length > 0 && (
        <>
          <Words className="ds-hint">{t(several ? 'several' : 'meant')}</Words>
          <Chips
            label={t(several ? 'several' : 'meant')}
            chips={others.map(each => ({ id: each, label: each, onTap: () => onChoose(each) }))}
          />
        </>
      )}
    </>
  )
}

function WhereButton() {
  const t = useWords(SERIAL_WORDS)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button id="where" small look="plain" className="ds-flush" onTap={() => setOpen(true)}>
        {t('where')}
      </Button>
      {open && (
        <Sheet title={t('where')} onClose={() => setOpen(false)}>
          <Box className="ds-sketch">
            <Sketch drawing={PAPER_DRAWINGS['serial-label-photo']} only={['serial']} />
          </Box>
          <Words>{t('whereText')}</Words>
        </Sheet>
      )}
    </>
  )
}
