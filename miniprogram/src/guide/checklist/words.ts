import { w } from '../../words/words'

export const WORDS = {
  title: w('清单', '清單', 'Checklist'),
  yes: w('是', '是', 'Yes'),
  no: w('否', '否', 'No'),
  unsure: w('说不准', '不確定', 'Not sure'),
  clear: w('全部清除', '全部清除', 'Clear all'),
  others: w('其他清单', '其他清單', 'Other lists'),
  place: w('目的地，点一下可以换', '目的地，點一下可以更換', 'Destination; tap to change it'),
  search: w('去哪个国家或地区？', '去哪個國家或地區？', 'Which country or region?'),
}
