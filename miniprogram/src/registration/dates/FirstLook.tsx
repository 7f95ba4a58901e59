import { Banner } from '../../components/Banner'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { Findings } from '../parts/Findings'
import { asked } from '../asked'
import type { Registration } from '../use-registration'
import { firstLook } from './judge'

/** Failed date rules, told gently: they stop nobody, a person will look. */
export function FirstLook({ registration }: { readonly registration: Registration }) {
  const t = useSays('registration', 'dates')
  const { route, lines, fields } = registration
  if (!route) return null
  const requirements = lines.map(line => line.requirement)
  const findings = firstLook(route, requirements, asked(route).dateRules, fields, Date.now())
  if (findings.length === 0) return null
  return (
    <>
      <Banner tone="ask" title={t('findings')} live>
        <Words>{t('person')}</Words>
      </Banner>
      <Findings findings={findings} />
    </>
  )
}
