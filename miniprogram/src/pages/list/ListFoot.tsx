import type { Route } from '@iws/shared/rulebook/schema'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { go, urlOf } from '../../platform/go'
import { share, useShare } from '../../platform/reach'
import { startDraft, useDraft } from '../../state/draft'
import { useWords } from '../../words/words'
import { WORDS } from './words'

/** Register with this route, or pass the list on. */
export function ListFoot({ route }: { readonly route: Route }) {
  const t = useWords(WORDS)
  const underWay = useDraft(draft => draft.route)
  const [copied, setCopied] = useState(false)
  const address = urlOf('list', { ...route })
  const same = underWay !== null && urlOf('list', { ...underWay }) === address
  useShare(t('shareTitle'), address)
  const start = (): void => {
    startDraft(route)
    go('machine')
  }
  const pass = (): void => void share(t('shareTitle'), address).then(how => setCopied(how === 'copied'))
  return (
    <>
      <Button id="start" onTap={start}>
        {t(same ? 'goOn' : 'start')}
      </Button>
      <Button id="share" look="plain" icon="share" openType="share" onTap={pass}>
        {t(copied ? 'shared' : 'share')}
      </Button>
    </>
  )
}
