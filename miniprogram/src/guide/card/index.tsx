import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('柜台卡片', '櫃檯卡片', 'Counter card') }

export default function Card() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
