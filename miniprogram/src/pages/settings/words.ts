import { w } from '../../words/words'

export const WORDS = {
  title: w('设置', '設定', 'Settings'),
  language: w('语言', '語言', 'Language'),
  look: w('外观', '外觀', 'Appearance'),
  system: w('跟随系统', '跟隨系統', 'Same as the system'),
  light: w('浅色', '淺色', 'Light'),
  dark: w('深色', '深色', 'Dark'),
  care: w(
    '关怀模式：字更大，内容从上到下排列',
    '關懷模式：字體較大，內容由上到下排列',
    'Care mode: larger text, with everything in one column',
  ),
  privacy: w('隐私', '隱私', 'Privacy'),
  privacySays: w(
    '证件照片只用来核对和登记，加密保存，申请结束后到期删除。还没上传的内容只在这部手机上。',
    '證件照片只用來核對和登記，加密保存，申請結束後到期刪除。尚未上傳的內容只在這部手機上。',
    'Photos of your papers are used only for checking and registering, are stored encrypted, and are erased some time after the ticket ends. What has not been uploaded is only on this phone.',
  ),
  privacyPage: w('查看隐私保护指引', '查看隱私保護指引', 'Read the privacy notice'),
  account: w('账号', '帳號', 'Account'),
  signedIn: w('您已登录。', '您已登入。', 'You are signed in.'),
  signedOut: w('您还没有登录。', '您尚未登入。', 'You are not signed in.'),
  signOut: w('退出登录', '登出', 'Sign out'),
  signOutWhat: w(
    '这部手机上的草稿和没有传完的照片会一起删除，已提交的不受影响。',
    '這部手機上的草稿和尚未傳完的照片會一併刪除，已送出的不受影響。',
    'The draft and the photos not yet sent are deleted from this phone. What you submitted is not affected.',
  ),
  sure: w('退出并删除', '登出並刪除', 'Sign out and delete'),
  stay: w('不退出', '不登出', 'Stay signed in'),
}
