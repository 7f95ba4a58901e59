import type { ReactNode } from 'react'
import { Box } from './Box'
import { Icon } from './Icon'
import { Words } from './Words'

export type ToneOf = 'yes' | 'ask' | 'no' | 'plain'

const ICON = { yes: 'yes', ask: 'ask', no: 'no', plain: 'note' } as const
const INK = { yes: 'yes', ask: 'ask', no: 'no', plain: 'second' } as const

/** A verdict or a state in one line: icon and word together, never colour alone. */
export function VerdictLine({ tone, children }: { readonly tone: ToneOf; readonly children: ReactNode }) {
  return (
    <Box className={`ds-tone ds-tone--${tone}`}>
      <Icon name={ICON[tone]} ink={INK[tone]} />
      <Words as="span" className="ds-strong ds-grow">
        {children}
      </Words>
    </Box>
  )
}

interface BannerProps {
  readonly tone?: ToneOf
  readonly title?: string
  readonly children?: ReactNode
  /** Read out when it appears. */
  readonly live?: boolean
}

/** Something to know before going on. */
export function Banner({ tone = 'plain', title, children, live }: BannerProps) {
  return (
    <Box className={`ds-banner ds-banner--${tone} ds-stack`} live={live}>
      {title && <VerdictLine tone={tone}>{title}</VerdictLine>}
      {children}
    </Box>
  )
}
