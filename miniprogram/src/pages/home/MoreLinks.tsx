import { useState } from 'react'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Tap } from '../../components/Tap'
import { go } from '../../platform/go'
import { useWords } from '../../words/words'
import { WORDS } from './words'

/** What somebody may want to read without asking about a machine; behind one tap, so that home's first paint stays small. */
export function MoreLinks() {
  const t = useWords(WORDS)
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Tap id="more" className="ds-fold" onTap={() => setOpen(true)}>
        {t('more')}
      </Tap>
    )
  return (
    <Box className="ds-row ds-row--wrap">
      <Button id="more-directory" small look="second" onTap={() => go('directory')}>
        {t('directory')}
      </Button>
      <Button id="more-go" small look="second" onTap={() => go('checklist', { list: 'before-you-go' })}>
        {t('beforeGo')}
      </Button>
      <Button id="more-buy" small look="second" onTap={() => go('checklist', { list: 'before-you-buy' })}>
        {t('beforeBuy')}
      </Button>
      <Button id="more-stations" small look="second" onTap={() => go('stations')}>
        {t('stations')}
      </Button>
      <Button id="more-policy" small look="second" onTap={() => go('policy')}>
        {t('policy')}
      </Button>
    </Box>
  )
}
