import Taro from '@tarojs/taro'
import type { Storage } from './storage-face'

/** WeChat's synchronous storage: 10 MB a user, kept until the applet is deleted. */
export const storage: Storage = {
  read(key) {
    const text: unknown = Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? text : null
  },
  write(key, text) {
    Taro.setStorageSync(key, text)
  },
  drop(key) {
    Taro.removeStorageSync(key)
  },
  keys() {
    return [...(Taro.getStorageInfoSync().keys ?? [])]
  },
}
