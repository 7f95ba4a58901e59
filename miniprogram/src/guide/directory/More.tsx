import { Button } from '../../components/Button'
import { useSays } from './says'

/** The way to the rest of a long list; nothing where none is left. */
export function More({ left, onTap }: { readonly left: number; readonly onTap: () => void }) {
  const t = useSays()
  if (left <= 0) return null
  return (
    <Button id="more" look="second" onTap={onTap}>
      {t('more', { left })}
    </Button>
  )
}
