import { useRouter } from '@tarojs/taro'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { DayField } from '../../components/DayField'
import { Field } from '../../components/Field'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { changeCoverDraft, useCover } from '../../state/cover'
import { useWords } from '../../words/words'
import { COVER } from '../words/cover'
import { ownDay } from '../parts/own-day'
import { saidErrors } from './statement'

const DAYS = ['baseEnds', 'purchased'] as const
const ENTITLED = ['bundled', 'bought', 'none', 'unknown'] as const

/**
 * What somebody knows of the machine without asking anybody; used where no source answers. Folded away only while there
 * is nothing in it, and nobody was sent here to fill it in.
 */
export function KnowMyself({ tried }: { readonly tried: boolean }) {
  const t = useWords(COVER)
  const stated = useCover(cover => cover.draft.stated)
  const { know, type } = useRouter().params
  const errors = saidErrors(stated, ownDay(Date.now()))
  const ahead = errors.purchasedAhead && t('dayAhead')
  const say = (name: string, text: string): void => changeCoverDraft({ stated: { ...stated, [name]: text } })
  return (
    <Fold id="know" title={t('know')} open={Boolean(know ?? type) || Object.values(stated).some(Boolean)}>
      <Box className="ds-stack">
        <Words className="ds-second">{t('knowSays')}</Words>
        {DAYS.map(name => (
          <DayField
            key={name}
            id={name}
            label={t(name)}
            value={stated[name] ?? ''}
            onText={text => say(name, text)}
            error={(tried && (errors[name] ? t('dayWrong') : name === 'purchased' && ahead)) || null}
          />
        ))}
        <Field
          id="mtm"
          kind="capitals"
          label={t('mtm')}
          hint={t('mtmHint')}
          value={stated.mtm ?? ''}
          max={14}
          onText={text => say('mtm', text)}
          error={tried && errors.mtm ? t('mtmWrong') : null}
        />
        <Words as="span" className="ds-label">
          {t('entitlement')}
        </Words>
        <Chips
          label={t('entitlement')}
          chips={ENTITLED.map(each => ({
            id: `entitled-${each}`,
            label: t(each),
            chosen: stated.entitlement === each,
            onTap: () => say('entitlement', each),
          }))}
        />
      </Box>
    </Fold>
  )
}
