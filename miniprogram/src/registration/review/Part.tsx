import type { ReactNode } from 'react'
import { Box } from '../../components/Box'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'

interface PartProps {
  readonly id: string
  readonly title: string
  readonly change: string
  readonly onTap: () => void
  readonly children: ReactNode
}

/** One part of the review, with the way to change it. */
export function Part({ id, title, change, onTap, children }: PartProps) {
  return (
    <Box as="section" className="ds-card ds-stack ds-stack--tight" label={title}>
      <Box className="ds-row ds-row--apart ds-row--wrap">
        <Words as="h2">{title}</Words>
        <Tap id={`change-${id}`} className="rg-change" label={`${change}: ${title}`} onTap={onTap}>
          <Words as="span">{change}</Words>
          <Icon name="next" ink="act" />
        </Tap>
      </Box>
      {children}
    </Box>
  )
}
