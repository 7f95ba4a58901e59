import { PAPER } from '@iws/shared/rulebook/papers'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Missing, Part } from '../missing'

interface MissingListProps {
  readonly missing: readonly Missing[]
  readonly onTap: (part: Part) => void
}

/** What is still missing, by name; a tap leads to where it is filled in. */
export function MissingList({ missing, onTap }: MissingListProps) {
  const t = useSays('registration', 'review')
  const missingSays = useSays('registration', 'missing')
  const say = useSay()
  if (missing.length === 0) return <Banner tone="yes" title={t('ready')} />
  const words = (each: Missing): string =>
    missingSays(each.what, {
      ...('requirement' in each && { paper: say(PAPER[each.requirement].name) }),
      ...('count' in each && { count: each.count }),
    })
  return (
    <Banner tone="ask" title={t('missing', { count: missing.length })} live>
      <Box as="ul">
        {missing.map(each => (
          <Box as="li" key={`${each.what}-${'requirement' in each ? each.requirement : ''}`}>
            <Tap className="rg-missing" onTap={() => onTap(each.part)}>
              <Words as="span" className="ds-grow">
                {words(each)}
              </Words>
              <Icon name="next" ink="second" />
            </Tap>
          </Box>
        ))}
      </Box>
    </Banner>
  )
}
