import type { ReactNode } from 'react'

export interface SheetFrameProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}
