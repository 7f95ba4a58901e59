import Taro from '@tarojs/taro'
import type { Appearance } from './appearance-face'

export const appearance: Appearance = {
  systemLanguage: () => Taro.getAppBaseInfo().language ?? 'zh_CN',
  systemTheme: () => (Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'),
  onThemeChange(heard) {
    const listen = ({ theme }: { theme: 'light' | 'dark' }): void => heard(theme)
    Taro.onThemeChange(listen)
    return () => Taro.offThemeChange(listen)
  },
  offsetMinutes: epochMs => -new Date(epochMs).getTimezoneOffset(),
  announce(_language, title, tone) {
    void Taro.setNavigationBarTitle({ title })
    void Taro.setNavigationBarColor(
      tone === 'dark'
        ? { frontColor: '#ffffff', backgroundColor: '#101214' }
        : { frontColor: '#000000', backgroundColor: '#f4f5f7' },
    )
  },
}
