import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useRouter } from '@tarojs/taro'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { back, go } from '../../platform/go'
import type { PageName } from '../../platform/go'
import { useSays } from '../../says/use-says'

interface StepFootProps {
  readonly kind: ServiceKind
  readonly to: PageName
  /** Looks whether this step is done; false stays here. */
  readonly ready: () => boolean
  /** What stands in the way, once that was tried: the box itself may be out of sight. */
  readonly lack?: string | null
}

/** The one action of a step: on to the next, or back to the check that sent one here. */
export function StepFoot({ kind, to, ready, lack }: StepFootProps) {
  const t = useSays('service', 'flow')
  const toPreview = useRouter().params.from === 'preview'
  const next = (): void => {
    if (!ready()) return
    if (toPreview) back()
    else go(to, { kind })
  }
  return (
    <>
      {lack && (
        <Box live>
          <Words className="ds-error">{lack}</Words>
        </Box>
      )}
      <Button id="next" onTap={next}>
        {t(toPreview ? 'backToPreview' : 'next')}
      </Button>
    </>
  )
}
