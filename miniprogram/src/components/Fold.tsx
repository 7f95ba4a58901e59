import type { ReactNode } from 'react'
import { useState } from 'react'
import { Box } from './Box'
import { FoldTap } from './FoldTap'

interface FoldProps {
  readonly id?: string
  readonly title: string
  /** Open from the start. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A heading that opens what stands under it. */
export function Fold({ id, title, open: first = false, children }: FoldProps) {
  const [open, setOpen] = useState(first)
  return (
    <Box className="ds-stack ds-stack--tight">
      <FoldTap id={id} title={title} open={open} onTap={() => setOpen(!open)} />
      {open && children}
    </Box>
  )
}
