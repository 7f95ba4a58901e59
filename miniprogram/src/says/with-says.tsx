import { useEffect } from 'react'
import type { ComponentType } from 'react'
import { useSegment } from '../api/book'
import { Banner } from '../components/Banner'
import { Button } from '../components/Button'
import { Screen } from '../components/Screen'
import { SCREEN_WORDS } from '../components/screen-words'
import { Words } from '../components/Words'
import { network } from '../platform/network'
import { PAGE_WORDS } from '../words/page-words'
import { useWords } from '../words/words'
import type { SaysName } from './use-says'

/**
 * A page whose words travel in a segment of the book. `export default withSays('registration', MachinePage)`, and inside it
 * `const t = useSays('registration', 'machine')`. A kept copy is used at once, offline too, and renewed quietly; while there
 * is none the frame says so, asks again by itself once there is a network, and offers to try.
 */
export function withSays(name: SaysName, Page: ComponentType): ComponentType {
  // The same element each time: news of the segment alone does not render the page anew.
  const page = <Page />
  return function SaidPage() {
    const segment = useSegment(name)
    return segment.data === null ? <Wordless segment={segment} /> : page
  }
}

interface WordlessProps {
  readonly segment: ReturnType<typeof useSegment<SaysName>>
}

/** Instead of the page, until its words are there. */
function Wordless({ segment: { loading, problem, refresh } }: WordlessProps) {
  const t = useWords({ ...SCREEN_WORDS, ...PAGE_WORDS })
  useEffect(() => network.onChange(online => online && void refresh()), [refresh])
  if (loading || !problem)
    return (
      <Screen title={t('name')} call={{ data: null, problem: null, loading: true, asOf: null, refresh }} />
    )
  const away = problem.code === 'offline'
  return (
    <Screen title={t('name')}>
      <Banner tone="ask" title={t(away ? 'noNetwork' : 'trouble')} live>
        <Words>{away ? t('unloaded') : problem.sentence}</Words>
        <Button id="try-again" small look="second" icon="again" onTap={() => void refresh()}>
          {t('again')}
        </Button>
      </Banner>
    </Screen>
  )
}
