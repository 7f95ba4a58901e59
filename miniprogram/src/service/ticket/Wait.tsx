import type { ServiceView } from '@iws/shared/contract/gives/service'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import { useServiceBook } from '../use-kind'

/** What is waited for, and until which day; the next word until then stands among the promises. */
export function Wait({ wait }: Pick<ServiceView, 'wait'>) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const { waitReasons } = useServiceBook()
  if (!wait) return null
  const { what, expectedDay } = wait
  const reason = waitReasons.find(each => each.id === what)
  return (
    <Box as="section" className="ds-card ds-stack ds-stack--tight" id="wait">
      <Words className="ds-strong">{t('waits', { what: reason ? say(reason.toCustomer) : what })}</Words>
      {expectedDay && (
        <Words className="ds-figures">{t('expected', { day: dayWords(expectedDay, language) })}</Words>
      )}
    </Box>
  )
}
