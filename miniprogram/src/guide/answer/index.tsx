import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('查询结果', '查詢結果', 'The answer') }

export default function Answer() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
