import { w } from '../../words/words'

export const WORDS = {
  title: w('政策条文', '政策條文', 'The policy'),
  search: w('搜索条文和规则', '搜尋條文和規則', 'Search clauses and rules'),
  found: w('找到 {count} 条', '找到 {count} 條', '{count} found'),
  abroad: w('带到境外', '帶到境外', 'Taken abroad'),
  home: w('带回内地', '帶回內地', 'Brought home'),
  contact: w('联系和其他产品线', '聯絡和其他產品線', 'Contact, other lines'),
  means: w('对您来说', '對您來說', 'For you'),
  where: w('页面上的位置：{where}', '頁面上的位置：{where}', 'On the page: {where}'),
  gap: w('{id} · 页面没有写明', '{id} · 頁面沒有寫明', '{id} · Unknown on the page'),
  reading: w('我们的理解：{means}', '我們的理解：{means}', 'Our reading: {means}'),
  rule: w('规则', '規則', 'Rule'),
  example: w('例：{case}', '例：{case}', 'Example: {case}'),
}
