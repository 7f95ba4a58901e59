import type { Storage } from './storage-face'

// A browser may forbid storage altogether (private windows); then the page still works, until it is closed.
const memory = new Map<string, string>()

/** The browser's local storage, under a prefix of our own. */
export const storage: Storage = {
  read(key) {
    try {
      return window.localStorage.getItem(`iws.${key}`)
    } catch {
      return memory.get(key) ?? null
    }
  },
  write(key, text) {
    try {
      window.localStorage.setItem(`iws.${key}`, text)
    } catch {
      memory.set(key, text)
    }
  },
  drop(key) {
    memory.delete(key)
    try {
      window.localStorage.removeItem(`iws.${key}`)
    } catch {
      // Nothing was kept there either.
    }
  },
  keys() {
    try {
      return Object.keys(window.localStorage)
        .filter(key => key.startsWith('iws.'))
        .map(key => key.slice(4))
    } catch {
      return [...memory.keys()]
    }
  },
}
