import { text } from '../../text.ts'

/** Words that several steps of the registration share. */
export const FLOW_SAYS = {
  stepName: text('登记', '登記', 'Registration'),
  next: text('下一步', '下一步', 'Next'),
  backToReview: text('好了，回去核对', '好了，回去核對', 'Done, back to the check'),
  kept: text(
    '已存在手机里，随时可以接着填。',
    '已存在手機裡，隨時可以繼續填寫。',
    'Kept on this phone. Continue whenever you like.',
  ),
  notSaved: text(
    '暂时没有存到服务器：{why}您填的都在手机里，联网后会再存。',
    '暫時沒有存到伺服器：{why}您填的都在手機裡，連線後會再儲存。',
    'Not saved on the server yet: {why} What you entered is kept on this phone and will be saved later.',
  ),
  tryAgain: text('再试一次', '再試一次', 'Try again'),
  home: text('回首页', '回首頁', 'Home'),
  noDraft: text('还没有开始登记', '還沒有開始登記', 'No registration started yet'),
  noDraftWhy: text(
    '先回答几个问题，就知道要交哪些材料。',
    '先回答幾個問題，就知道要準備哪些文件。',
    'Answer a few questions first, and you will see which papers are needed.',
  ),
  toPapers: text('去回答', '前往回答', 'Answer them'),
  shutTitle: text('这份登记已经提交', '這份登記已經送出', 'This registration has been submitted'),
  shutWhy: text(
    '现在不能修改。审核员退回某一份时，只需要补那一份。',
    '現在無法修改。審核人員退回某一份時，只需要補那一份。',
    'It cannot be changed now. If a reviewer sends a paper back, only that one is needed again.',
  ),
  toTicket: text('看进度', '查看進度', 'See the progress'),
  another: text('登记另一台机器', '登記另一台電腦', 'Register another machine'),
  settings: text('语言和外观', '語言與外觀', 'Language and appearance'),
  change: text('修改', '修改', 'Change'),
  when: text(
    '{own}（您的时间），北京时间 {shanghai}',
    '{own}（您的時間），北京時間 {shanghai}',
    '{own} your time, {shanghai} Beijing time',
  ),
  close: text('关闭', '關閉', 'Close'),
  loading: text('正在打开', '正在開啟', 'Opening'),
} as const
