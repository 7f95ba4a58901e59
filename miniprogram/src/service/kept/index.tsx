import type { KeptRate } from '@iws/shared/contract/gives/kept'
import { readKeptRate } from '@iws/shared/contract/kept'
import { useCall } from '../../api/use-call'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { ServiceScreen } from '../parts/ServiceScreen'

/** How many promises were kept, week by week, for everybody; nobody has to sign in. */
function KeptPage() {
  const t = useSays('service', 'kept')
  const asked = useCall(readKeptRate, {})
  const { kinds, fewest } = asked.data ?? { kinds: [], fewest: 0 }
  return (
    <ServiceScreen title={t('title')} lead={t('lead')} call={asked}>
      {kinds.length === 0 && <Words id="kept-none">{t('none')}</Words>}
      {kinds.map(each => (
        <Kind key={each.kind} rate={each} fewest={fewest} />
      ))}
    </ServiceScreen>
  )
}

export default withSays('service', KeptPage)

interface KindProps {
  readonly rate: KeptRate['kinds'][number]
  readonly fewest: number
}

/** One kind of promise: whose word it is, then its weeks, the newest first. */
function Kind({ rate: { kind, clause, weeks }, fewest }: KindProps) {
  const t = useSays('service', 'kept')
  const promise = useSays('service', 'promise')
  const language = useSettings(settings => settings.language)
  return (
    <Box as="section" className="ds-card ds-stack" id={`kept-${kind}`}>
      <Words as="h2">{t(kind)}</Words>
      <Words className="ds-hint">{clause ? promise('byPolicy', { clause }) : promise('ours')}</Words>
      {weeks.map(({ from, due, kept, broken, released }) => (
        <Box key={from}>
          <Words className="ds-strong ds-figures">{t('week', { day: dayWords(from, language) })}</Words>
          {due ? (
            <>
              <Bar part={(kept ?? 0) / due} />
              <Words className="ds-figures">{t('told', { due, kept: kept ?? 0, broken: broken ?? 0 })}</Words>
              {Boolean(released) && (
                <Words className="ds-hint">{t('released', { released: released ?? 0 })}</Words>
              )}
            </>
          ) : (
            <Words className="ds-hint">{t('few', { fewest })}</Words>
          )}
        </Box>
      ))}
    </Box>
  )
}

/** The part that was kept; the words below it say the same. */
function Bar({ part }: { readonly part: number }) {
  return (
    <Box className="sv-bar" hidden>
      <Box className="sv-bar__part" style={{ width: `${part * 100}%` }} />
    </Box>
  )
}
