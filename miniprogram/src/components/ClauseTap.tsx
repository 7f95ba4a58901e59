import type { Clause } from '@iws/shared/policy/clause'
import { useState } from 'react'
import { useSay, useWords, w } from '../words/words'
import { Box } from './Box'
import { Sheet } from './Sheet'
import { Tap } from './Tap'
import { Words } from './Words'

const WORDS = {
  chip: w('依据 {id}', '依據 {id}', 'Clause {id}'),
  means: w('对您来说', '對您來說', 'For you'),
  where: w('政策页面上的位置', '政策頁面上的位置', 'Where it is on the policy page'),
}

/** A clause's short name; a tap opens what it says, what it means, and where it stands. */
export function ClauseTap({ clause }: { readonly clause: Clause }) {
  const t = useWords(WORDS)
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tap className="ds-chip ds-chip--clause" onTap={() => setOpen(true)}>
        <Words as="span">{`${t('chip', { id: clause.id })} · ${say(clause.title)}`}</Words>
      </Tap>
      {open && (
        <Sheet title={say(clause.title)} onClose={() => setOpen(false)}>
          <Words>{say(clause.says)}</Words>
          <Box className="ds-well ds-stack ds-stack--tight">
            <Words as="h3" className="ds-clause__head">
              {t('means')}
            </Words>
            <Words>{say(clause.means)}</Words>
          </Box>
          <Words className="ds-hint">{`${t('where')}：${say(clause.where)}`}</Words>
        </Sheet>
      )}
    </>
  )
}
