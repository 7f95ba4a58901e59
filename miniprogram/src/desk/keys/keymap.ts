/** Everything that has a key of its own. */
export const COMMANDS = [
  'accept',
  'send-back',
  'undo',
  'region',
  'page-back',
  'page-on',
  'zoom-in',
  'zoom-out',
  'fit',
  'rotate',
  'split',
  'down',
  'up',
  'next',
  'search',
  'days',
  'answer',
  'ask-again',
  'accept-papers',
  'register',
  'refuse',
  'reply',
  'call',
  'ask',
  'note',
  'take',
  'assign',
  'steps',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
  'step-6',
  'hand-over',
  'help',
] as const
export type Command = (typeof COMMANDS)[number]

/** The keys of each command; the first is the one shown. */
export const KEYS: Readonly<Record<Command, readonly string[]>> = {
  accept: ['a'],
  'send-back': ['d'],
  undo: ['z'],
  region: ['x'],
  'page-back': ['['],
  'page-on': [']'],
  'zoom-in': ['+', '='],
  'zoom-out': ['-', '_'],
  fit: ['0'],
  rotate: ['r'],
  split: ['s'],
  down: ['j'],
  up: ['k'],
  next: ['n'],
  search: ['/'],
  days: ['e'],
  answer: ['w'],
  'ask-again': ['b'],
  'accept-papers': ['p'],
  register: ['g'],
  refuse: ['u'],
  reply: ['m'],
  call: ['c'],
  ask: ['q'],
  note: ['t'],
  take: ['i'],
  assign: ['o'],
  steps: ['f', '1'],
  'step-2': ['2'],
  'step-3': ['3'],
  'step-4': ['4'],
  'step-5': ['5'],
  'step-6': ['6'],
  'hand-over': ['h'],
  help: ['?'],
}

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** An input method is composing a word. */
  readonly isComposing: boolean
}

/** Takes a key press; gives its command, or null. Capitals count as their small letters, chords belong to the browser. */
export function commandOf(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null
  const key = press.key.length === 1 ? press.key.toLowerCase().normalize('NFKC') : press.key
  return COMMANDS.find(command => KEYS[command].includes(key)) ?? null
}

/** Whether keys pressed on this element are text for it, so that none of them may be a command. */
export function takesText(element: { tagName: string; type?: string; isContentEditable?: boolean }): boolean {
  if (element.isContentEditable) return true
  const tag = element.tagName.toLowerCase()
  if (tag === 'input') return !['button', 'checkbox', 'radio', 'submit', 'reset'].includes(element.type ?? '')
  return tag === 'textarea' || tag === 'select'
}

/** The number of a choice picked by digit: 1 to 9 give 0 to 8 where there are so many, all else null. */
export function choiceOf(key: string, choices: number): number | null {
  if (!/^[1-9]$/.test(key.normalize('NFKC'))) return null
  const index = Number(key.normalize('NFKC')) - 1
  return index < choices ? index : null
}
