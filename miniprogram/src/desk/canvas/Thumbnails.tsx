import type { PageView } from '@iws/shared/contract/gives/tickets'
import { CANVAS } from '../words/canvas'
import { useSay } from '../words/use-say'
import { Thumbnail } from './Thumbnail'

interface Props {
  readonly pages: readonly PageView[]
  readonly current: string
}

/** All pages in small, each with its state as a word. */
export function Thumbnails({ pages, current }: Props) {
  const say = useSay()
  return (
    <ul className="desk-thumbs" aria-label={say(CANVAS.pages)}>
      {pages.map(page => (
        <li key={page.id}>
          <Thumbnail page={page} selected={page.id === current} />
        </li>
      ))}
    </ul>
  )
}
