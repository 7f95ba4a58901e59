import type { KeptFiles } from './kept-files-face'

const STORE = 'photos'
const urls = new Map<string, string>()

/** Blobs in the browser's own database. */
export const keptFiles: KeptFiles = {
  async keep(path) {
    const blob = await (await fetch(path)).blob()
    const name = `photo-${Date.now()}-${Math.random().toString(36).slice(2)}`
    await ask('readwrite', store => store.put(blob, name))
    urls.set(name, path)
    return name
  },
  async open(name) {
    const known = urls.get(name)
    if (known) return known
    const blob = await ask<unknown>('readonly', store => store.get(name))
    if (!(blob instanceof Blob)) return null
    const url = URL.createObjectURL(blob)
    urls.set(name, url)
    return url
  },
  async drop(name) {
    const url = urls.get(name)
    if (url) URL.revokeObjectURL(url)
    urls.delete(name)
    await ask('readwrite', store => store.delete(name))
  },
}

async function ask<T>(mode: IDBTransactionMode, wish: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened()
  return new Promise<T>((resolve, reject) => {
    const request = wish(database.transaction(STORE, mode).objectStore(STORE))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser kept no file'))
  }).finally(() => database.close())
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('iws', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser has no database'))
  })
}
