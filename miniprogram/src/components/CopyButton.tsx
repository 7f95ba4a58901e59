import { useState } from 'react'
import { copy } from '../platform/reach'
import { useWords, w } from '../words/words'
import { Button } from './Button'

const WORDS = {
  copied: w('已复制', '已複製', 'Copied'),
  failed: w(
    '没有复制成功，请长按选取',
    '無法複製，請長按選取',
    'Could not copy; press and hold to select it',
  ),
}

interface CopyButtonProps {
  readonly id?: string
  readonly text: string
  /** What the button says before it is tapped. */
  readonly children: string
}

/** Puts a number or an address on the clipboard and says so. */
export function CopyButton({ id, text, children }: CopyButtonProps) {
  const t = useWords(WORDS)
  const [done, setDone] = useState<'copied' | 'failed' | null>(null)
  return (
    <Button
      id={id}
      small
      look="second"
      icon={done === 'copied' ? 'tick' : 'copy'}
      onTap={() => void copy(text).then(there => setDone(there ? 'copied' : 'failed'))}
    >
      {done ? t(done) : children}
    </Button>
  )
}
