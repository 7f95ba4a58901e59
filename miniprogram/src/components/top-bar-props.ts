import type { ReactNode } from 'react'

export interface TopBarProps {
  readonly name: string
  readonly backLabel: string
  readonly first?: boolean
  readonly onBack?: () => void
  readonly tools?: ReactNode
}
