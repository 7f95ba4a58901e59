import { w } from '../../words/words'

export const WORDS = {
  title: w('要交哪些材料', '要準備哪些文件', 'Which papers you need'),
  place: w('机器是在哪里买的？', '電腦是在哪裡買的？', 'Where was the machine bought?'),
  way: w('机器是怎么到内地的？', '電腦是怎麼到內地的？', 'How did it get to the mainland?'),
  residency: w('您属于哪一种？', '您屬於哪一種？', 'Which of these are you?'),
  residencyLead: w(
    '各地居民用的旅行证件不同。',
    '各地居民使用的旅行證件不同。',
    'Residents of different places use different travel documents.',
  ),
  carriedSays: w(
    '您出行时买的，自己随身带回来。',
    '您出行時買的，自己隨身帶回來。',
    'You bought it on a trip and carried it back yourself.',
  ),
  postedSays: w(
    '由邮局或快递从内地以外寄来。',
    '由郵局或快遞從內地以外寄來。',
    'It came by post or courier from outside the mainland.',
  ),
  abroadSays: w('其他国家和地区。', '其他國家和地區。', 'Any other country or region.'),
  step: w('第', '第', 'Question'),
  so_far: w('已经选择', '已經選擇', 'Your answers so far'),
  before: w('上一题', '上一題', 'Previous question'),
}
