import type { ReactNode } from 'react'
import { Box } from '../../components/Box'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'

interface PartProps {
  readonly id: string
  readonly title: string
  /** Left out where nothing can be changed any more. */
  readonly onChange?: () => void
  readonly children: ReactNode
}

/** One part of what was filled in, with the way to change it. */
export function Part({ id, title, onChange, children }: PartProps) {
  const change = useSays('service', 'flow')('change')
  return (
    <Box as="section" className="ds-card ds-stack ds-stack--tight" label={title}>
      <Box className="ds-row ds-row--apart ds-row--wrap">
        <Words as="h2">{title}</Words>
        {onChange && (
          <Tap id={`change-${id}`} className="sv-change" label={`${change}: ${title}`} onTap={onChange}>
            <Words as="span">{change}</Words>
            <Icon name="next" ink="act" />
          </Tap>
        )}
      </Box>
      {children}
    </Box>
  )
}
