import type { PlaceCode } from '@iws/shared/rulebook/place'
import { useState } from 'react'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { useWords, w } from '../../words/words'
import { find } from '../directory/find'
import { usePlaces } from './place-name'

const WORDS = {
  hint: w(
    '输入中文、拼音或英文名，再点选',
    '輸入中文或英文名稱，再點選',
    'Type a name in Chinese or English, then choose',
  ),
  other: w('其他地方', '其他地方', 'Somewhere else'),
  none: w('没有找到，请换个写法。', '找不到，請換個寫法。', 'Nothing found. Please try another spelling.'),
}
const MOST_SHOWN = 8

interface PlaceFieldProps {
  readonly id: string
  readonly label: string
  readonly value: PlaceCode | null
  /** Offered while nothing is typed. */
  readonly near: readonly PlaceCode[]
  /** The box comes only when nothing offered fits. */
  readonly folded?: boolean
  readonly onChoose: (code: PlaceCode) => void
  readonly error?: string | null
}

/** A country or region, found by any of its names. */
export function PlaceField({ id, label, value, near, folded, onChoose, error }: PlaceFieldProps) {
  const t = useWords(WORDS)
  const { places, nameOf } = usePlaces()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(!folded)
  const searched = typed.trim() !== ''
  const offered = new Set([...(value ? [value] : []), ...near])
  const found = find(
    places.map(place => ({ place, row: null })),
    typed,
  ).map(each => each.place.code)
  const shown = (searched ? found : [...offered]).slice(0, MOST_SHOWN)
  const choose = (code: PlaceCode): void => {
    setTyped('')
    setOpen(!folded)
    onChoose(code)
  }
  return (
    <Box className="ds-stack">
      {open ? (
        <Field
          id={id}
          label={label}
          hint={t('hint')}
          value={typed}
          max={40}
          onText={setTyped}
          error={error}
        />
      ) : (
        <Words as="span" className="ds-label">
          {label}
        </Words>
      )}
      {places.length > 0 && searched && shown.length === 0 && <Words className="ds-hint">{t('none')}</Words>}
      <Chips
        label={label}
        chips={[
          ...shown.map(code => ({
            id: `${id}-${code}`,
            label: nameOf(code),
            chosen: code === value,
            onTap: () => choose(code),
          })),
          ...(open ? [] : [{ id: `${id}-other`, label: t('other'), onTap: () => setOpen(true) }]),
        ]}
      />
    </Box>
  )
}
