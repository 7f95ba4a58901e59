import type { GuideList } from '@iws/shared/rulebook/guide'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { plural, useSay } from '../../words/words'
import { useSays } from '../policy/use-says'
import type { Answers } from './answers'

interface SummaryProps {
  readonly list: GuideList
  readonly answers: Answers
}

/** What to ask about when one calls, from the answers so far. Never a verdict: no form can judge these (C3). */
export function Summary({ list, answers }: SummaryProps) {
  const says = useSays()
  const say = useSay()
  const points = list.items.filter(({ id }) => answers[id] === 'yes' || answers[id] === 'unsure')
  const open = list.items.some(({ id }) => !answers[id])
  const count = points.length
  const title = count > 0 ? plural(count, 'asksOne', 'asksMany') : open ? null : 'asksNone'
  return (
    <Box id="summary" live>
      {title && (
        <Banner tone={count > 0 ? 'ask' : 'plain'} title={says(title, { count })}>
          {points.map(point => (
            <Words key={point.id}>{say(point.title)}</Words>
          ))}
          <Words className="ds-second">{says('noVerdict')}</Words>
        </Banner>
      )}
    </Box>
  )
}
