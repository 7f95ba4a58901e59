import type { ServiceView } from '@iws/shared/contract/gives/service'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'

/** What was done, told at the end, in large letters. */
export function SummaryPart({ view: { summary } }: { readonly view: ServiceView }) {
  const t = useSays('service', 'ticket')
  if (!summary) return null
  return (
    <Box as="section" className="ds-card ds-stack" id="summary" label={t('summary')}>
      <Words as="h2">{t('summary')}</Words>
      <Words className="sv-said ds-lead">{summary}</Words>
    </Box>
  )
}
