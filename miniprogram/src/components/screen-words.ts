import { w } from '../words/words'

export const SCREEN_WORDS = {
  name: w('联想服务 · 国际联保', '聯想服務 · 國際聯保', 'Lenovo Service · International Warranty'),
  back: w('返回', '返回', 'Back'),
  demonstrationLabel: w('演示环境', '示範環境', 'Demonstration'),
  demonstration: w(
    '演示环境：这里的人物、机器和编号都是虚构的。',
    '示範環境：這裡的人物、電腦和編號都是虛構的。',
    'Demonstration: every person, machine and number here is made up.',
  ),
  loading: w('正在读取…', '正在讀取…', 'Loading…'),
  again: w('再试一次', '再試一次', 'Try again'),
  hotline: w('拨打热线 {number}', '撥打熱線 {number}', 'Call {number}'),
  trouble: w('没有读到', '無法讀取', 'This could not be loaded'),
  noNetwork: w('没有网络', '沒有網路', 'No connection'),
  stillWorks: w(
    '没有网络时，仍然可以查看材料清单；联网打开过一次，也可以填写申请。',
    '沒有網路時，仍然可以查看文件清單；連線開啟過一次，也可以填寫申請。',
    'Without a connection you can still read the list of papers and, once it was opened online, fill in a registration.',
  ),
  older: w(
    '这是较早的内容，截至 {when}（您的时间）。',
    '這是較早的內容，截至 {when}（您的時間）。',
    'This is an earlier version, as of {when} (your time).',
  ),
  refresh: w('刷新', '重新整理', 'Refresh'),
  signInTitle: w('请先登录', '請先登入', 'Please sign in'),
  signInDemo: w(
    '这是演示环境，点一下就能以演示客户的身份进入。',
    '這是示範環境，點一下就能以示範客戶的身分進入。',
    'This is a demonstration: one tap signs you in as the demo customer.',
  ),
  signInDemoButton: w('以演示客户登录', '以示範客戶登入', 'Sign in as the demo customer'),
  signInWechat: w(
    '微信小程序“联想服务”里不用登录。不在微信里，也可以用邮箱登录。',
    '微信小程式「联想服务」裡不用登入。不在微信裡，也可以用電子郵件登入。',
    'In WeChat’s mini program “联想服务” nothing is asked. Outside WeChat you can sign in by email.',
  ),
  signInMail: w('用邮箱登录', '用電子郵件登入', 'Sign in by email'),
  signingIn: w('正在登录…', '正在登入…', 'Signing in…'),
}
