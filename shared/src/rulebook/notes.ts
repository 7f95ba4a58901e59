import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** Sentences that one requirement of one row needs beside the paper's own hint. Keys stand in the paper rows. */
export const NOTES: Readonly<Record<string, Text>> = {
  'serial-link': text(
    '购机凭证上没有主机编号时，这张照片可以把两者对上。不拍也能提交。',
    '購買證明上沒有主機序號時，這張照片可以把兩者對上。不拍也能送出。',
    'Where the proof shows no serial, this photo links it to the machine. You may submit without it.',
  ),
  'transit-passport': text(
    '用护照过境中国香港时，改拍护照照片页。',
    '以護照過境中國香港時，改拍護照照片頁。',
    'If you passed through Hong Kong on a passport, take its photo page instead.',
  ),
  'purchase-stay': text(
    '要购买机器的那一次入境的，不是别次的。',
    '要購買電腦的那一次入境的，不是別次的。',
    'It must be the one of the stay in which the machine was bought.',
  ),
  'purchase-stay-or-record': text(
    '要购买机器的那一次入境的。丢了可以用 E 通道标签，或带电子签章的出入境记录代替，一份记录可以同时回答两项。用记录代替是我们的理解，可向热线确认。',
    '要購買電腦的那一次入境的。遺失時可以用 e-道標籤，或附電子簽章的出入境記錄代替，一份記錄可以同時回答兩項。以記錄代替是我們的理解，可向熱線確認。',
    'It must be the one of the stay in which the machine was bought. If it is lost, an e-Channel label or the signed exit-entry record may stand in; one record may answer two items. That the record may stand in is our reading; the hotline can confirm it.',
  ),
  'entry-with-machine': text(
    '能说明您带机器入境内地的那一天，可到出入境窗口申请。没有也能提交。',
    '可說明您帶電腦入境內地的日期，可到出入境窗口申請。沒有也能送出。',
    'It shows the day you entered the mainland with the machine; apply for it at a counter. You may submit without it.',
  ),
  'travelled-on': text(
    '那次出行使用的证件。没有也能提交。',
    '那次出行使用的證件。沒有也能送出。',
    'The document you travelled on. You may submit without it.',
  ),
  'card-has-no-stamp': text(
    '2015 年 7 月以后的卡式台胞证没有这一页。可以改用护照入境页或出入境记录，没有也能提交。',
    '2015 年 7 月以後的卡式台胞證沒有這一頁。可以改用護照入境頁或出入境記錄，沒有也能送出。',
    'Cards issued since July 2015 have no such page. The passport entry page or an exit-entry record may stand in, and you may submit without it.',
  ),
  'mainland-entry-page': text(
    '要中国内地的签证或入境章。在本国以外购买时，请把那次逗留的页面也拍上。',
    '要中國內地的簽證或入境章。在本國以外購買時，請把那次逗留的頁面也拍上。',
    'It must show the visa or entry stamp of the Chinese mainland. If you bought outside your home country, add the page of that stay.',
  ),
  'compare-numbers': text(
    '和护照照片页一起拍，便于核对号码。没有也能提交。',
    '和護照照片頁一起拍，方便核對號碼。沒有也能送出。',
    'Take it together with the photo page, so that the numbers can be compared. You may submit without it.',
  ),
  'original-to-station': text(
    '照片可以先发，原件仍要带到服务站给工作人员看。原件丢失时请先拨打热线。',
    '照片可以先傳，正本仍要帶到服務站給工作人員查看。正本遺失時請先撥打熱線。',
    'You may send a photo first; the station still has to see the original. If it is lost, call the hotline first.',
  ),
  'item-b': text(
    '政策页面缺少这一项，默认不向客户要求，由管理员填写。',
    '政策頁面缺少這一項，預設不向客戶要求，由管理員填寫。',
    'Unknown on the page. Nothing is asked by default; an administrator may fill it.',
  ),
}
