import { text } from '../../text.ts'
import type { GuideList } from '../guide.ts'

/** What to do at home before a machine of the mainland travels (C1, C4, C7, C8, C10, C19). */
export const BEFORE_YOU_GO: GuideList = {
  id: 'before-you-go',
  title: text('出发前要做的事', '出發前要做的事', 'Before you leave'),
  says: text(
    '带着机器离开内地之前，按这张单子过一遍。勾选只保存在这部手机里。',
    '帶著電腦離開內地之前，依這張清單檢查一遍。勾選只保存在這部手機裡。',
    'Go through this list before you take your machine out of the mainland. Your ticks stay on this phone.',
  ),
  items: [
    {
      id: 'look-up',
      clause: 'C1',
      title: text('查一查目的地修不修', '查詢目的地是否維修', 'Check whether it is serviced there'),
      says: text(
        '先在这里查，再用联想自己的查询页面核对一次。最后以查询页面为准。',
        '先在這裡查詢，再用聯想自己的查詢頁面核對一次。最後以查詢頁面為準。',
        'Look it up here, then once more on Lenovo’s own page. Where they differ, Lenovo’s page decides.',
      ),
      drawing: null,
    },
    {
      id: 'entitlement',
      clause: 'C19',
      title: text('看看有没有国际联保', '確認是否包含國際聯保', 'See whether the machine has it'),
      says: text(
        '有的机器出厂就带，有的要另外取得。联想中国的保修查询里能看到。',
        '有的電腦出廠就包含，有的要另外取得。聯想中國的保固查詢裡可以看到。',
        'Some machines come with it, others have to get it as a service. Lenovo China’s warranty query shows which.',
      ),
      drawing: null,
    },
    {
      id: 'serial',
      clause: 'C8',
      title: text('记下主机编号', '記下主機序號', 'Note the serial number'),
      says: text(
        '把机身底部的标签拍下来，存进手机。机器开不了机时，也查得到编号。',
        '把機身底部的標籤拍下來，存進手機。電腦無法開機時，也查得到序號。',
        'Photograph the label on the bottom and keep the photo on your phone. You will have the number even if the machine does not start.',
      ),
      drawing: null,
    },
    {
      id: 'back-up',
      clause: 'C4',
      title: text('备份数据', '備份資料', 'Back up your data'),
      says: text(
        '维修可能会清空硬盘，丢了的数据不在保修之内。备份要放在机器以外的地方。',
        '維修可能會清空硬碟，遺失的資料不在保固之內。備份要放在電腦以外的地方。',
        'A repair may empty the drive, and lost data is not covered. Keep the copy somewhere else than in the machine.',
      ),
      drawing: null,
    },
    {
      id: 'recovery',
      clause: 'C4',
      title: text('做一个恢复 U 盘', '製作一個復原隨身碟', 'Make recovery media'),
      says: text(
        '软件问题在境外不保。有了恢复 U 盘，系统坏了可以自己装回来。',
        '軟體問題在境外不在保固之內。有了復原隨身碟，系統損壞時可以自己安裝回來。',
        'Software trouble is not covered abroad. With recovery media you can put the system back yourself.',
      ),
      drawing: null,
    },
    {
      id: 'office',
      clause: 'C4',
      title: text('激活预装的 Office', '啟用預先安裝的 Office', 'Activate the Office that came with it'),
      says: text(
        '在内地联网激活，并打开一个文档试一试。到了境外再办会麻烦得多。',
        '在內地連上網路啟用，並開啟一份文件試一試。到了境外再辦會麻煩得多。',
        'Do it on the mainland while online, and open a document to be sure. Abroad it is much harder to sort out.',
      ),
      drawing: null,
    },
    {
      id: 'licences',
      clause: 'C4',
      title: text('看看软件许可', '查看軟體授權', 'Read the software licences'),
      says: text(
        '联想软件和另外买的软件，在境外按各自的许可协议使用，出发前先看一眼。',
        '聯想軟體和另外購買的軟體，在境外依各自的授權條款使用，出發前先看一下。',
        'Lenovo software and other software you bought follow their own licences abroad. Read those terms before you leave.',
      ),
      drawing: null,
    },
    {
      id: 'mains',
      clause: 'C7',
      title: text('核对电压和插头', '核對電壓和插頭', 'Compare voltage and plugs'),
      says: text(
        '以适配器标签上写的为准。台式机和一体机的电源，不一定适合别的电压。',
        '以變壓器標籤上寫的為準。桌上型電腦和一體機的電源，不一定適合其他電壓。',
        'Go by the label on the adapter. The supply of a tower or an all-in-one may not suit another voltage.',
      ),
      drawing: null,
      mains: true,
    },
    {
      id: 'local-law',
      clause: 'C7',
      title: text('当地法律允许吗', '當地法律是否允許', 'Is it allowed there?'),
      says: text(
        '带调制解调器或移动网络的机器，先看当地准不准用。Wi-Fi 可用的信道也可能不同。',
        '附數據機或行動網路的電腦，先確認當地是否准許使用。Wi-Fi 可用的頻道也可能不同。',
        'For a machine with a modem or mobile network, see whether it may be used there. The Wi-Fi channels in use may differ too.',
      ),
      drawing: null,
    },
    {
      id: 'pack',
      clause: 'C7',
      title: text('包装好再上路', '包裝好再上路', 'Pack it well'),
      says: text(
        '路上磕碰造成的损坏不保修。随身带最稳妥；要托运或寄送，请用硬箱和缓冲材料。',
        '路上碰撞造成的損壞不在保固之內。隨身攜帶最穩妥；要託運或寄送，請用硬箱和緩衝材料。',
        'Damage on the way is not covered. Carrying it with you is safest; if it is checked in or shipped, use a hard case and padding.',
      ),
      drawing: null,
    },
    {
      id: 'proof',
      clause: 'C10',
      title: text('拍下购机凭证', '拍下購買證明', 'Photograph the proof of purchase'),
      says: text(
        '有的国家或地区在服务前要看购机凭证，或者合法进口的证明。照片存手机，原件留在家里。',
        '有的國家或地區在服務前要查看購買證明，或者合法進口的證明。照片存在手機裡，正本留在家裡。',
        'Some places ask for proof of purchase or of lawful import before the service. Carry a photo; keep the original at home.',
      ),
      drawing: null,
    },
  ],
}
