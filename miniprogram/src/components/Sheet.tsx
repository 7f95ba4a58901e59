import type { ReactNode } from 'react'
import { useWords, w } from '../words/words'
import { Box } from './Box'
import { Button } from './Button'
import { SheetFrame } from './SheetFrame'
import { Words } from './Words'

const WORDS = { close: w('关闭', '關閉', 'Close') }

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A half-screen sheet over the page. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useWords(WORDS)
  return (
    <SheetFrame title={title} closeLabel={t('close')} onClose={onClose}>
      <Box className="ds-stack">
        <Words as="h2" className="ds-h2">
          {title}
        </Words>
        {children}
        <Button id="sheet-close" look="second" onTap={onClose}>
          {t('close')}
        </Button>
      </Box>
    </SheetFrame>
  )
}
