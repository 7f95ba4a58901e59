import type { DirectorySay } from '@iws/shared/rulebook/guide/directory-says'
import { say } from '@iws/shared/text'
import type { Fill } from '@iws/shared/text'
import { keptPart, useKeptBook } from '../../state/book'
import { useSettings } from '../../state/settings'

export type Say = (key: DirectorySay, fill?: Fill) => string

/** Gives the words of these pages, which come with the numbers; an empty text while they are not there. */
export function useSays(): Say {
  useKeptBook(book => book.parts.directory)
  const says = keptPart('directory')?.data.says
  const language = useSettings(settings => settings.language)
  return (key, fill) => (says?.[key] ? say(says[key], language, fill) : '')
}
