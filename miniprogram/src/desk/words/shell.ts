import { text as t } from '@iws/shared/text'

/** Words of the frame around everything: bar, sign-in, troubles. */
export const SHELL = {
  desk: t('工作台', '工作台', 'Desk'),
  product: t('联想服务 · 国际联保', '聯想服務 · 國際聯保', 'Lenovo Service · International Warranty'),
  demonstration: t(
    '演示：人物与编号均为虚构',
    '示範：人物與編號皆為虛構',
    'Demonstration: people and numbers are made up',
  ),
  language: t('语言', '語言', 'Language'),
  theme: t('外观', '外觀', 'Appearance'),
  auto: t('跟随系统', '跟隨系統', 'Same as the system'),
  light: t('浅色', '淺色', 'Light'),
  dark: t('深色', '深色', 'Dark'),
  keys: t('快捷键', '快速鍵', 'Keys'),
  signOut: t('退出登录', '登出', 'Sign out'),
  signIn: t('登录', '登入', 'Sign in'),
  signInTitle: t('登录工作台', '登入工作台', 'Sign in to the desk'),
  signInAgain: t(
    '登录已过期。重新登录后，打开的申请和已写的内容都还在。',
    '登入已過期。重新登入後，開啟的申請和已寫的內容都還在。',
    'Your session has ended. When you sign in again, the open ticket and what you wrote will still be here.',
  ),
  login: t('账号', '帳號', 'Name'),
  password: t('密码', '密碼', 'Password'),
  asReviewer: t('以演示审核员身份进入', '以示範審核人員身分進入', 'Enter as the demo reviewer'),
  asStation: t('以演示服务站身份进入', '以示範服務站身分進入', 'Enter as the demo station'),
  loading: t('正在读取', '讀取中', 'Loading'),
  again: t('再试一次', '再試一次', 'Try again'),
  close: t('关闭', '關閉', 'Close'),
  cancel: t('取消', '取消', 'Cancel'),
  failed: t(
    '出了点问题，请再试一次。',
    '出了點問題，請再試一次。',
    'Something went wrong. Please try again.',
  ),
  unreachable: t(
    '连不上服务器。已写的内容还在，连上后再试一次。',
    '連不上伺服器。已寫的內容還在，連上後再試一次。',
    'The server cannot be reached. What you wrote is kept; try again once you are online.',
  ),
  offline: t(
    '没有网络，内容截至 {time}，暂时不能保存',
    '沒有網路，內容截至 {time}，暫時不能儲存',
    'No connection; as of {time}. Nothing can be saved for now',
  ),
  broken: t('这一页没有打开', '這一頁未能開啟', 'This screen did not open'),
  brokenSays: t(
    '可能是网络断了，或刚刚有新版本。已保存的标记都在。',
    '可能是網路中斷，或剛有新版本。已儲存的標記都在。',
    'The connection may be lost, or there is a new version. Every saved mark is safe.',
  ),
  loadAgain: t('重新打开', '重新開啟', 'Load again'),
  requestId: t('编号 {id}', '編號 {id}', 'Reference {id}'),
  customerHere: t('工作台只供员工使用。', '工作台僅供員工使用。', 'The desk is for staff only.'),
  toApplet: t('回到小程序首页', '回到小程式首頁', 'Back to the mini program'),
  administratorTitle: t(
    '这里还没有管理员页面',
    '這裡還沒有管理員頁面',
    'Nothing here yet for administrators',
  ),
  administratorSays: t(
    '管理员目前用命令工作：在服务器上运行 npm run staff，可以新增员工账号、设定角色、重设密码、停用账号。',
    '管理員目前用指令工作：在伺服器上執行 npm run staff，可以新增員工帳號、設定角色、重設密碼、停用帳號。',
    'For now an administrator uses a command: on the server, npm run staff adds staff accounts, sets roles, resets passwords and closes accounts.',
  ),
  administratorTo: t(
    '审核材料请用审核员账号登录。',
    '審核文件請用審核人員帳號登入。',
    'To review papers, sign in with a reviewer account.',
  ),
} as const
