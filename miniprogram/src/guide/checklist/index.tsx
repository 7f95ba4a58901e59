import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('清单', '清單', 'Checklist') }

export default function Checklist() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
