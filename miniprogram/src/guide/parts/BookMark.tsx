import { useBook } from '../../api/book'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useWords, w } from '../../words/words'

const WORDS = {
  demonstration: w(
    '演示数据：在哪里销售、在哪里维修，都是虚构的。',
    '示範資料：在哪裡銷售、在哪裡維修，都是虛構的。',
    'Demonstration data: where a machine is sold or serviced is made up here.',
  ),
}

/** Says that the book is the fictional one. On every page that shows something of it. */
export function BookMark() {
  const t = useWords(WORDS)
  const book = useBook()
  if (book?.kind !== 'demonstration') return null
  return (
    <Box className="ds-banner ds-banner--ask" id="book-mark">
      <Words className="ds-hint">{t('demonstration')}</Words>
    </Box>
  )
}
