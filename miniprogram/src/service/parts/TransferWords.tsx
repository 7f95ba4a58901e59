import { receiverOf } from '@iws/shared/rulebook/service/route'
import type { Fill } from '@iws/shared/text'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { usePlaces } from '../../guide/parts/place-name'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useServiceBook } from '../use-kind'

/** The consent that details of a repair go to the service at a place: its words, what fills them, and whether it is abroad. */
export function useTransfer(place: string | null) {
  const say = useSay()
  const { nameOf } = usePlaces()
  const { consents, routes } = useServiceBook()
  const route = receiverOf('repair', place, routes)
  const fill: Fill = { receiver: route ? say(route.receiver) : '…', country: nameOf(place ?? '') }
  return { ...consents.transfer, fill, isAbroad: route !== null && route.place !== '*' }
}

/** Who receives the details, and every point that is agreed to. */
export function TransferWords({ place }: { readonly place: string | null }) {
  const t = useSays('service', 'preview')
  const say = useSay()
  const { points, fill } = useTransfer(place)
  return (
    <>
      <Words className="ds-strong">{t('receiver', fill)}</Words>
      {points.map(({ about, says }, index) => (
        <Box key={index}>
          <Words className="ds-hint">{say(about)}</Words>
          <Words>{say(says, fill)}</Words>
        </Box>
      ))}
    </>
  )
}
