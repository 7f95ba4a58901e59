import { useState } from 'react'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { useSay } from '../../words/words'
import { spokenOf } from '../changes'
import type { ServiceDraft, Typing } from '../draft'
import { useServiceBook } from '../use-kind'
import { DAY_NAMES, daysOf, PART_NAMES, partsOf, toggled } from '../windows'

/** So many languages stand there at once; the others behind one tap. */
const FIRST = 4

interface CallTimesProps extends Pick<ServiceDraft, 'fields'> {
  readonly type: Typing
}

/** When somebody likes to be called, on his own clock, and in which language. */
export function CallTimes({ fields, type }: CallTimesProps) {
  const t = useSays('service', 'reach')
  const say = useSay()
  const { languages } = useServiceBook()
  const language = useSettings(settings => settings.language)
  const parts = partsOf(fields.parts)
  const spoken = spokenOf(fields, language)
  const flow = useSays('service', 'flow')
  const [all, setAll] = useState(false)
  const shown = languages.filter(({ tag }, index) => all || index < FIRST || tag === spoken)
  const others = { id: 'languages', label: flow('others'), onTap: () => setAll(true) }
  const choose = (field: string, value: string) => () => type(field, value)
  return (
    <>
      <Box className="ds-stack">
        <Words as="h2">{t('windows')}</Words>
        <Words className="ds-hint">{t('windowsHint')}</Words>
        <Chips
          label={t('windows')}
          chips={[
            { id: 'any', label: t('any'), chosen: parts.length === 0, onTap: choose('parts', '') },
            ...PART_NAMES.map(part => ({
              id: part,
              label: t(part),
              chosen: parts.includes(part),
              onTap: choose('parts', toggled(fields.parts, part)),
            })),
          ]}
        />
        <Chips
          label={t('daysOf')}
          chips={DAY_NAMES.map(days => ({
            id: days,
            label: t(days),
            chosen: daysOf(fields.days) === days,
            onTap: choose('days', days),
          }))}
        />
      </Box>
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{t('callLanguage')}</Words>
        <Chips
          label={t('callLanguage')}
          chips={[
            ...shown.map(({ tag, name }) => ({
              id: `language-${tag}`,
              label: say(name),
              chosen: tag === spoken,
              onTap: choose('callLanguage', tag),
            })),
            ...(all ? [] : [others]),
          ]}
        />
      </Box>
    </>
  )
}
