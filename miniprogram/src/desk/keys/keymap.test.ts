import { describe, expect, it } from '@jest/globals'
import { choiceOf, commandOf, COMMANDS, KEYS, takesText } from './keymap'

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})

describe('the keys of the desk', () => {
  it('gives every command a key that no other command has', () => {
    const all = COMMANDS.flatMap(command => KEYS[command])
    expect(COMMANDS.every(command => KEYS[command].length > 0)).toBe(true)
    expect(new Set(all).size).toBe(all.length)
  })

  it('reads a, d, z, n and the marks on the key caps', () => {
    expect(['a', 'd', 'z', 'n', '[', ']', '+', '=', '?'].map(key => commandOf(press(key)))).toEqual([
      'accept',
      'send-back',
      'undo',
      'next',
      'page-back',
      'page-on',
      'zoom-in',
      'zoom-in',
      'help',
    ])
  })

  it('takes capitals and full-width letters for the same keys', () => {
    expect(commandOf(press('A'))).toBe('accept')
    expect(commandOf(press('ａ'))).toBe('accept')
    expect(commandOf(press('？'))).toBe('help')
  })

  it('leaves chords to the browser and composing to the input method', () => {
    expect(commandOf(press('a', { ctrlKey: true }))).toBeNull()
    expect(commandOf(press('r', { metaKey: true }))).toBeNull()
    expect(commandOf(press('n', { isComposing: true }))).toBeNull()
  })

  it('knows nothing of other keys', () => {
    expect(commandOf(press('Enter'))).toBeNull()
    expect(commandOf(press('y'))).toBeNull()
  })
})

describe('an element that takes text', () => {
  it('is a field, a text area or a list of choices', () => {
    expect(takesText({ tagName: 'INPUT', type: 'text' })).toBe(true)
    expect(takesText({ tagName: 'TEXTAREA' })).toBe(true)
    expect(takesText({ tagName: 'SELECT' })).toBe(true)
    expect(takesText({ tagName: 'DIV', isContentEditable: true })).toBe(true)
  })

  it('is not a button, a radio button or the page', () => {
    expect(takesText({ tagName: 'BUTTON' })).toBe(false)
    expect(takesText({ tagName: 'INPUT', type: 'radio' })).toBe(false)
    expect(takesText({ tagName: 'BODY' })).toBe(false)
  })
})

describe('a choice by digit', () => {
  it('counts from 1 and stops at the last choice', () => {
    expect(choiceOf('1', 4)).toBe(0)
    expect(choiceOf('4', 4)).toBe(3)
    expect(choiceOf('5', 4)).toBeNull()
    expect(choiceOf('0', 4)).toBeNull()
    expect(choiceOf('a', 4)).toBeNull()
  })
})
