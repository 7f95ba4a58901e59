import type { LayerView } from '@iws/shared/policy/cover-facts'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { ClauseNote } from '../parts/ClauseNote'

const STATES = {
  running: 'running',
  ended: 'ended',
  'not-begun': 'not-begun',
  unknown: 'stateUnknown',
} as const
const ABROAD = { yes: 'abroadYes', no: 'abroadNo', unknown: 'abroadUnknown' } as const

/** Each layer with its days, and whether it counts abroad; what does not is greyed, with its clause. */
export function Layers({ layers }: { readonly layers: readonly LayerView[] }) {
  const t = useSays('coverage', 'answer')
  const language = useSettings(settings => settings.language)
  const day = (given: string | null): string => (given ? dayWords(given, language) : t('noDay'))
  if (layers.length === 0) return null
  return (
    <Box as="section" className="ds-card ds-stack" label={t('layers')}>
      <Words as="h2">{t('layers')}</Words>
      {layers.map((layer, index) => {
        const grey = layer.countsAbroad === 'no'
        return (
          <Box
            key={index}
            id={`layer-${layer.kind}`}
            className={`ds-stack ds-stack--tight ${grey ? 'gd-grey' : ''}`}
          >
            <Words className="ds-strong">{`${t(layer.kind)} · ${t(STATES[layer.state])}`}</Words>
            {(layer.start ?? layer.end) && (
              <Words className="ds-figures">
                {t('span', { start: day(layer.start), end: day(layer.end) })}
              </Words>
            )}
            <Box className="ds-row ds-row--wrap">
              <Words as="span">{t(ABROAD[layer.countsAbroad])}</Words>
              <ClauseNote clause={layer.clause} />
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
