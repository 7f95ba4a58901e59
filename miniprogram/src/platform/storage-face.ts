/** Small texts kept on the phone, read and written at once so that a kill loses nothing. */
export interface Storage {
  /** Gives what was written, or null. */
  read(key: string): string | null
  write(key: string, text: string): void
  drop(key: string): void
  keys(): string[]
}

/** Reads JSON; gives `otherwise` where nothing, or something unreadable, is kept. */
export function readJson<T>(storage: Storage, key: string, otherwise: T): T {
  const text = storage.read(key)
  if (text === null) return otherwise
  try {
    return JSON.parse(text) as T
  } catch {
    return otherwise
  }
}

export function writeJson(storage: Storage, key: string, value: unknown): void {
  storage.write(key, JSON.stringify(value))
}
