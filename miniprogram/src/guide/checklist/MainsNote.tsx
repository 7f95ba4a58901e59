import { useSegment } from '../../api/book'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { plugDrawing } from '../../drawings/guide'
import { useCover } from '../../state/cover'
import { PlaceField } from '../parts/PlaceField'
import { OFTEN, usePlaces } from '../parts/place-name'
import { useSays } from '../policy/use-says'
import { choosePlace, useKept } from './answers'
import { mainsLines, missingPlugs } from './mains'

/** The mains of the destination against the mainland's, or the question where the journey goes (C7). */
export function MainsNote() {
  const says = useSays()
  const { nameOf } = usePlaces()
  const { data } = useSegment('mains')
  const asked = useCover(kept => kept.answers[0]?.question.destination)
  const chosen = useKept(kept => kept.place)
  const place = chosen === undefined ? asked : chosen
  if (!data) return null
  if (!place)
    return (
      <Box className="ds-well">
        <PlaceField id="place" label={says('askPlace')} value={null} near={OFTEN} onChoose={choosePlace} />
      </Box>
    )
  const row = data.rows.find(each => each.place === place) ?? null
  const foreign = row ? missingPlugs(row) : []
  return (
    <Box className="ds-well ds-stack" id="mains" live>
      <Chips
        label={says('changePlace')}
        chips={[{ id: 'place', label: nameOf(place), onTap: () => choosePlace(null) }]}
      />
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
            {says(line, fill)}
          </VerdictLine>
        ) : (
          <Words key={line}>{says(line, fill)}</Words>
        ),
      )}
    </Box>
  )
}
