import { useState } from 'react'
import { Button } from '../../components/Button'
import { urlOf } from '../../platform/go'
import { share, useShare } from '../../platform/reach'
import { useSays } from '../../says/use-says'
import type { SavedAnswer } from '../../state/cover'
import { useSay } from '../../words/words'

/** Passes the question on: place and machine type alone, nothing that tells whose machine it is. */
export function Share({ saved }: { readonly saved: SavedAnswer }) {
  const t = useSays('coverage', 'answer')
  const say = useSay()
  const [copied, setCopied] = useState(false)
  const { question, view, place } = saved
  const type = view?.record?.machineType ?? question.statement.machineType
  const path = urlOf('cover', { to: question.destination, ...(type && { type }) })
  const title = t('shareTitle', { place: say(place) })
  useShare(title, path)
  const pass = (): void => void share(title, path).then(how => setCopied(how === 'copied'))
  return (
    <Button id="share" look="plain" icon="share" openType="share" onTap={pass}>
      {t(copied ? 'shared' : 'share')}
    </Button>
  )
}
