import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('维修站', '維修站', 'Service stations') }

export default function Stations() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
