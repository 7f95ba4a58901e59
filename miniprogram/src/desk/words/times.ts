import type { Language } from '@iws/shared/text'

/** Day and minute on the reader's own clock: 11/24 21:00. Epoch milliseconds in. */
export function momentWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(tagOf(language), {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** Hour and minute only. */
export function clockWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(tagOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

function tagOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language === 'zh-Hant' ? 'zh-HK' : 'zh-CN'
}
