import { KEYBOARD_LAYOUTS } from '@iws/shared/rulebook/service/languages'
import { say, text } from '@iws/shared/text'
import type { Language, Text } from '@iws/shared/text'
import type { KeptAsk } from './service.ts'

const FEE = text('费用：{amount} {currency}', '費用：{amount} {currency}', 'Fee: {amount} {currency}')
const LAYOUT = text('键盘布局：{layout}', '鍵盤配置：{layout}', 'Keyboard layout: {layout}')
const CONSENT = {
  accepted: text('我同意。', '我同意。', 'I agree.'),
  declined: text('我不同意。', '我不同意。', 'I do not agree.'),
}
const PAPER = {
  accepted: text('材料附好了。', '文件附好了。', 'I have attached it.'),
  declined: text('我没有这份材料。', '我沒有這份文件。', 'I do not have it.'),
}

/** An answer as the customer's line in the talk: the very words that were asked (C12, C10), what they cost, his yes or no, his note. */
export function answerWords(ask: KeptAsk, answer: keyof typeof CONSENT, language: Language): string {
  const { kind, words, amount, currency, layout, note } = ask
  const name: Text | undefined = KEYBOARD_LAYOUTS.find(each => each.id === layout)?.name
  const lines = [
    `“${words}”`,
    amount === null ? null : say(FEE, language, { amount, currency: currency ?? '' }),
    layout === null ? null : say(LAYOUT, language, { layout: name ? say(name, language) : layout }),
    say((kind === 'paper' ? PAPER : CONSENT)[answer], language),
    note,
  ]
  return lines.filter(Boolean).join('\n')
}
