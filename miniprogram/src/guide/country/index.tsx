import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('当地电话', '當地電話', 'Numbers there') }

export default function Country() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
