import { w } from '../../words/words'

export const WORDS = {
  title: w('我的进度', '我的進度', 'My progress'),
  none: w('这里还没有登记和工单。', '這裡還沒有登記和工單。', 'There is nothing here yet.'),
  help: w('机器坏了，或要帮忙', '電腦故障，或需要協助', 'Something is broken, or I need help'),
  noneSays: w(
    '机器是在境外买的？先看要交哪些材料，拍好照片就能登记。',
    '電腦是在境外買的？先看要準備哪些文件，拍好照片就能登記。',
    'Bought outside the mainland? See which papers are needed, photograph them, and register.',
  ),
  begin: w('看要交哪些材料', '看要準備哪些文件', 'See which papers are needed'),
  another: w('登记另一台机器', '登記另一台電腦', 'Register another machine'),
  machine: w('机器 …{tail}', '電腦 …{tail}', 'Machine …{tail}'),
  noMachine: w('还没填主机编号', '尚未填寫主機序號', 'No serial number yet'),
  waiting: w('{count} 份材料等您处理', '{count} 份文件等您處理', 'Papers waiting for you: {count}'),
  waitingYou: w('{count} 件事等您处理', '{count} 件事等您處理', 'Waiting for you: {count}'),
  registration: w('登记', '登記', 'Registration'),
  repair: w('报修', '報修', 'Repair'),
  remote: w('远程帮助', '遠端協助', 'Remote help'),
  enquiry: w('提问', '提問', 'Question'),
  due: w(
    '下次更新不晚于 {when}（您的时间）',
    '下次更新不晚於 {when}（您的時間）',
    'Next update no later than {when} (your time)',
  ),
  updated: w('更新于 {when}（您的时间）', '更新於 {when}（您的時間）', 'Updated {when} (your time)'),
}
