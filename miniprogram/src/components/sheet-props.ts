import type { ReactNode } from 'react'

export interface SheetFrameProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export interface FoldTapProps {
  readonly id?: string
  readonly title: string
  readonly open: boolean
  readonly onTap: () => void
}
