import { w } from './words'

export const PAGE_WORDS = {
  unloaded: w(
    '没有网络，这一页还没有打开过。请连上网络再试。',
    '沒有網路，這一頁還沒有開啟過。請連上網路再試。',
    'There is no connection, and this page has not been opened before. Please connect and try again.',
  ),
}
