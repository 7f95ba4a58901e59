import { Screen } from '../../components/Screen'
import { useWords, w } from '../../words/words'

const WORDS = { title: w('官方页面', '官方頁面', 'Official pages') }

export default function Lookup() {
  const t = useWords(WORDS)
  return <Screen title={t('title')} />
}
