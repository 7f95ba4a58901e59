import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** Sentences that one requirement of one row needs beside the paper's own hint. Keys stand in the paper rows. */
export const NOTES: Readonly<Record<string, Text>> = {
  'serial-link': text(
    '购机凭证上没有主机编号时，用这张照片可以对上机器。不拍也能提交。',
    '購買證明上沒有主機序號時，可以用這張照片對照電腦。不拍也能送出。',
    'If the proof of purchase shows no serial number, this photo links it to the machine. You may submit without it.',
  ),
  'transit-passport': text(
    '用护照过境中国香港时，改拍护照照片页。',
    '以護照過境中國香港時，改拍護照照片頁。',
    'If you passed through Hong Kong on a passport, photograph its photo page instead.',
  ),
  'purchase-stay': text(
    '要用购买机器那一次入境的，别的行程的不行。',
    '須為購買電腦那一次入境的，其他行程的不適用。',
    'It must be from the stay during which the machine was bought.',
  ),
  'purchase-stay-or-record': text(
    '要用购买机器那一次入境的。丢了可以用 E 通道标签，或带电子签章的出入境记录代替，一份记录可以同时用于两项。用记录代替是我们的理解，可向热线确认。',
    '須為購買電腦那一次入境的。遺失時可以用 e-道標籤，或附電子簽章的出入境紀錄代替，一份紀錄可以同時用於兩項。以紀錄代替是我們的理解，可向熱線確認。',
    'It must be from the stay during which the machine was bought. If it is lost, you may use an e-Channel label or the signed exit-entry record instead; one record can serve for two items. That the record will do is our reading; the hotline can confirm it.',
  ),
  'entry-with-machine': text(
    '能说明您带机器入境内地的那一天，可到出入境窗口申请。没有也能提交。',
    '可說明您帶電腦入境內地的日期，可到出入境窗口申請。沒有也能送出。',
    'It shows the date you entered the mainland with the machine. You can apply for it at an exit-entry counter. You may submit without it.',
  ),
  'travelled-on': text(
    '那次出行使用的证件。没有也能提交。',
    '那次出行使用的證件。沒有也能送出。',
    'The document you used on that trip. You may submit without it.',
  ),
  'card-has-no-stamp': text(
    '2015 年 7 月以后的卡式台胞证没有这一页。可以改用护照入境页或出入境记录，没有也能提交。',
    '2015 年 7 月以後的卡式台胞證沒有這一頁。可以改用護照入境頁或出入境紀錄，沒有也能送出。',
    'Cards issued since July 2015 have no such page. You may use the passport page with the entry stamp or an exit-entry record instead, or submit without it.',
  ),
  'mainland-entry-page': text(
    '要有中国内地的签证或入境章。如果不是在本国购买的，请把购买那次行程的页面也拍上。',
    '要有中國內地的簽證或入境章。如果不是在本國購買的，請把購買那次行程的頁面也拍上。',
    'It must show the visa or entry stamp of the Chinese mainland. If you bought the machine outside your home country, add the page for that trip.',
  ),
  'compare-numbers': text(
    '和护照照片页一起拍，方便核对号码。没有也能提交。',
    '和護照照片頁一起拍，方便核對號碼。沒有也能送出。',
    'Photograph it together with the photo page, so that the numbers can be compared. You may submit without it.',
  ),
  'original-to-station': text(
    '照片可以先传，原件仍要带到服务站给工作人员看。原件丢失时请先拨打热线。',
    '照片可以先傳，正本仍要帶到服務站供工作人員查看。正本遺失時請先撥打熱線。',
    'You may send a photo first; the station still has to see the original. If it is lost, call the hotline first.',
  ),
  'item-b': text(
    '政策页面缺少这一项，默认不向客户要求，由管理员填写。',
    '政策頁面缺少這一項，預設不向客戶要求，由管理員填寫。',
    'Missing from the policy page. Customers are not asked for it; an administrator may fill it in.',
  ),
}
