import { OTHER_NAME_ADVICE } from '@iws/shared/rulebook/labels'
import { OTHER_NAMES } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'

interface OtherNameProps {
  readonly kind: string
  readonly note: string
  readonly onText: (field: string, text: string) => void
}

/** Whose name the proof carries, and what to do when it is another's. */
export function OtherName({ kind, note, onText }: OtherNameProps) {
  const t = useSays('registration', 'dates')
  const say = useSay()
  const chosen = OTHER_NAMES.find(each => each === kind)
  const chips = OTHER_NAMES.map(each => ({
    id: each,
    label: say(OTHER_NAME_ADVICE[each].name),
    chosen: each === kind,
    onTap: () => onText('otherName', each),
  }))
  const mine = { id: 'mine', label: t('otherNameNo'), chosen: !chosen, onTap: () => onText('otherName', '') }
  return (
    <Box className="ds-stack">
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{t('otherName')}</Words>
        <Words className="ds-hint">{t('otherNameWhy')}</Words>
      </Box>
      <Chips label={t('otherName')} chips={[mine, ...chips]} />
      {chosen && (
        <>
          <Words className="ds-well">{say(OTHER_NAME_ADVICE[chosen].advice)}</Words>
          <Field
            id="other-note"
            kind="long"
            label={t('otherNameNote')}
            hint={t('otherNameNoteHint')}
            value={note}
            max={300}
            onText={text => onText('otherNote', text)}
          />
        </>
      )}
    </Box>
  )
}
