import Taro from '@tarojs/taro'
import type { Network } from './network-face'

export const network: Network = {
  isOnline: async () => (await Taro.getNetworkType()).networkType !== 'none',
  onChange(heard) {
    const listen = ({ isConnected }: { isConnected: boolean }): void => heard(isConnected)
    Taro.onNetworkStatusChange(listen)
    return () => Taro.offNetworkStatusChange(listen)
  },
}
