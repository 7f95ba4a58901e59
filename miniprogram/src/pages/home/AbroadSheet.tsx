import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { useState } from 'react'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Sheet } from '../../components/Sheet'
import { Words } from '../../components/Words'
import { dial, openPage } from '../../platform/reach'
import { REACH_WORDS } from '../../words/reach-words'
import { useWords } from '../../words/words'
import { WORDS } from './words'

/** Says honestly what is not there yet, and what works now. */
export function AbroadSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(WORDS)
  const reach = useWords(REACH_WORDS)
  const [copied, setCopied] = useState(false)
  const open = (): void =>
    void openPage(HOTLINE.stations).then(how => {
      if (how === 'copied') setCopied(true)
    })
  return (
    <Sheet title={t('abroadTitle')} onClose={onClose}>
      <Words className="ds-second">{t('abroadLater')}</Words>
      <Box className="ds-well ds-stack">
        <Words>{t('finder')}</Words>
        <Button id="open-finder" icon="link" onTap={open}>
          {t('openFinder')}
        </Button>
        {copied && <Words className="ds-hint">{reach('addressCopied')}</Words>}
      </Box>
      <Box className="ds-well ds-stack">
        <Words>{t('writeUs', { mail: HOTLINE.mail })}</Words>
        <CopyButton text={HOTLINE.mail}>{reach('copyMail')}</CopyButton>
      </Box>
      <Box className="ds-well ds-stack">
        <Words>{t('callUs', { number: HOTLINE.fromAbroad })}</Words>
        <Button small look="second" icon="phone" onTap={() => void dial(HOTLINE.fromAbroad)}>
          {reach('call')}
        </Button>
      </Box>
    </Sheet>
  )
}
