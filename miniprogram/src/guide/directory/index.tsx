import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('各地电话', '各地電話', 'Numbers by country') }

export default function Directory() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
