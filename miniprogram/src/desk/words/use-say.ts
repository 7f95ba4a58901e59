import type { Fill, Text } from '@iws/shared/text'
import { say } from '@iws/shared/text'
import { useCallback } from 'react'
import { useDesk } from '../state/desk-state'

export type Say = (text: Text, fill?: Fill) => string

/** Gives a function that says a text in the language of the desk. */
export function useSay(): Say {
  const language = useDesk(state => state.language)
  return useCallback((text: Text, fill?: Fill) => say(text, language, fill), [language])
}
