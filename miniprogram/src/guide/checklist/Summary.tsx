import type { GuideList, GuideSays } from '@iws/shared/rulebook/guide'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { plural, useSay } from '../../words/words'
import type { Answers } from './answers'

interface SummaryProps {
  readonly list: GuideList
  readonly answers: Answers
  readonly says: GuideSays
}

/** What to ask about when one calls, from the answers so far. Never a verdict: no form can judge these (C3). */
export function Summary({ list, answers, says }: SummaryProps) {
  const say = useSay()
  const points = list.items.filter(({ id }) => answers[id] === 'yes' || answers[id] === 'unsure')
  const open = list.items.some(({ id }) => !answers[id])
  const count = points.length
  const title = count > 0 ? says[plural(count, 'asksOne', 'asksMany')] : open ? null : says.asksNone
  return (
    <Box id="summary" live>
      {title && (
        <Banner tone={count > 0 ? 'ask' : 'plain'} title={say(title, { count })}>
          {points.map(point => (
            <Words key={point.id}>{say(point.title)}</Words>
          ))}
          <Words className="ds-second">{say(says.noVerdict)}</Words>
        </Banner>
      )}
    </Box>
  )
}
