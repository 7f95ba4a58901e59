import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('政策条文', '政策條文', 'The policy') }

export default function Policy() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
