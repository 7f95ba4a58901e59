import { WxFail } from './host'
import type { Apis, Options, WxHost } from './host'

const ONE_KEY = 1024 * 1024
const ALL_KEYS = 10 * 1024 * 1024

/** Key-value storage: JSON in, JSON out, 1 MB a key and 10 MB in all. */
export function storageApis(host: WxHost): Apis {
  const { storage } = host.phone
  const get = (key: string): unknown => {
    const text = storage.get(key)
    return text === undefined ? '' : host.adopt(JSON.parse(text) as unknown)
  }
  const set = (key: string, value: unknown): void => {
    const text = JSON.stringify(value) ?? '""'
    if (text.length > ONE_KEY) throw new WxFail('entry size limit reached')
    if (used(storage) - (storage.get(key)?.length ?? 0) + text.length > ALL_KEYS)
      throw new WxFail('exceed storage max size 10Mb')
    if (host.alive) storage.set(key, text)
  }
  const info = () => ({
    keys: [...storage.keys()],
    currentSize: Math.ceil(used(storage) / 1024),
    limitSize: ALL_KEYS / 1024,
  })
  const key = (options: Options) => String(options['key'])
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: (name: string) => void (host.alive && storage.delete(name)),
    clearStorageSync: () => void (host.alive && storage.clear()),
    getStorageInfoSync: () => host.adopt(info()),
    getStorage: host.api('getStorage', options => {
      if (!storage.has(key(options))) throw new WxFail('data not found')
      return { data: get(key(options)) }
    }),
    setStorage: host.api('setStorage', options => set(key(options), options['data'])),
    removeStorage: host.api('removeStorage', options => void storage.delete(key(options))),
    clearStorage: host.api('clearStorage', () => storage.clear()),
    getStorageInfo: host.api('getStorageInfo', () => info()),
  }
}

function used(storage: ReadonlyMap<string, string>): number {
  return [...storage.values()].reduce((sum, text) => sum + text.length, 0)
}
