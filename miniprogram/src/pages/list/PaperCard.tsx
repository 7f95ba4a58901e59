import { alternativesOf, mustBeReadable, usualPaper } from '@iws/shared/policy/requirements'
import { EXCUSE_NAMES, SHOWN_NAMES } from '@iws/shared/rulebook/labels'
import { NOTES } from '@iws/shared/rulebook/notes'
import { PAPER_TABLE } from '@iws/shared/rulebook/papers'
import type { Paper, Requirement, Shown } from '@iws/shared/rulebook/schema'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { Fold } from '../../components/Fold'
import { Icon } from '../../components/Icon'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { HomeClause } from '../../components/HomeClause'
import { PAPER_DRAWINGS } from '../../drawings/papers'
import { useSay, useWords } from '../../words/words'
import { WORDS } from './words'

const paperOf = (id: PaperId): Paper | undefined => PAPER_TABLE.find(paper => paper.id === id)

/** One requirement: the paper, how it is to be shown, and, folded away, what to do when it cannot be. */
export function PaperCard({ requirement }: { readonly requirement: Requirement }) {
  const t = useWords(WORDS)
  const say = useSay()
  const paper = paperOf(usualPaper(requirement))
  if (!paper) return null
  const note = requirement.note ? NOTES[requirement.note] : undefined
  const shown = mustBeReadable(paper)
  const list = (rows: readonly Shown[]): string =>
    rows.map(row => say(SHOWN_NAMES[row.item])).join(t('comma'))
  return (
    <Box className="ds-card ds-stack" id={`paper-${requirement.id}`}>
      <Box className="ds-row ds-row--top ds-care-stack">
        <Box className="ds-paper__drawing" hidden>
          <Sketch drawing={PAPER_DRAWINGS[paper.id]} />
        </Box>
        <Box className="ds-grow ds-stack ds-stack--tight">
          <Words as="h3">{say(paper.name)}</Words>
          <Box className="ds-tone ds-tone--plain">
            <Icon name={requirement.form === 'photo' ? 'camera' : 'note'} ink="second" />
            <Words as="span" className={requirement.form === 'original' ? 'ds-strong' : ''}>
              {t(requirement.form)}
            </Words>
          </Box>
          {requirement.confirm && (
            <Box className="ds-tone ds-tone--ask">
              <Icon name="ask" ink="ask" />
              <Words as="span">{t('inferred')}</Words>
            </Box>
          )}
        </Box>
      </Box>
      {shown.needed.length > 0 && <Words>{t('mustShow', { items: list(shown.needed) })}</Words>}
      {note && <Words className="ds-second">{say(note)}</Words>}
      <Fold id={`more-${requirement.id}`} title={t('more')}>
        <More requirement={requirement} paper={paper} soft={list(shown.wished)} />
      </Fold>
    </Box>
  )
}

interface MoreProps {
  readonly requirement: Requirement
  readonly paper: Paper
  readonly soft: string
}

function More({ requirement, paper, soft }: MoreProps) {
  const t = useWords(WORDS)
  const say = useSay()
  const instead = alternativesOf(requirement).flatMap(id => {
    const other = paperOf(id)
    return other ? [say(other.name)] : []
  })
  const excuses = requirement.excuses.map(excuse => say(EXCUSE_NAMES[excuse]))
  return (
    <Box className="ds-stack">
      <Words>{say(paper.hint)}</Words>
      {soft && <Words className="ds-second">{t('softShow', { items: soft })}</Words>}
      {instead.length > 0 && <Words>{t('instead', { papers: instead.join(t('comma')) })}</Words>}
      {excuses.length > 0 && <Words>{t('excuse', { excuses: excuses.join(t('comma')) })}</Words>}
      <Box className="ds-row ds-row--wrap">
        <HomeClause clause={requirement.clause} />
      </Box>
    </Box>
  )
}
