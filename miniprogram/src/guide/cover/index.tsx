import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('查保修', '查詢保固', 'Check my cover') }

export default function Cover() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
