import { w } from '../../words/words'

export const WORDS = {
  title: w('设置', '設定', 'Settings'),
  language: w('语言', '語言', 'Language'),
  look: w('外观', '外觀', 'Appearance'),
  system: w('跟随系统', '跟隨系統', 'As the system'),
  light: w('浅色', '淺色', 'Light'),
  dark: w('深色', '深色', 'Dark'),
  care: w(
    '关怀模式：字更大，内容竖着排',
    '關懷模式：字體較大，內容直向排列',
    'Care mode: larger letters, one thing below the other',
  ),
  privacy: w('隐私', '隱私', 'Privacy'),
  privacySays: w(
    '证件照片只用来核对登记，加密保存，结束后按期删除。没有提交的内容只在这台手机上。',
    '證件照片只用來核對登記，加密保存，結束後依期限刪除。未送出的內容只在這支手機上。',
    'Photos of papers serve the registration only, are stored encrypted and deleted on time afterwards. What you have not sent stays on this phone.',
  ),
  privacyPage: w('查看隐私保护指引', '查看隱私保護指引', 'Read the privacy notice'),
  account: w('登录', '登入', 'Signing in'),
  signedIn: w('您已登录。', '您已登入。', 'You are signed in.'),
  signedOut: w('您还没有登录。', '您尚未登入。', 'You are not signed in.'),
  signOut: w('退出登录', '登出', 'Sign out'),
  signOutWhat: w(
    '这台手机上的草稿和没有传完的照片会一起删除，已提交的不受影响。',
    '這支手機上的草稿和尚未傳完的照片會一併刪除，已送出的不受影響。',
    'The draft and unsent photos on this phone are deleted too. What was submitted stays.',
  ),
  sure: w('退出并删除', '登出並刪除', 'Sign out and delete'),
  stay: w('不退出', '不登出', 'Stay signed in'),
}
