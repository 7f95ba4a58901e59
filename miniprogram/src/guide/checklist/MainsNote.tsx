import type { GuideSays } from '@iws/shared/rulebook/guide'
import type { PlaceRow } from '@iws/shared/rulebook/place'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Field } from '../../components/Field'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { plugDrawing } from '../../drawings/guide'
import { useCover } from '../../state/cover'
import { useSay, useWords } from '../../words/words'
import { find, inOrder } from '../directory/find'
import { choosePlace, useKept } from './answers'
import { mainsLines, missingPlugs } from './mains'
import { WORDS } from './words'

/** The mains of the destination against the mainland's, or the question where the journey goes (C7). */
export function MainsNote({ says }: { readonly says: GuideSays }) {
  const t = useWords(WORDS)
  const say = useSay()
  const mains = useSegment('mains').data
  const places = useSegment('places').data?.places
  const asked = useCover(kept => kept.answers[0]?.question.destination ?? null)
  const chosen = useKept(kept => kept.place)
  const code = chosen === undefined ? asked : chosen
  const place = places?.find(each => each.code === code)
  if (!places || !mains) return null
  if (!place) return <PlaceAsk places={places} />
  const row = mains.rows.find(each => each.place === code) ?? null
  const foreign = row ? missingPlugs(row) : []
  const name = { id: 'place', label: say(place.name), onTap: () => choosePlace(null) }
  return (
    <Box className="ds-well ds-stack" id="mains" live>
      <Chips label={t('place')} chips={[name]} />
      <Box className="ds-row ds-row--wrap">
        {row?.plugs.map(letter => (
          <Box key={letter} className="ds-row" style={{ gap: 0 }}>
            <Box style={{ width: '76px' }} hidden>
              <Sketch drawing={plugDrawing(letter, foreign.includes(letter))} />
            </Box>
            <Words as="span" className="ds-strong">
              {letter}
            </Words>
          </Box>
        ))}
      </Box>
      {mainsLines(row).map(({ line, fill, warns }) =>
        warns ? (
          <VerdictLine key={line} tone="ask">
            {say(says[line], fill)}
          </VerdictLine>
        ) : (
          <Words key={line}>{say(says[line], fill)}</Words>
        ),
      )}
    </Box>
  )
}

/** Where many go; offered before anything is typed. */
const OFTEN = ['HK', 'TW', 'JP', 'KR', 'SG', 'US', 'GB', 'AU']

function PlaceAsk({ places }: { readonly places: readonly PlaceRow[] }) {
  const t = useWords(WORDS)
  const say = useSay()
  const [typed, setTyped] = useState('')
  const found = typed.trim()
    ? find(inOrder(places, [], null), typed).map(each => each.place)
    : places.filter(each => OFTEN.includes(each.code))
  return (
    <Box className="ds-well ds-stack">
      <Field id="place" label={t('search')} value={typed} onText={setTyped} max={40} />
      <Chips
        label={t('search')}
        chips={found.slice(0, OFTEN.length).map(({ code, name }) => ({
          id: code,
          label: say(name),
          onTap: () => choosePlace(code),
        }))}
      />
    </Box>
  )
}
