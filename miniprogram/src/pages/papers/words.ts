import { w } from '../../words/words'

export const WORDS = {
  title: w('要交哪些材料', '要準備哪些文件', 'Which papers you need'),
  place: w('机器是在哪里买的？', '電腦是在哪裡買的？', 'Where was the machine bought?'),
  way: w('机器是怎么到内地的？', '電腦是怎麼到內地的？', 'How did it come to the mainland?'),
  residency: w('您的身份是？', '您的身分是？', 'Who are you?'),
  residencyLead: w(
    '不同身份用不同的出入境证件。',
    '不同身分使用不同的出入境證件。',
    'Different travellers hold different travel papers.',
  ),
  carriedSays: w(
    '您出行时买的，自己带过关。',
    '您出行時買的，自己帶過關。',
    'You bought it on your trip and brought it through customs yourself.',
  ),
  postedSays: w(
    '由邮局或快递从境外寄来。',
    '由郵局或快遞從境外寄來。',
    'The post or a courier brought it from outside the mainland.',
  ),
  abroadSays: w('其他国家和地区。', '其他國家和地區。', 'Any other country or region.'),
  step: w('第', '第', 'Question'),
  so_far: w('已经选择', '已經選擇', 'Your answers so far'),
  before: w('上一题', '上一題', 'Back one question'),
}
