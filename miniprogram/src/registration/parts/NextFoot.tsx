import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import type { Leaving } from '../use-leave'

interface NextFootProps {
  readonly leaving: Leaving
  /** Runs before going on; false stays here. */
  readonly onNext: () => void
  readonly label?: string
}

/** The one action of a step, and why the last try to save it failed. */
export function NextFoot({ leaving, onNext, label }: NextFootProps) {
  const t = useSays('registration', 'flow')
  return (
    <>
      {leaving.problem && (
        <Banner tone="no" live>
          <Words>{leaving.problem.sentence}</Words>
        </Banner>
      )}
      <Button id="next" busy={leaving.busy} onTap={onNext}>
        {label ?? t(leaving.toReview ? 'backToReview' : 'next')}
      </Button>
    </>
  )
}
